import { parseTagged } from '../tags.ts';
import { repairTags } from '../translate/repair-tags.ts';

export type Tags =
  | { readonly text: string; readonly repaired: boolean }
  /** Numbers of the tags that are missing. */
  | { readonly lost: readonly number[] };

/** A translation whose tags are those of its source, each once and well nested, or set right. */
export function checkTags(source: string, target: string): Tags {
  if (isNested(target) && tagsOf(source) === tagsOf(target))
    return { text: target, repaired: false };
  // What looks like a misspelled tag (`< 1 >`) may be one; a tag's exact look is a person's text.
  const { text, lost } = repairTags(source, target.replace(/&lt;(?!\/?\d{1,6}\/?>)/g, '<'));
  return lost.length > 0 ? { lost } : { text, repaired: true };
}

const tagsOf = (tagged: string): string =>
  parseTagged(tagged)
    .flatMap((token) => (token.type === 'text' ? [] : [`${token.type} ${token.n}`]))
    .sort()
    .join(',');

function isNested(tagged: string): boolean {
  const open: number[] = [];
  for (const token of parseTagged(tagged)) {
    if (token.type === 'open') open.push(token.n);
    if (token.type === 'close' && open.pop() !== token.n) return false;
  }
  return open.length === 0;
}
