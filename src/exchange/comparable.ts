import { shortHash } from '../ids.ts';
import { withoutImpossible } from '../memory/formats/escape-xml.ts';
import { parseTagged, serialiseTagged } from '../tags.ts';
import type { State } from '../types.ts';

/**
 * A tagged text as it survives every format and tool: one spelling of `<` and `&`, one kind of
 * line end, without characters that XML cannot hold.
 */
export const comparable = (tagged: string): string =>
  withoutImpossible(serialiseTagged(parseTagged(tagged))).replace(/\r\n?/g, '\n');

/** Says whether target and state are still those that were exported. */
export const baseOf = (target: string, state: State): string =>
  shortHash('exchange', comparable(target), state);
