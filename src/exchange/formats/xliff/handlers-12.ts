import type { Attributes, Handlers } from '../../../memory/formats/strict-xml.ts';
import type { Emit } from './read-xliff.ts';
import { readState12 } from './states.ts';
import { type Draft, newDraft, rowOf, sideHandlers } from './unit-handlers.ts';

/** Follows the elements of XLIFF 1.2. Suggestions (`alt-trans`) are not the translation. */
export function handlers12(emit: Emit): Handlers {
  let document: string | undefined;
  let unit: Draft | undefined;
  let target: Attributes = {};
  let note: { readonly own: boolean; text: string } | undefined;
  let elsewhere = 0;
  const side = sideHandlers(() => unit);
  return {
    open(name, attributes) {
      if (side.isOpen()) side.open(name, attributes);
      else if (elsewhere > 0 || ELSEWHERE.has(name)) elsewhere += 1;
      else if (name === 'file') {
        document = attributes['original'];
        emit.languages(attributes['source-language'], attributes['target-language']);
      } else if (name === 'trans-unit') {
        unit = newDraft(attributes);
        target = {};
      } else if (name === 'source' || name === 'target') {
        if (name === 'target') target = attributes;
        side.begin(name);
      } else if (name === 'note') note = { own: isOwn(attributes), text: '' };
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
      } else if (name === 'trans-unit' && unit) {
        const { approved } = unit.attributes;
        const said = { approved, state: target['state'], qualifier: target['state-qualifier'] };
        emit.unit(rowOf(unit, document, readState12(said)), unit.tooLong);
        unit = undefined;
      }
    },
  };
}

const isOwn = ({ from }: Attributes): boolean => from?.startsWith('setu:') ?? false;

/** Where elements of the same names mean something else. */
const ELSEWHERE = new Set(['alt-trans', 'seg-source', 'header', 'bin-unit']);
