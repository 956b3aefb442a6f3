import path from 'node:path';
import { groupBy } from '../group-by.ts';
import type { Finding, Summary } from '../index.ts';
import { clip, count, dollars, printable } from './format.ts';

/** What a person wants to know at the end of a build, as lines. */
export function summaryLines(
  summary: Summary,
  findings: readonly Finding[],
  options: { readonly cwd: string; readonly dryRun: boolean },
): string[] {
  const { findings: found, segments } = summary;
  const origins = (
    [
      [summary.human, 'existing translation'],
      [summary.memory, 'from memory'],
      [summary.cache, 'from cache'],
      [summary.engine, 'translated now'],
      [summary.kept, 'kept as they are'],
      [summary.missing, 'not translated'],
    ] as const
  ).filter(([number]) => number > 0);
  const output = path.relative(options.cwd, path.join(summary.output, 'index.html'));
  return [
    ...findingLines(findings),
    `Documents: ${summary.documents} built${summary.failed > 0 ? `, ${summary.failed} failed` : ''}`,
    `Segments:  ${[segments, ...inBrackets(origins)].join(' ')}`,
    `Engine:    ${count(summary.charactersSent, 'character')} sent, ${dollars(summary.usd)}`,
    `Findings:  ${count(found.error, 'error')}, ${count(found.warning, 'warning')}, ${found.info} for information`,
    options.dryRun
      ? 'Output:    nothing was written (dry run)'
      : `Output:    ${printable(output)} (${count(summary.written, 'file')} changed)`,
    ...missingHint(summary),
  ];
}

function inBrackets(origins: readonly (readonly [number, string])[]): string[] {
  const parts = origins.map(([number, name]) => `${number} ${name}`);
  return parts.length > 0 ? [`(${parts.join(', ')})`] : [];
}

function missingHint({ missing }: Summary): string[] {
  if (missing === 0) return [];
  return [
    '',
    `${count(missing, 'segment')} ${missing === 1 ? 'has' : 'have'} no translation and ${missing === 1 ? 'is' : 'are'} marked in the edition. What to do:`,
    '  put translations into input/memory/*.tmx, or have them translated, for example:',
    '  setu models add hi-en, then setu build                  (free, on this machine)',
    '  GOOGLE_TRANSLATE_API_KEY=… setu build --engine google  (paid, within the budget)',
    '  setu build --engine pseudo                              (free, to try out the layout)',
  ];
}

/** So many of each document and rule are shown; parallel.json has them all. */
const SHOWN = 3;

function findingLines(findings: readonly Finding[]): string[] {
  const keyOf = ({ document, rule, severity }: Finding): string =>
    `${document}: ${rule} (${severity})`;
  return [...groupBy(findings, keyOf)].flatMap(([key, group]) => [
    `${printable(key)}: ${count(group.length, 'finding')}`,
    ...group.slice(0, SHOWN).map((finding) => `  ${describe(finding)}`),
    ...(group.length > SHOWN ? [`  … and ${group.length - SHOWN} more`] : []),
  ]);
}

function describe({ message, actual, fix }: Finding): string {
  const text = actual === undefined || message.includes(actual) ? '' : ` ${clip(actual, 60)}`;
  const instead = fix ? ` → ${clip(fix, 60)}` : '';
  return printable(`${message}${text}${instead}`);
}
