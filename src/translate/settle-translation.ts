import type { Names } from '../context.ts';
import { settleNames } from '../names/settle-names.ts';
import type { Segment, Translation } from '../types.ts';

/**
 * What an engine has answered, with names spelt as the register has them, and what was changed in
 * its history. The cache keeps the answer as it came, so that another spelling costs nothing.
 * What people wrote or approved, and memories, are left alone.
 */
export function settleTranslation(
  segment: Segment,
  translation: Translation,
  names: Names | undefined,
): Translation {
  const { origin, state, history = [] } = translation;
  if (!names || origin !== 'engine' || state === 'initial') return translation;
  const { text, changes } = settleNames(segment.text, translation.text, names);
  if (changes.length === 0) return translation;
  const made = changes.map((change) => ({ by: 'names' as const, ...change }));
  return { ...translation, text, history: [...history, ...made] };
}
