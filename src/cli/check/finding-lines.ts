import type { CheckedDocument, CheckedText } from '../../check/checked-text.ts';
import { markedText } from '../../check/marked-text.ts';
import type { Finding } from '../../index.ts';
import { count, printable } from '../format.ts';

/**
 * Findings for people: by document, each unit with its two lines, in which they are marked, and with
 * `ids` by what name it is dismissed.
 */
export function findingLines(
  documents: readonly CheckedDocument[],
  { ids }: { readonly ids: boolean },
): string[] {
  return documents.flatMap(({ id, findings, texts }) => {
    if (findings.length === 0 && texts.length === 0) return [];
    const lines = texts.flatMap((text) => [
      ...linesOf(text),
      ...(ids ? [`    id  ${text.id}`] : []),
    ]);
    return [printable(id), ...findings.map(told), ...lines, ''];
  });
}

const told = ({ severity, rule, message }: Finding): string =>
  `  ${severity}: ${rule}: ${printable(message)}`;

function linesOf({ source, target, findings }: CheckedText): string[] {
  const sides = [
    ['hi', markedText(source, 'source', findings)],
    ['en', markedText(target, 'target', findings)],
  ] as const;
  const lines = sides.map(([language, pieces]) => {
    const text = pieces.map(({ text: part, isMarked }) => (isMarked ? `[${part}]` : part)).join('');
    return `    ${language}  ${printable(text)}`;
  });
  return [...findings.map(told), ...lines];
}

/** `2 warnings, 1 for information in 2 of 10 documents`; `all`: how many were looked at. */
export function findingCount(findings: readonly Finding[], all: number, noun: string): string {
  const of = (severity: Finding['severity']): number =>
    findings.filter((one) => one.severity === severity).length;
  const [errors, warnings, infos] = [of('error'), of('warning'), of('info')];
  const found = new Set(findings.map(({ document }) => document)).size;
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${infos} for information in ${found} of ${count(all, noun)}`;
}
