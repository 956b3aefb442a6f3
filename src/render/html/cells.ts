import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { languageOf } from '../../hindi/language.ts';
import { provenanceOf } from '../../provenance.ts';
import { plainText } from '../../tags.ts';
import type { Block, Language, Tagged, Unit } from '../../types.ts';
import { type Edition, sideOf } from '../edition.ts';
import { inlineNodes, type Side } from './inline.ts';
import { linkedWords } from './linked-words.ts';

export const LANGUAGES = ['hi', 'en'] as const;

/** The same cell in both languages. */
export function pair(
  edition: Edition,
  cell: (side: Side) => ElementContent,
): [ElementContent, ElementContent] {
  const lang = { hi: edition.config.source, en: edition.config.target };
  const [hi, en] = LANGUAGES.map((language) => cell({ edition, language, lang: lang[language] }));
  return [hi as ElementContent, en as ElementContent];
}

/** The cells of a block; a marker is the bullet or number of the list item that begins with it. */
export function cells(
  element: 'p' | 'span' | 'div',
  block: Block | undefined,
  edition: Edition,
  marker?: string,
): ElementContent[] {
  return pair(edition, (side) => {
    const content = block ? unitNodes(edition.unitsOf(block.id), side) : [];
    return h(element, { className: side.language, lang: side.lang, dataMarker: marker }, content);
  });
}

/** The sentences of a block in one language, a span each. */
export function unitNodes(units: readonly Unit[], side: Side): ElementContent[] {
  const spans = units.flatMap((unit) => {
    const texts = sideOf(unit, side.language);
    if (texts.length > 0) return [unitSpan(unit, texts, side)];
    return side.language === 'en' && provenanceOf(unit) === 'missing' ? [missingSpan(unit)] : [];
  });
  return spans.flatMap((span, index) => (index === 0 ? [span] : [space(), span]));
}

export const space = (): ElementContent => ({ type: 'text', value: ' ' });

function unitSpan(unit: Unit, texts: readonly Tagged[], side: Side): ElementContent {
  const romanised = isRomanised(unit, texts, side);
  const nodes = texts.map((tagged) => inlineNodes(tagged, { ...side, romanised }));
  const content = nodes.flatMap((one, index) => (index === 0 ? one : [space(), ...one]));
  const lang = romanised ? { lang: 'hi-Latn' } : {};
  const linked = unit.links && linkedWords(unit.links, side.language, content);
  return h('span', { ...unitProperties(unit, side.language, texts), ...lang, ...linked }, content);
}

/** Hindi in Latin letters; on the English side only what was kept can be. */
const isRomanised = (unit: Unit, texts: readonly Tagged[], { language }: Side): boolean =>
  (language === 'hi' || unit.origin === 'kept') &&
  languageOf(texts.map(plainText).join(' ')) === 'hi-Latn';

/** The Hindi carries the permalink; an addition has no Hindi, so its English does. */
function unitProperties(
  unit: Unit,
  language: Language,
  texts: readonly Tagged[],
): Record<string, string> {
  const id = `u-${unit.id}`;
  const place = language === 'hi' || unit.source.length === 0 ? { id } : { dataUnit: id };
  if (language === 'hi') return { className: 'unit', ...place };
  const addition = unit.source.length === 0 && texts.length > 0 ? ' addition' : '';
  return { className: `unit ${provenanceOf(unit)}${addition}`, ...place };
}

function missingSpan(unit: Unit): ElementContent {
  return h('span', { className: 'unit missing', dataUnit: `u-${unit.id}` }, 'Not yet translated.');
}
