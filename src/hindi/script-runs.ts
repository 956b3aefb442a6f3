/** A stretch of text in one script, with the language to be declared for it if it is not the base. */
export interface Run {
  readonly text: string;
  readonly lang: string | undefined;
}

/**
 * What a reader's software should be told of letters that are not of the language round them. A
 * script does not settle a language; these are the likeliest in Hindi publishing.
 */
const LANGUAGES: readonly (readonly [lang: string, script: RegExp])[] = [
  ['hi', /\p{Script=Devanagari}/u],
  ['en', /\p{Script=Latin}/u],
  ['ur', /\p{Script=Arabic}/u],
  ['bn', /\p{Script=Bengali}/u],
  ['pa', /\p{Script=Gurmukhi}/u],
  ['gu', /\p{Script=Gujarati}/u],
  ['or', /\p{Script=Oriya}/u],
  ['ta', /\p{Script=Tamil}/u],
  ['te', /\p{Script=Telugu}/u],
  ['kn', /\p{Script=Kannada}/u],
  ['ml', /\p{Script=Malayalam}/u],
];

/** Digits, spaces and punctuation have no script of their own: they stay with what is before. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}\u200C\u200D'’.-]*/gu;

/**
 * Splits text into runs by language, seen from `base` (`hi`, `en` or `hi-Latn`): words in another script are
 * runs of their own, so that each can carry its `lang`. Joined, the runs are the text.
 */
export function scriptRuns(text: string, base: string): Run[] {
  const runs: { text: string; lang: string | undefined }[] = [];
  const add = (piece: string, lang: string | undefined): void => {
    const last = runs.at(-1);
    if (last && last.lang === lang) last.text += piece;
    else if (piece !== '') runs.push({ text: piece, lang });
  };
  let at = 0;
  for (const match of text.matchAll(WORD)) {
    add(text.slice(at, match.index), undefined);
    for (const run of wordRuns(match[0], base)) add(run.text, run.lang);
    at = match.index + match[0].length;
  }
  add(text.slice(at), undefined);
  return joinAcrossSpaces(runs);
}

/** A letter with the marks, digits and punctuation that follow it within its word. */
const LETTER = /(\p{L}\p{M}*)([^\p{L}]*)/gsu;

/** The runs of a word; a hyphen between two scripts (PM-किसान) belongs to neither. */
function wordRuns(word: string, base: string): Run[] {
  const runs: { text: string; lang: string | undefined }[] = [];
  let before = '';
  for (const [, letter = '', tail = ''] of word.matchAll(LETTER)) {
    const lang = langOfLetter(letter, base);
    const last = runs.at(-1);
    if (last?.lang === lang && last) last.text += before + letter;
    else {
      if (before !== '') runs.push({ text: before, lang: undefined });
      runs.push({ text: letter, lang });
    }
    before = tail;
  }
  const last = runs.at(-1);
  if (last) last.text += before;
  return runs;
}

function langOfLetter(letter: string, base: string): string | undefined {
  const lang = LANGUAGES.find(([, script]) => script.test(letter))?.[0];
  const isBase = lang === base || (lang === 'en' && base === 'hi-Latn');
  return isBase ? undefined : lang;
}

/** `World`, ` `, `News` is one run of English. */
function joinAcrossSpaces(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index] as Run;
    const [last, next] = [joined.at(-1), runs[index + 1]];
    const bridge = run.lang === undefined && /^[\s\d]+$/.test(run.text);
    if (bridge && last?.lang !== undefined && last.lang === next?.lang) {
      joined.pop();
      joined.push({ text: last.text + run.text + next.text, lang: last.lang });
      index += 1;
    } else joined.push(run);
  }
  return joined;
}
