/** What a number counts, in either language; `base` and `size` make units comparable. */
export interface CountedUnit {
  readonly base: 'month' | 'minute' | 'metre' | 'gram' | 'litre' | 'degree';
  readonly size: number;
}

/**
 * Units of time and measure behind the number they count. Lengths of time go by months or by
 * minutes, since a month has no fixed number of days.
 */
const UNITS: readonly (readonly [words: RegExp, base: CountedUnit['base'], size: number])[] = [
  [/^(?:दशक|decade)/iu, 'month', 120],
  [/^(?:सदी|सदिय|शताब्द|centur)/iu, 'month', 1200],
  [/^(?:साल|वर्ष|बरस|year)/iu, 'month', 12],
  [/^(?:महीन|माह|मास(?![\p{L}\p{M}])|month)/iu, 'month', 1],
  [/^(?:सप्ताह|हफ़्त|हफ्त|week(?!end|day))/iu, 'minute', 10_080],
  [/^(?:दिन|day)/iu, 'minute', 1440],
  [/^(?:घंट|घण्ट|hour)/iu, 'minute', 60],
  [/^(?:मिनट|minute)/iu, 'minute', 1],
  [/^(?:सेकंड|सेकेंड|सैकंड|second)/iu, 'minute', 1 / 60],
  [/^(?:मिलीमीटर|मिमी|मि\.मी|millimet|mm\b)/iu, 'metre', 0.001],
  [/^(?:सेंटीमीटर|सेमी|से\.मी|centimet|cm\b)/iu, 'metre', 0.01],
  [/^(?:किलोमीटर|किमी|कि\.मी|kilomet|kms?\b)/iu, 'metre', 1000],
  [/^(?:मीटर|met(?:re|er)s?\b)/iu, 'metre', 1],
  [/^(?:मील(?![\p{L}\p{M}])|miles?\b)/iu, 'metre', 1609],
  [/^(?:इंच|inch)/iu, 'metre', 0.0254],
  [/^(?:फुट(?![\p{L}\p{M}])|फ़ुट(?![\p{L}\p{M}])|फीट|फ़ीट|feet\b|foot\b)/iu, 'metre', 0.305],
  [/^(?:किलो(?:ग्राम)?(?![\p{L}\p{M}])|किग्रा|kilo(?:gram)?(?:me)?s?\b|kgs?\b)/iu, 'gram', 1000],
  [/^(?:ग्राम(?![\p{L}\p{M}])|gram(?:me)?s?\b)/iu, 'gram', 1],
  [/^(?:क्विंटल|कुंतल|quintal)/iu, 'gram', 100_000],
  [/^(?:टन(?![\p{L}\p{M}])|tons?\b|tonne)/iu, 'gram', 1_000_000],
  [/^(?:मिलीलीटर|मिली(?![\p{L}\p{M}])|millilit|ml\b)/iu, 'litre', 0.001],
  [/^(?:लीटर|लिटर|lit(?:re|er)s?\b)/iu, 'litre', 1],
  [/^(?:डिग्री|degree|°)/iu, 'degree', 1],
];

/** The unit right behind a place of a text, blanks and a hyphen between. */
export function unitBehind(text: string, at: number): CountedUnit | undefined {
  const behind = text.slice(at, at + LOOK_AHEAD).replace(/^[\s-]+(?:an? )?/, '');
  const unit = UNITS.find(([words]) => words.test(behind));
  return unit && { base: unit[1], size: unit[2] };
}

const LOOK_AHEAD = 16;

/** Whether two units are known and not the same. */
export const isOtherUnit = (one?: CountedUnit, other?: CountedUnit): boolean =>
  one !== undefined && other !== undefined && (one.base !== other.base || one.size !== other.size);

/** Of hours or minutes, which the rule `time` speaks of. */
export const isOfClock = (unit?: CountedUnit): boolean =>
  unit?.base === 'minute' && unit.size <= 60;
