/** What a published page may be made of, whoever wrote the words that it shows. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../src/ingest/parse-markdown.ts';
import { parsePage, propertyOf, textOf } from '../render/html/page.ts';

/** Setu's own script, for words that are linked: the only one, and allowed by its hash alone. */
const SCRIPT = readFileSync('templates/words.js.hbs', 'utf8');
const HASH = createHash('sha256').update(SCRIPT).digest('base64');

const policyOf = (hasScript: boolean): string =>
  `default-src 'none'; ${hasScript ? `script-src 'sha256-${HASH}'; ` : ''}style-src 'self'; ` +
  "font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

const isOurs = (element: Element): boolean =>
  element.tagName === 'script' && textOf(element) === SCRIPT;

const HEAD = 'html head meta title link body'.split(' ');
const BODY = `
  a abbr article b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em
  fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img input ins kbd label legend li
  main mark ol p pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody
  td tfoot th thead time tr tt u ul var wbr
`
  .trim()
  .split(/\s+/);
const VOCABULARY = new Set([...HEAD, ...BODY]);

const ADDRESSES = ['href', 'src', 'cite', 'longDesc', 'action', 'background', 'poster', 'srcSet'];
const SAFE_ADDRESS = /^(?:(?:https?|ircs?|xmpp|mailto|tel):|[^:]*(?:[/?#]|$))/i;
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * The markup of a page without its words: elements, names of attributes, addresses, places. Setu's
 * own script is left out.
 */
export function markupOf(html: string): string {
  const { elements } = parsePage(html);
  const others = elements.filter((element) => !isOurs(element));
  return others.map((element) => `<${element.tagName}${attributesOf(element)}>`).join('');
}

const TELLING = new Set([...['id', 'className', 'name'], ...['href', 'src', 'content']]);

const attributesOf = (element: Element): string =>
  Object.keys(element.properties)
    .map((name) => {
      const html = name === 'className' ? 'class' : name.toLowerCase();
      return ` ${html}=${TELLING.has(name) ? JSON.stringify(propertyOf(element, name).replaceAll('<', '‹')) : ''}`;
    })
    .join('');

/** Raw HTML in Markdown that is not Setu's own table; empty if there is none. */
export function rawHtmlOf(markdown: string): string[] {
  const found: string[] = [];
  visit(parseMarkdown(markdown), 'html', ({ value }) => found.push(...value.split('\n')));
  return found.filter((line) => !SIDE_BY_SIDE.test(line));
}

const SIDE_BY_SIDE =
  /^(?:<\/?(?:abbr|b|cite|i|kbd|mark|q|s|small|sub|sup|u)>|<\/?table>|<\/?tr>|<\/td>|<td lang="[\w-]+" valign="top">|<td colspan="2">|<tr><th .*<\/tr>)?$/;

/** Why a page is not harmless; empty if it is. */
export function harmsOf(html: string): string[] {
  const { elements } = parsePage(html);
  return [...elements.flatMap(harmsOfElement), ...harmsOfPage(elements)];
}

function harmsOfElement(element: Element): string[] {
  const { tagName, properties } = element;
  const harms: string[] = [];
  if (!VOCABULARY.has(tagName) && !isOurs(element)) harms.push(`<${tagName}>`);
  for (const name of Object.keys(properties)) {
    if (/^(on|style$|srcDoc$|ping$|formAction$)/i.test(name)) harms.push(`${tagName} ${name}`);
  }
  for (const name of ADDRESSES) {
    // Browsers drop control characters and blanks before they look for a scheme.
    const address = propertyOf(element, name).replace(/[\p{Cc}\s]/gu, '');
    if (!SAFE_ADDRESS.test(address)) harms.push(`${tagName} ${name}=${address}`);
    const loads = tagName !== 'a' && tagName !== 'blockquote' && tagName !== 'q';
    if (loads && REMOTE.test(address)) harms.push(`${tagName} loads ${address}`);
  }
  return harms;
}

function harmsOfPage(elements: readonly Element[]): string[] {
  const metas = elements.filter(({ tagName }) => tagName === 'meta');
  const policies = metas.filter(({ properties }) => 'httpEquiv' in properties);
  const scripts = elements.filter(({ tagName }) => tagName === 'script');
  const policy = policyOf(scripts.length === 1);
  const strict = policies.length === 1 && propertyOf(policies[0], 'content') === policy;
  const ids = elements.map((element) => propertyOf(element, 'id')).filter((id) => id !== '');
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const body = elements.slice(elements.findIndex(({ tagName }) => tagName === 'body') + 1);
  const strays = body.filter(({ tagName }) => HEAD.includes(tagName));
  return [
    ...(strict ? [] : ['no strict Content-Security-Policy']),
    ...twice.map((id) => `id ${id} twice`),
    ...strays.map(({ tagName }) => `<${tagName}> in the body`),
  ];
}
