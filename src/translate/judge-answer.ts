import { languageOf } from '../hindi/language.ts';
import { devanagariShare } from '../hindi/script.ts';
import { normalise } from '../hindi/normalise.ts';
import { plainText } from '../tags.ts';
import type { Segment } from '../types.ts';
import { type Repaired, repairTags } from './repair-tags.ts';

export type Verdict = Repaired | { readonly refused: string };

/** An English sentence is at most this many times as long as its Hindi, and at least its inverse. */
const LENGTH_RATIO = 6;
/** Below this many characters a ratio says nothing: "जी" may well be "Yes, of course". */
const LENGTH_FROM = 40;

/**
 * Whether an engine's answer may stand as the translation of a segment. The source, Hindi, nothing
 * or something of quite another length never does: that is how a source text comes to be published
 * as its own translation.
 */
export function judgeAnswer(segment: Segment, answer: string): Verdict {
  const repaired = repairTags(segment.text, answer);
  const source = wordsOf(segment.text);
  const target = wordsOf(repaired.text);
  if (target.trim() === '') return { refused: 'the engine answered nothing' };
  if (normalise(target) === normalise(source))
    return { refused: 'the engine gave the source back' };
  if (languageOf(source) === 'hi-Latn' && languageOf(target) === 'hi-Latn')
    return { refused: 'the engine answered in romanised Hindi' };
  if (devanagariShare(target) > 0.5) return { refused: 'the engine answered in Devanagari' };
  const [shorter, longer] = [source.length, target.length].sort((a, b) => a - b);
  if ((longer ?? 0) > LENGTH_FROM && (longer ?? 0) > LENGTH_RATIO * (shorter ?? 0)) {
    return { refused: `the answer's length (${target.length}) does not fit (${source.length})` };
  }
  return repaired;
}

/** Without code and addresses: they are the same on both sides, whatever their script. */
const wordsOf = (text: string): string => plainText({ text, tags: [] });
