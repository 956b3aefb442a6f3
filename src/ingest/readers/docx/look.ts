import { childAt, isOn, valueAt } from './elements.ts';
import type { XmlElement } from './parse-xml.ts';
import type { Styles } from './read-styles.ts';

/** How a run looks, as far as Markdown can say it. */
export interface Look {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly delete: boolean;
  readonly vertical: 'sup' | 'sub' | undefined;
  readonly link: string | undefined;
}

/** A run's own properties first, then those of its styles, the paragraph's and the document's. */
export type RunProperties = readonly XmlElement[];

export function runProperties(
  run: XmlElement,
  paragraph: readonly XmlElement[],
  styles: Styles,
): RunProperties {
  const own = childAt(run, 'w:rPr');
  const style = valueAt(own, 'w:rStyle');
  const chain = [...(style === undefined ? [] : styles.chain(style)), ...paragraph];
  const found = [own, ...chain.map((one) => childAt(one, 'w:rPr')), styles.defaults];
  return found.filter((one) => one !== undefined);
}

/**
 * In Word, text in complex script, such as Devanagari, is bold or italic by `w:bCs` and `w:iCs`
 * (ECMA-376 part 1, 17.3.2.1–2 and 17.3.2.16–17). Programs that know of `w:b` and `w:i` alone mean
 * Devanagari too, so these count where the others say nothing.
 */
export function lookOf(properties: RunProperties, text: string, link: string | undefined): Look {
  const complex = isComplex(properties, text);
  const either = (name: string): boolean =>
    (complex ? switchOf(properties, `${name}Cs`) : undefined) ??
    switchOf(properties, name) ??
    false;
  return {
    strong: either('w:b'),
    emphasis: either('w:i'),
    delete: [switchOf(properties, 'w:strike'), switchOf(properties, 'w:dstrike')].includes(true),
    vertical: VERTICAL.get(find(properties, 'w:vertAlign')?.attributes['w:val'] ?? ''),
    link,
  };
}

export const isHidden = (properties: RunProperties): boolean =>
  switchOf(properties, 'w:vanish') ?? false;

/** The name of the font that a run's text is set in; undefined where the theme decides. */
export function fontOf(properties: RunProperties, text: string): string | undefined {
  const complex = isComplex(properties, text);
  const names = complex ? ['w:cs', 'w:hAnsi'] : ['w:ascii', 'w:hAnsi'];
  const theme = complex ? 'w:cstheme' : 'w:asciiTheme';
  for (const one of properties) {
    const fonts = childAt(one, 'w:rFonts')?.attributes ?? {};
    const found = names.map((which) => fonts[which]).find(Boolean);
    if (found) return found;
    // A font of the theme, which hides those of the styles behind it.
    if (fonts[theme]) return undefined;
  }
  return undefined;
}

const VERTICAL = new Map([
  ['superscript', 'sup' as const],
  ['subscript', 'sub' as const],
]);

function isComplex(properties: RunProperties, text: string): boolean {
  const marked = switchOf(properties, 'w:cs') ?? switchOf(properties, 'w:rtl') ?? false;
  return marked || /\p{Script=Devanagari}/u.test(text);
}

const find = (properties: RunProperties, name: string): XmlElement | undefined =>
  properties.map((one) => childAt(one, name)).find(Boolean);

function switchOf(properties: RunProperties, name: string): boolean | undefined {
  const found = find(properties, name);
  return found && isOn(found);
}
