import { parseTagged } from '../tags.ts';
import { repairTags } from '../translate/repair-tags.ts';

export type Tags =
  | { readonly text: string; readonly repaired: boolean }
  /** Numbers of the tags that are missing. */
  | { readonly lost: readonly number[] };

/**
 * A translation whose tags are those of its source, each once and well nested, or set right. Those
 * that a person's translation had before may stay, too: `present`.
 */
export function checkTags(source: string, target: string, present?: string): Tags {
  const isAsIs = [source, present ?? source].some((one) => tagsOf(one) === tagsOf(target));
  if (isNested(target) && isAsIs) return { text: target, repaired: false };
  // What looks like a misspelled tag (`< 1 >`) may be one; a tag's exact look is a person's text.
  const { text, lost } = repairTags(source, target.replace(/&lt;(?!\/?\d{1,6}\/?>)/g, '<'));
  return lost.length > 0 ? { lost } : { text, repaired: true };
}

/** Whether a translation has no tags but those of its source. */
export function fitsTags(source: string, target: string): boolean {
  const known = new Set(tagsOf(source).split(','));
  return tagsOf(target)
    .split(',')
    .every((tag) => tag === '' || known.has(tag));
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
