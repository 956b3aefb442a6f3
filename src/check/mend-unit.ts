import { type Edit, editTagged } from '../names/edit-tagged.ts';
import { withoutTags } from '../names/english-words.ts';
import { hasTags, plainText } from '../tags.ts';
import type { Finding, Unit } from '../types.ts';

/**
 * The tagged English with the fixes of its findings; undefined if there are none, or if markup that
 * stands for text makes their places doubtful. Of fixes that overlap the first is taken.
 */
export function mendUnit(unit: Pick<Unit, 'target' | 'findings'>): string | undefined {
  const [side, more] = unit.target;
  if (!side || more || withoutTags(side.text) !== plainText(side)) return undefined;
  const edits = unit.findings
    .flatMap(editOf)
    // Between two tags an insertion has two places.
    .filter(({ start, end }) => end > start || !hasTags(side.text))
    .reduce(withoutOverlap, []);
  const mended = editTagged(side.text, edits);
  return mended === side.text ? undefined : mended;
}

function editOf({ fix, places = [] }: Finding): Edit[] {
  const place = places.find(({ side }) => side === 'target');
  return fix === undefined || !place ? [] : [{ start: place.start, end: place.end, text: fix }];
}

const withoutOverlap = (taken: Edit[], edit: Edit): Edit[] =>
  taken.some(({ start, end }) => edit.start < end && start < edit.end) ? taken : [...taken, edit];
