import { changedDayPart } from '../numbers/changed-day-part.ts';
import { numberProblems } from '../numbers/number-problems.ts';
import { sameHours } from '../numbers/same-hours.ts';
import type { Pair } from '../pair.ts';
import type { Problem, Rule } from './rule.ts';

export const time: Rule = {
  id: 'time',
  severity: 'warning',
  summary: 'A time of day, or the unit of a length of time, that is another in the English.',
  check(pair) {
    const found = numberProblems(pair, 'time', 'time', ({ source, target }) => {
      // Two times of day may differ by half a day, two lengths of time by their unit.
      const isOneTime = (source?.kind === 'time') !== (target?.kind === 'time');
      return isOneTime && sameHours(pair.prose.source, pair.prose.target);
    });
    return found.length > 0 ? found : otherPart(pair);
  },
};

/** आधी रात became midday. */
function otherPart({ prose, source, target }: Pair): Problem[] {
  const places = changedDayPart(prose.source, prose.target);
  if (!places) return [];
  const [hindi, english] = places;
  const expected = source.slice(hindi.start, hindi.end);
  const actual = target.slice(english.start, english.end);
  return [
    { message: `The time of day differs: ${expected} became ${actual}.`, expected, actual, places },
  ];
}
