import type { ComparedCell, Comparison } from '../../index.ts';
import { count, dollars } from '../format.ts';

/** So many sentences are looked at on a terminal; a page has room for all. */
const SHOWN = 40;

/** A comparison as lines: each sentence with its translations under it, then what each cost. */
export function comparisonLines({ engines, rows }: Comparison): string[] {
  const width = Math.max(...engines.map(({ name }) => name.length));
  const sentences = rows.slice(0, SHOWN).flatMap(({ source, cells }, index) => [
    `${String(index + 1).padStart(3)}  ${source}`,
    ...cells.flatMap((cell, nth) => {
      const [text, ...notes] = cellLines(cell);
      const name = (engines[nth]?.name ?? '').padEnd(width);
      return [
        `     ${name}  ${text ?? ''}`,
        ...notes.map((note) => `     ${' '.repeat(width)}  ${note}`),
      ];
    }),
    '',
  ]);
  const more = rows.length - SHOWN;
  return [
    ...sentences,
    ...(more > 0 ? [`… and ${count(more, 'sentence')} more: --html FILE shows all.`, ''] : []),
    ...engines.map((engine) => {
      const { name, translated, missing, findings, characters, seconds, usd } = engine;
      const left = missing > 0 ? `, ${missing} missing` : '';
      return `${name.padEnd(width)}  ${translated} translated${left}, ${count(findings, 'finding')}, ${count(characters, 'character')} sent, ${seconds.toFixed(1)} s, ${dollars(usd)}`;
    }),
  ];
}

const cellLines = ({ text, ratio, tagsLost, findings }: ComparedCell): string[] => [
  text === '' ? '(not translated)' : `${text}  (× ${(ratio ?? 0).toFixed(2)})`,
  ...(tagsLost > 0 ? [`! ${count(tagsLost, 'tag')} lost`] : []),
  ...findings.map((message) => `! ${message}`),
];
