import { parseTagged, type Token } from '../../../tags.ts';
import { escapeXml } from '../escape-xml.ts';
import type { Codes, TmxUnit } from './tmx-unit.ts';

/**
 * Writes a memory, sorted by source and target in code point order, so that one changed unit is a
 * short diff. `version` is Setu's own. An inline element
 * holds the unit's own code; with `codes` one without holds the element of XLIFF 1.2 that stands there
 * in Setu's files: tools such as OmegaT tell by it which tag is which.
 */
export function serialiseTmx(
  units: readonly TmxUnit[],
  { version, codes = false }: { version: string; codes?: boolean },
): string {
  const sorted = [...units].sort(
    (a, b) =>
      compare(a.source, b.source) || compare(a.target, b.target) || compare(restOf(a), restOf(b)),
  );
  const header =
    `<header creationtool="Setu" creationtoolversion="${escapeXml(version)}" segtype="sentence" ` +
    `o-tmf="Setu" adminlang="en" srclang="hi" datatype="PlainText"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    `  ${header}`,
    '  <body>',
    ...sorted.flatMap((unit) => serialiseUnit(unit, codes)),
    '  </body>',
    '</tmx>',
    '',
  ].join('\n');
}

/** What else tells two units apart, lest the order they came in decide. */
const restOf = ({ properties, changedAt = '', changedBy = '', notes, codes }: TmxUnit): string =>
  JSON.stringify([Object.entries(properties).sort(), changedAt, changedBy, notes, codes]);

/** Code point order; `<` on strings compares UTF-16 units, which differs beyond U+FFFF. */
function compare(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return (a.codePointAt(at) ?? -1) - (b.codePointAt(at) ?? -1);
}

function serialiseUnit(unit: TmxUnit, codes: boolean): string[] {
  const by = unit.changedBy ? ` changeid="${escapeXml(unit.changedBy)}"` : '';
  // ISO 8601 as JavaScript writes it becomes the compact form that TMX wants.
  const date = unit.changedAt?.replaceAll(/[-:]|\.\d+/g, '');
  const at = date ? ` changedate="${escapeXml(date)}"` : '';
  const properties = Object.entries(unit.properties).sort(([a], [b]) => compare(a, b));
  return [
    `    <tu${by}${at}>`,
    ...properties.map(
      ([type, value]) => `      <prop type="${escapeXml(type)}">${escapeXml(value)}</prop>`,
    ),
    ...unit.notes.map((note) => `      <note>${escapeXml(note)}</note>`),
    `      <tuv xml:lang="hi"><seg>${serialiseSegment(unit.source, unit.codes?.source, codes)}</seg></tuv>`,
    `      <tuv xml:lang="en"><seg>${serialiseSegment(unit.target, unit.codes?.target, codes)}</seg></tuv>`,
    '    </tu>',
  ];
}

function serialiseSegment(text: string, own: Codes = {}, codes: boolean): string {
  const tokens = parseTagged(text);
  return tokens.map((token) => serialiseToken(token, own, codes)).join('');
}

function serialiseToken(token: Token, own: Codes, codes: boolean): string {
  if (token.type === 'text') return escapeXml(token.value);
  const { type, n } = token;
  const ours = { empty: `<x id="${n}"/>`, open: `<g id="${n}">`, close: '</g>' }[type];
  const code = own[type === 'close' ? `/${n}` : n] ?? (codes ? ours : '');
  if (type === 'empty') return element('ph', `x="${n}"`, code);
  return type === 'open'
    ? element('bpt', `i="${n}" x="${n}"`, code)
    : element('ept', `i="${n}"`, code);
}

const element = (name: string, attributes: string, code: string): string =>
  code ? `<${name} ${attributes}>${escapeXml(code)}</${name}>` : `<${name} ${attributes}/>`;
