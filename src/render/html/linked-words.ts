import type { ElementContent } from 'hast';
import { isWordToken } from '../../hindi/tokens.ts';
import type { Language, UnitLinks } from '../../types.ts';

/** What the script of a page is told of a unit; see `templates/words.js.hbs`. */
export interface LinkedWords {
  /** Of each word with a partner: from where to where it stands in the text of the element. */
  readonly dataWords: string;
  /** Hindi–English, by their places in `dataWords`; `~` after those that are less sure. */
  readonly dataLinks?: string;
}

/**
 * Words are not wrapped one by one, which would make a page three times as large and hide its
 * sentences from whoever searches in it; that does the script, where a reader points. Undefined if
 * the text shown has not the words that were linked, as when tags were broken.
 */
export function linkedWords(
  links: UnitLinks,
  language: Language,
  shown: readonly ElementContent[],
): LinkedWords | undefined {
  const isHindi = language === 'hi';
  const places = placesOf(isHindi ? links.source : links.target, shown.map(textOf).join(''));
  if (!places) return undefined;
  const hindi = linkedPlaces(links.soft.map(([one]) => one));
  const english = linkedPlaces(links.soft.map(([, other]) => other));
  const words = [...(isHindi ? hindi : english).keys()].map((place) => places[place]);
  if (!isHindi) return { dataWords: words.join(' ') };
  const sure = new Set(links.firm.map(String));
  const pairs = links.soft.map((link) => {
    const mark = sure.has(String(link)) ? '' : '~';
    return `${hindi.get(link[0]) ?? 0}-${english.get(link[1]) ?? 0}${mark}`;
  });
  return { dataWords: words.join(' '), dataLinks: pairs.join(' ') };
}

/** Which words have links, in their order, and the how manieth each is. */
const linkedPlaces = (places: readonly number[]): Map<number, number> =>
  new Map([...new Set(places)].sort((a, b) => a - b).map((place, index) => [place, index]));

/** `start-end` of each token in UTF-16; between them may stand what is no text: a note's number. */
function placesOf(tokens: readonly string[], text: string): string[] | undefined {
  let from = 0;
  const places: string[] = [];
  for (const token of tokens) {
    const start = text.indexOf(token, from);
    // A sign may have gone with broken tags; then words after it would still be found, but a word
    // that is found far away is another one.
    if (start < 0 || (isWordToken(token) && start - from > FARTHEST)) return undefined;
    from = start + token.length;
    places.push(`${start}-${from}`);
  }
  return places;
}

/** Between two tokens stand blanks, or the number of a note. */
const FARTHEST = 12;

const textOf = (node: ElementContent): string => {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
};
