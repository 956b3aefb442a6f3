import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Finding, Severity } from '../../types.ts';
import type { CheckedDocument, CheckedText } from '../checked-text.ts';
import { markedText } from '../marked-text.ts';
import { FINDINGS_STYLES } from './styles.ts';

export interface FindingsPageOptions {
  /** `lang` of the English. */
  readonly target?: string;
  /** How many units are shown; 500 by default. */
  readonly most?: number;
}

/**
 * A page in HTML with the findings of documents: how many of each rule, and each unit with its lines
 * and marks. It needs no other file and makes no request; texts are escaped.
 */
export function findingsPage(
  documents: readonly CheckedDocument[],
  { target = 'en', most = 500 }: FindingsPageOptions = {},
): string {
  const all = documents.flatMap(({ findings, texts }) => [
    ...findings,
    ...texts.flatMap((text) => text.findings),
  ]);
  const title = 'What the checks found';
  let left = most;
  const sections = documents.flatMap((document) => {
    const texts = document.texts.slice(0, Math.max(0, left));
    left -= texts.length;
    return section({ ...document, texts }, target);
  });
  const count = documents.reduce((sum, { texts }) => sum + texts.length, 0);
  const body = [
    h('h1', title),
    h('p', { class: 'soft' }, counted(all)),
    ...(all.length > 0 ? [ruleTable(all)] : []),
    ...(count > most
      ? [h('p', { class: 'soft' }, `The first ${most} of ${count} sentences.`)]
      : []),
    ...sections,
  ];
  return `<!doctype html>\n${toHtml(page(title, body))}\n`;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const counted = (findings: readonly Finding[]): string =>
  SEVERITIES.map((severity) => {
    const some = findings.filter((one) => one.severity === severity).length;
    if (severity === 'info') return `${some} for information`;
    return `${some} ${severity}${some === 1 ? '' : 's'}`;
  }).join(', ');

function ruleTable(findings: readonly Finding[]): ElementContent {
  const times = new Map<string, number>();
  for (const { rule } of findings) times.set(rule, (times.get(rule) ?? 0) + 1);
  const rows = [...times].toSorted((a, b) => b[1] - a[1]);
  return h('table', [
    h('thead', [
      h('tr', [h('th', { scope: 'col' }, 'rule'), h('th', { scope: 'col' }, 'findings')]),
    ]),
    h(
      'tbody',
      rows.map(([rule, number]) =>
        h('tr', [h('th', { scope: 'row' }, rule), h('td', String(number))]),
      ),
    ),
  ]);
}

function section({ id, findings, texts }: CheckedDocument, target: string): ElementContent[] {
  if (findings.length === 0 && texts.length === 0) return [];
  return [
    h('h2', id),
    ...(findings.length > 0 ? [h('ul', findings.map(told))] : []),
    h(
      'ol',
      texts.map((text) => item(text, target)),
    ),
  ];
}

const item = ({ id, source, target, findings }: CheckedText, language: string): ElementContent =>
  h('li', [
    h('p', { class: 'id' }, id),
    h('p', { lang: 'hi' }, marked(markedText(source, 'source', findings))),
    h('p', { lang: language }, marked(markedText(target, 'target', findings))),
    h('ul', findings.map(told)),
  ]);

const marked = (pieces: ReturnType<typeof markedText>): ElementContent[] =>
  pieces.map(({ text, isMarked }) =>
    isMarked ? h('mark', visible(text)) : { type: 'text', value: text },
  );

/** What cannot be seen is shown by its code. */
const visible = (text: string): string =>
  text.replace(/[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g, (sign) => {
    return `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });

const told = ({ rule, severity, message, fix }: Finding): ElementContent =>
  h('li', { class: severity }, [
    h('span', { class: 'severity' }, `${severity}: ${rule}`),
    { type: 'text', value: ' ' },
    ...inItsLanguage(message),
    ...(fix === undefined
      ? []
      : [h('span', { class: 'soft' }, fix === '' ? ' Fix: take it out.' : ` Fix: ${fix}`)]),
  ]);

/** Words of Hindi within what is said of it. */
const inItsLanguage = (text: string): ElementContent[] =>
  text
    .split(HINDI)
    .map((part, index) =>
      index % 2 === 1 ? h('span', { lang: 'hi' }, part) : { type: 'text', value: part },
    );

const HINDI = /(\p{Script=Devanagari}+(?:[ ,-]+\p{Script=Devanagari}+)*)/u;

const page = (title: string, body: readonly ElementContent[]) =>
  h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', {
        'http-equiv': 'Content-Security-Policy',
        content: "default-src 'none'; style-src 'unsafe-inline'",
      }),
      h('title', title),
      h('style', FINDINGS_STYLES),
    ]),
    h('body', [h('main', [...body])]),
  ]);
