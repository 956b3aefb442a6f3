import { misspeltNames } from '../../names/misspelt-names.ts';
import type { Rule } from './rule.ts';

/** A name of the register that the English leaves out or spells otherwise. */
export const name: Rule = {
  id: 'name',
  severity: 'warning',
  check({ unit, source, target, names }) {
    if (names.length === 0 || unit.origin === 'kept') return [];
    return misspeltNames(source, target, names).map(({ entry, actual }) => {
      const { hindi, english: expected } = entry;
      if (actual === null)
        return { message: `${hindi} (${expected}) is not in the English.`, expected };
      const message = `The register of names spells ${hindi} "${expected}", not "${actual}".`;
      return { message, expected, actual };
    });
  },
};
