import { convertLegacy, type LegacyFont } from '../hindi/legacy/convert-legacy.ts';
import { detectLegacy, mayBeLegacy } from '../hindi/legacy/detect-legacy.ts';
import { legacyFontNamed } from '../hindi/legacy/legacy-font-named.ts';
import type { Finding } from '../types.ts';

/** What was converted in a document: fonts by how many paragraphs, and the first of them. */
export interface Conversions {
  readonly fonts: Map<LegacyFont, number>;
  first: string | undefined;
}

/** `auto`: each paragraph for itself; a font: whatever may be in it; `off`: nothing. */
export type LegacySetting = 'auto' | 'off' | LegacyFont;

/**
 * Gives back a document's paragraphs, in Unicode where they were typed for a legacy font. `typeface`:
 * what they are set in, where the format of the document says it.
 */
export type Convert = (paragraphs: readonly string[], typeface?: string) => readonly string[];

/** The conversion that leaves everything alone. */
export const asItIs: Convert = (paragraphs) => paragraphs;

/** A share of paragraphs that makes a document's font known for the short ones among them. */
const KNOWN = 0.3;

/**
 * Makes the function that readers put their text through, and what it will have done. In a document
 * whose font is known, a heading need not prove it again.
 */
export function legacyConverter(setting: LegacySetting): {
  readonly convert: Convert;
  readonly conversions: Conversions;
} {
  const conversions: Conversions = { fonts: new Map(), first: undefined };
  const convert: Convert = (paragraphs, typeface) => {
    if (setting === 'off') return paragraphs;
    const named = legacyFontNamed(typeface);
    if (named) return paragraphs.map((paragraph) => record(conversions, paragraph, named));
    if (typeface !== undefined) return paragraphs;
    const found = setting === 'auto' ? paragraphs.map((one) => detectLegacy(one)) : [];
    const known = setting === 'auto' ? knownFont(paragraphs, found) : setting;
    return paragraphs.map((paragraph, index) => {
      const isKnown = known !== undefined && mayBeLegacy(paragraph, known);
      const font = isKnown ? known : found[index];
      return font === undefined ? paragraph : record(conversions, paragraph, font);
    });
  };
  return { convert, conversions };
}

/** The font that most of the recognised paragraphs have, if these are no exception. */
function knownFont(
  paragraphs: readonly string[],
  found: readonly (LegacyFont | undefined)[],
): LegacyFont | undefined {
  const counts = new Map<LegacyFont, number>();
  for (const font of found) {
    if (font !== undefined) counts.set(font, (counts.get(font) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const texts = paragraphs.filter((paragraph) => /\p{L}/u.test(paragraph)).length;
  return most && most[1] >= KNOWN * texts ? most[0] : undefined;
}

function record(conversions: Conversions, paragraph: string, font: LegacyFont): string {
  const { fonts } = conversions;
  fonts.set(font, (fonts.get(font) ?? 0) + 1);
  conversions.first ??= paragraph;
  return convertLegacy(paragraph, font);
}

const NAMES: Readonly<Record<LegacyFont, string>> = {
  krutidev: 'KrutiDev 010',
  devlys: 'DevLys 010',
  chanakya: 'Chanakya',
};

/** One finding for a document of which paragraphs were converted, none for any other. */
export function legacyFindings(
  { id, path }: { readonly id: string; readonly path: string },
  { fonts, first = '' }: Conversions,
): readonly Finding[] {
  if (fonts.size === 0) return [];
  const counts = [...fonts].map(([font, count]) => `${NAMES[font]} (${count})`).join(', ');
  const actual = first.replace(/\s+/g, ' ').slice(0, 60);
  const [font = 'krutidev'] = fonts.keys();
  return [
    {
      rule: 'legacy-font',
      severity: 'warning',
      document: id,
      message:
        `${path} has lines or paragraphs typed for a legacy font: ${counts}. They were converted to ` +
        `Unicode, the first is "${actual}"; look them over, or set legacyFont to "off".`,
      expected: convertLegacy(first, font).replace(/\s+/g, ' ').slice(0, 60),
      actual,
    },
  ];
}
