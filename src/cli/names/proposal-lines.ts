import type { ProposedNames } from '../../index.ts';
import { clip, count } from '../format.ts';

const SOURCES = {
  approved: 'as people have spelt them',
  transliterated: 'transliterated, please check',
} as const;
/** Columns of a terminal that an example may take. */
const EXAMPLE = 60;

/** The proposals as a table for people. */
export function proposalLines({
  proposals,
  registered,
  findings,
  failed,
}: ProposedNames): string[] {
  const lines = (['approved', 'transliterated'] as const).flatMap((from) => {
    const rows = proposals.filter((one) => one.from === from);
    if (rows.length === 0) return [];
    const width = Math.max(...rows.map(({ english }) => english.length));
    return [
      `${count(rows.length, 'name')}, ${SOURCES[from]}:`,
      ...rows.map(({ devanagari, english, count: times, others, example }) => {
        const also = others.length > 0 ? ` (also ${others.join(', ')})` : '';
        const sentence = clip(example, EXAMPLE);
        return `  ${english.padEnd(width)}  ${devanagari}${also}  ${times}×  ${sentence}`;
      }),
    ];
  });
  const none = lines.length === 0 ? ['No names were found that the register lacks.'] : [];
  return [
    ...findings.map(({ message }) => message),
    ...failed.map((document) => `${document} cannot be read and is not counted.`),
    ...none,
    ...lines,
    `The register has ${count(registered, 'name')}.`,
  ];
}
