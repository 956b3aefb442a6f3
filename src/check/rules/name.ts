import { misspeltNames } from '../../names/misspelt-names.ts';
import { placeOf } from '../count-differences.ts';
import type { Pair } from '../pair.ts';
import { changedNames } from '../words/changed-names.ts';
import type { Problem, Rule } from './rule.ts';

export const name: Rule = {
  id: 'name',
  severity: 'warning',
  summary: 'A name that the English leaves out, changes or spells otherwise than the register.',
  check(pair) {
    if (pair.unit.origin === 'kept') return [];
    const registered = againstRegister(pair);
    return registered.length > 0 ? registered : bySound(pair);
  },
};

/** A name of the register that the English leaves out or spells otherwise. */
function againstRegister({ source, target, names }: Pair): Problem[] {
  if (names.length === 0) return [];
  return misspeltNames(source, target, names).map(({ entry, actual }) => {
    const { hindi, english: expected } = entry;
    if (actual === null)
      return { message: `${hindi} (${expected}) is not in the English.`, expected };
    const message = `The register of names spells ${hindi} "${expected}", not "${actual}".`;
    return { message, expected, actual };
  });
}

function bySound({ words, names, prose }: Pair): Problem[] {
  const isRegistered = (start: number): boolean =>
    names.some((mention) => start >= mention.start && start < mention.end);
  return changedNames(words(), prose)
    .filter(({ hindi }) => !isRegistered(hindi.start))
    .map(({ hindi, english }) => {
      const expected = hindi.text;
      const places = [placeOf('source', hindi), ...(english ? [placeOf('target', english)] : [])];
      if (!english)
        return { message: `The name ${expected} is not in the English.`, expected, places };
      const message = `The name ${expected} became "${english.text}".`;
      return { message, expected, actual: english.text, places };
    });
}
