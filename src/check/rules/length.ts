import type { Rule } from './rule.ts';

export const length: Rule = {
  id: 'length',
  severity: 'info',
  summary:
    'An English sentence much longer or shorter than the others of its edition would suggest.',
  check({ source, target, usualRatio }) {
    const size = (source.length + target.length) / 2;
    if (size < SHORTEST) return [];
    const ratio = Math.log(target.length / source.length);
    // Short sentences vary more: Gale and Church, Computational Linguistics 19 (1993).
    const spread = usualRatio.spread * Math.max(1, Math.sqrt(USUAL / size));
    const far = (ratio - usualRatio.median) / spread;
    if (Math.abs(far) < FAR) return [];
    const expected = Math.round(source.length * Math.exp(usualRatio.median));
    const comparison = far > 0 ? 'long' : 'short';
    const message = `The English is unusually ${comparison}: ${target.length} characters, about ${expected} expected.`;
    return [{ message, expected: String(expected), actual: String(target.length) }];
  },
};

/** Shorter texts may be anything, in characters. */
const SHORTEST = 25;
const USUAL = 120;
/** In robust standard deviations. */
const FAR = 4.5;
