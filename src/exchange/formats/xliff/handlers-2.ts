import type { Attributes, Handlers } from '../../../memory/formats/strict-xml.ts';
import { leastOf, readState2 } from './states.ts';
import { type Draft, newDraft, rowOf, sideHandlers } from './unit-handlers.ts';
import type { Emit } from './read-xliff.ts';

/** Follows the elements of XLIFF 2.0, 2.1 and 2.2. Several segments of a unit are one text. */
export function handlers2(emit: Emit): Handlers {
  let document: string | undefined;
  let unit: Draft | undefined;
  let note: { readonly own: boolean; text: string } | undefined;
  let elsewhere = 0;
  const side = sideHandlers(() => unit);
  return {
    open(name, attributes) {
      if (side.isOpen()) side.open(name, attributes);
      else if (elsewhere > 0 || ELSEWHERE.has(name)) elsewhere += 1;
      else if (name === 'xliff') emit.languages(attributes['srcLang'], attributes['trgLang']);
      else if (name === 'file') document = attributes['original'] ?? attributes['id'];
      else if (name === 'unit') unit = newDraft(attributes);
      else if (name === 'segment') unit?.states.push(stateOf(attributes));
      else if (name === 'source' || name === 'target') side.begin(name);
      else if (name === 'note') note = { own: attributes['category'] === 'setu:finding', text: '' };
    },
    text(value) {
      if (side.isOpen()) side.text(value);
      else if (note) note.text += value;
    },
    close(name) {
      if (side.isOpen()) side.close(name);
      else if (elsewhere > 0) elsewhere -= 1;
      else if (name === 'note') {
        if (note && !note.own) unit?.comments.push(note.text);
        note = undefined;
      } else if (name === 'unit' && unit) {
        emit.unit(rowOf(unit, document, leastOf(unit.states)), unit.tooLong);
        unit = undefined;
      }
    },
  };
}

const stateOf = ({ state, subState }: Attributes) => readState2(state, subState);

/** Modules and codes in which elements of the same names mean something else. */
const ELSEWHERE = new Set(['originalData', 'mtc:matches', 'matches', 'skeleton']);
