/**
 * The prefixes that this reader knows elements by. Each namespace has two names: that of ECMA-376's
 * first edition, which Word writes (ISO/IEC 29500 transitional), and the one of its strict form.
 */
const NAMES = {
  w: ['schemas.openxmlformats.org/wordprocessingml/2006/main', 'wordprocessingml/main'],
  r: [
    'schemas.openxmlformats.org/officeDocument/2006/relationships',
    'officeDocument/relationships',
  ],
  a: ['schemas.openxmlformats.org/drawingml/2006/main', 'drawingml/main'],
  wp: [
    'schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
    'drawingml/wordprocessingDrawing',
  ],
  m: ['schemas.openxmlformats.org/officeDocument/2006/math', 'officeDocument/math'],
} as const;

const OTHERS = [
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
] as const;

/** Prefixes by the address of their namespace. */
export const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(NAMES).flatMap(([prefix, [transitional, strict]]) => [
    [`http://${transitional}`, prefix] as const,
    [`http://purl.oclc.org/ooxml/${strict}`, prefix] as const,
  ]),
  ...OTHERS,
]);
