/** TMX 1.4b, levels 1 and 2: the format of translation memories that all tools share. */
export { incompleteFinding, parseTmx } from './tmx/parse-tmx.ts';
export { serialiseTmx } from './tmx/serialise-tmx.ts';
export { streamTmx, type TmxBatch } from './tmx/stream-tmx.ts';
export type { TmxUnit } from './tmx/tmx-unit.ts';
