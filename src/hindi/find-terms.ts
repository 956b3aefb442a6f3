import { stemHindi } from './stem-hindi.ts';
import { type TermWord, termWords } from './term-words.ts';
import { wordForms } from './word-forms.ts';

/** A term that occurs in a text: its index in the list, and UTF-16 offsets in the text as given. */
export interface FoundTerm {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

export type TermFinder = (text: string) => readonly FoundTerm[];

/** What is known once the words up to here have been read. */
interface Node {
  readonly next: Map<string, Node>;
  term?: number;
}

interface Index {
  readonly root: Node;
  /** The terms' words, by each form that they may stand in; the word itself first. */
  readonly forms: Map<string, string[]>;
  /** Verbs at the end of a phrase (हस्ताक्षर करना), by their stem. */
  readonly verbs: Map<string, string[]>;
}

/**
 * A function that finds terms in Hindi text: whole words in any of their forms (राजधानियों) and
 * spellings (हिन्दी/हिंदी, नुक़्ता, १२/12), the words of a phrase in their order with blanks or hyphens
 * between. From the left, the longest wins; nothing found overlaps. Of terms that are the same, the
 * first one is found. A hyphen ends a word: दिल्ली stands in दिल्ली-वासी, not in दिल्लीवासी. A verb is
 * known in all its forms only at the end of a phrase; alone, as a noun (पढ़ना, पढ़ने). The index is
 * built once; a look-up takes time by the length of the text, whatever the number of terms.
 */
export function termFinder(terms: readonly string[]): TermFinder {
  const index: Index = { root: { next: new Map() }, forms: new Map(), verbs: new Map() };
  terms.forEach((term, number) => {
    const words = termWords(term);
    addTerm(index, words, number);
    if (isAcronym(words)) addTerm(index, [joined(words)], number);
  });
  return (text) => findIn(termWords(text), index);
}

/** What terms share that are found in the same places: हिन्दी and हिंदी, but not लड़का and लड़के. */
export const termKey = (term: string): string =>
  termWords(term)
    .map(({ key, joint }) => (joint === 'dot' ? `.${key}` : key))
    .join(' ');

/** यू.के. is written यूके as well. */
const isAcronym = (words: readonly TermWord[]): boolean =>
  words.length > 1 &&
  words.every(({ joint, key }, at) => (at === 0 || joint === 'dot') && key.length <= 4);

const joined = (words: readonly TermWord[]): TermWord => ({
  ...(words[0] as TermWord),
  key: words.map(({ key }) => key).join(''),
});

function addTerm({ root, forms, verbs }: Index, words: readonly TermWord[], term: number): void {
  if (words.length === 0) return;
  let node = root;
  words.forEach(({ key, joint }, at) => {
    const isLast = at === words.length - 1;
    for (const form of wordForms(key, !isLast)) note(forms, form, key);
    if (isLast && at > 0 && key.endsWith('ना')) note(verbs, stemHindi(key), key);
    node = childOf(node, joint === 'dot' ? `.${key}` : key);
  });
  node.term ??= term;
}

function note(map: Map<string, string[]>, key: string, word: string): void {
  const known = map.get(key);
  if (!known) map.set(key, [word]);
  else if (known.includes(word)) return;
  else if (word === key) known.unshift(word);
  else known.push(word);
}

function childOf({ next }: Node, key: string): Node {
  const child = next.get(key) ?? { next: new Map<string, Node>() };
  next.set(key, child);
  return child;
}

function findIn(words: readonly TermWord[], index: Index): FoundTerm[] {
  const found: FoundTerm[] = [];
  for (let at = 0; at < words.length;) {
    const match = longestAt(words, at, index);
    if (match) {
      const { start } = words[at] as TermWord;
      found.push({ term: match.term, start, end: (words[match.after - 1] as TermWord).end });
    }
    at = match ? match.after : at + 1;
  }
  return found;
}

interface Match {
  readonly term: number;
  /** The index of the first word after it. */
  readonly after: number;
}

/** All readings of the words go on side by side until none has a next word. */
function longestAt(words: readonly TermWord[], from: number, index: Index): Match | undefined {
  let nodes: readonly Node[] = [index.root];
  let longest: Match | undefined;
  for (let at = from; at < words.length && nodes.length > 0; at += 1) {
    const word = words[at] as TermWord;
    if (at === from ? word.joint === 'none' : word.joint === 'break') break;
    nodes = nodes.flatMap((node) => step(node, word, at === from, index));
    const term = nodes.find((node) => node.term !== undefined)?.term;
    const isWhole = words[at + 1]?.joint !== 'none';
    if (term !== undefined && isWhole) longest = { term, after: at + 1 };
  }
  return longest;
}

function step(node: Node, { key, joint }: TermWord, isFirst: boolean, index: Index): Node[] {
  const { forms, verbs } = index;
  const readings = [
    ...(forms.get(key) ?? []),
    ...(verbs.size > 0 ? (verbs.get(stemHindi(key)) ?? []) : []),
  ];
  return readings.flatMap((reading) => {
    const spaced = isFirst || joint !== 'dot' ? node.next.get(reading) : undefined;
    const dotted = isFirst ? undefined : node.next.get(`.${reading}`);
    return [spaced, dotted].flatMap((next) => next ?? []);
  });
}
