import type { Finding } from '../../../types.ts';
import { streamTmx } from './stream-tmx.ts';
import type { TmxUnit } from './tmx-unit.ts';

/**
 * Reads a memory piece by piece, as it comes from the disk; `file` is for messages. Throws `input`
 * at the first thing that is not well-formed. No DTD is ever loaded, no entity ever declared.
 */
export async function parseTmx(
  chunks: AsyncIterable<string> | Iterable<string>,
  { file }: { file: string },
): Promise<{ units: TmxUnit[]; findings: Finding[] }> {
  const units: TmxUnit[] = [];
  let incomplete = 0;
  for await (const batch of streamTmx(chunks, { file })) {
    for (const unit of batch.units) units.push(unit);
    incomplete += batch.incomplete;
  }
  return { units, findings: incomplete > 0 ? [incompleteFinding(file, incomplete)] : [] };
}

/** That a memory has units which are no use here. */
export const incompleteFinding = (document: string, count: number): Finding => ({
  rule: 'memory',
  severity: 'info',
  document,
  message: `Left out ${count} translation unit${count === 1 ? '' : 's'} without Hindi or without English.`,
  expected: 'text in hi and in en',
});
