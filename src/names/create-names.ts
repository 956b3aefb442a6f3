import type { NameEntry, NameMention, Names } from '../context.ts';
import { termFinder } from '../hindi/find-terms.ts';
import { foldHindi } from '../hindi/stem-hindi.ts';
import type { Finding } from '../types.ts';
import { ATTACHED } from './name-forms.ts';

/** A register made of entries; of two that name the same, the first counts. */
export function createNames(
  entries: readonly NameEntry[],
  findings: readonly Finding[] = [],
): Names {
  if (entries.length === 0) return { entries, findings, find: () => [] };
  const terms = entries.flatMap((entry) => {
    const attached = [...entry.hindi].length < SHORT ? [] : ATTACHED;
    return ['', ...attached].map((suffix) => ({ entry, written: entry.hindi + suffix, suffix }));
  });
  const find = termFinder(terms.map(({ written }) => written));
  return {
    entries,
    findings,
    find: (text) =>
      find(text).flatMap(({ term, start, end }): NameMention[] => {
        const { entry, written, suffix } = terms[term] as (typeof terms)[number];
        if (!isForm(text.slice(start, end), written)) return [];
        const honoured = suffix === 'जी' || /^[\s-]+जी(?![\p{L}\p{M}])/u.test(text.slice(end));
        return [{ entry, start, end, honoured }];
      }),
  };
}

/** Shorter names with a postposition attached are other words: मन, मनका. */
const SHORT = 4;

/** A name has fewer forms than a noun: हरी, green, is none of हरि; आगरे is one of आगरा. */
function isForm(found: string, name: string): boolean {
  const [one, other] = [foldHindi(found), foldHindi(name)];
  const words = one.split(/[\s-]+/);
  const wanted = other.split(/[\s-]+/);
  if (words.length !== wanted.length) return true;
  return words.every((word, at) => {
    const base = wanted[at] ?? '';
    return word === base || word === base.replace(/ा$/, 'े') || word === base.replace(/ा?$/, 'ों');
  });
}
