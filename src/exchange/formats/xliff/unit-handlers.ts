import type { Attributes } from '../../../memory/formats/strict-xml.ts';
import type { State } from '../../../types.ts';
import type { ExchangeRow } from '../../exchange-unit.ts';
import { type InlineText, inlineText } from './read-inline.ts';

/** A unit as far as it has been read. */
export interface Draft {
  readonly attributes: Attributes;
  readonly states: (State | undefined)[];
  readonly comments: string[];
  source: string;
  target: string;
  tooLong: boolean;
}

export const newDraft = (attributes: Attributes): Draft => ({
  attributes,
  states: [],
  comments: [],
  source: '',
  target: '',
  tooLong: false,
});

export function rowOf(draft: Draft, document: string | undefined, state: State | undefined) {
  const { attributes, source, target, comments } = draft;
  const row: Omit<ExchangeRow, 'where'> = {
    document,
    id: attributes['id'],
    hash: attributes['setu:hash'],
    base: attributes['setu:base'],
    source,
    target,
    state,
    comments,
  };
  return row;
}

/** Collects the text of `source` and `target`, and hands it to the unit at their end. */
export function sideHandlers(draft: () => Draft | undefined) {
  let side: { readonly name: 'source' | 'target'; readonly inline: InlineText } | undefined;
  let nested = 0;
  return {
    isOpen: (): boolean => side !== undefined,
    begin(name: 'source' | 'target'): void {
      side = { name, inline: inlineText() };
      nested = 0;
    },
    open(name: string, attributes: Attributes): void {
      nested += 1;
      side?.inline.open(name, attributes);
    },
    text(value: string): void {
      side?.inline.text(value);
    },
    close(name: string): void {
      if (nested > 0) {
        nested -= 1;
        side?.inline.close(name);
        return;
      }
      const unit = draft();
      if (unit && side) {
        const tagged = side.inline.tagged();
        unit[side.name] += tagged ?? '';
        unit.tooLong ||= tagged === undefined;
      }
      side = undefined;
    },
  };
}
