/** A rendered page, read again as a browser reads it. */
import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

export interface Words {
  readonly text: string;
  /** The `lang` that counts for them. */
  readonly lang: string;
  readonly within: readonly Element[];
}

export interface ParsedPage {
  /** In the order of the page. */
  readonly elements: readonly Element[];
  readonly words: readonly Words[];
}

export function parsePage(html: string): ParsedPage {
  const elements: Element[] = [];
  const words: Words[] = [];
  const walk = (node: Nodes, within: readonly Element[]): void => {
    if (node.type === 'text') words.push({ text: node.value, lang: langOf(within), within });
    if (node.type === 'element') elements.push(node);
    const inner = node.type === 'element' ? [...within, node] : within;
    if ('children' in node) for (const child of node.children) walk(child, inner);
  };
  walk(unified().use(rehypeParse).parse(html), []);
  return { elements, words };
}

function langOf(within: readonly Element[]): string {
  const declaring = within.findLast(({ properties }) => 'lang' in properties);
  return propertyOf(declaring, 'lang');
}

export const propertyOf = (element: Element | undefined, name: string): string => {
  const value = element?.properties[name];
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
};

export const hasClass = (element: Element, name: string): boolean =>
  propertyOf(element, 'className').split(' ').includes(name);

export const ofClass = (page: ParsedPage, name: string): Element[] =>
  page.elements.filter((element) => hasClass(element, name));

export const ofName = (page: ParsedPage, ...names: string[]): Element[] =>
  page.elements.filter(({ tagName }) => names.includes(tagName));

export const byId = (page: ParsedPage, id: string): Element | undefined =>
  page.elements.find((element) => element.properties['id'] === id);

export function textOf(node: Nodes | undefined): string {
  if (node?.type === 'text') return node.value;
  return node && 'children' in node ? node.children.map(textOf).join('') : '';
}

const DEVANAGARI = /(?=\p{Script=Devanagari})\p{L}/u;
const LATIN = /\p{Script=Latin}/u;

/** What a screen reader would read in the wrong language: words, and the words of attributes. */
export function wrongLanguages({ elements, words }: ParsedPage): string[] {
  const shown = words.filter(
    ({ within }) => !within.some(({ tagName }) => ['head', 'style'].includes(tagName)),
  );
  const labels = elements.flatMap((element) => labelsOf(element, words));
  return [...shown, ...labels].filter(isWrong).map(({ text, lang }) => `${lang}: ${text.trim()}`);
}

function isWrong({ text, lang }: Pick<Words, 'text' | 'lang'>): boolean {
  if (lang === 'zxx') return false;
  if (DEVANAGARI.test(text) && !/^hi\b(?!-Latn)/.test(lang)) return true;
  return LATIN.test(text) && !/^(en\b|hi-Latn)/.test(lang);
}

/** `aria-label` is Setu's own; the words of an alt text are the author's, of whatever scripts. */
function labelsOf(element: Element, words: readonly Words[]): Pick<Words, 'text' | 'lang'>[] {
  const label = element.properties['ariaLabel'];
  if (typeof label !== 'string') return [];
  const around = words.find(({ within }) => within.includes(element));
  return [{ text: label, lang: around?.lang ?? '' }];
}
