/** What becomes of a segment, by where its English comes from. */
import type { MemoryMatch } from '../context.ts';
import { plainText } from '../tags.ts';
import type { Document, Finding, Segment, Tag, Translation } from '../types.ts';
import { engines } from './engines/index.ts';
import type { Found } from './find-translation.ts';
import type { Verdict } from './judge-answer.ts';
import { repairTags } from './repair-tags.ts';

/** Nothing in it needs a translation. */
export function kept({ id, text }: Segment): Translation {
  return { id, text, origin: 'kept', state: 'final', findings: [] };
}

/** Hindi in Latin letters that no engine at hand can take: a reader of Hindi can still read it. */
export function keptRomanised(segment: Segment, document: Document): Translation {
  const able = engines.filter(({ romanised }) => romanised).map(({ name }) => name);
  const finding: Finding = {
    rule: 'romanised',
    severity: 'info',
    document: document.id,
    unit: segment.id,
    message: `Hindi in Latin letters was left as it is. Engines that take it: ${able.join(', ')}.`,
    actual: plainText(segment),
  };
  return { ...kept(segment), findings: [finding] };
}

/** What a person wrote; where it is a draft and another text is approved, that is told. */
export function decidedText(
  { text, state, approved }: Extract<Found, { from: 'decision' }>,
  { id }: Segment,
  document: Document,
): Translation {
  const finding: Finding = {
    rule: 'approval',
    severity: 'warning',
    document: document.id,
    unit: id,
    message: `A draft stands here, but somebody has approved another English: “${approved ?? ''}”. Approve one of them.`,
    ...{ expected: approved ?? '', actual: text },
  };
  const findings = approved === undefined ? [] : [finding];
  return { id, text, origin: 'human', state, findings };
}

/** A memory is other people's text: its tags are set right like those of an engine. */
export function remembered({ id, text }: Segment, match: MemoryMatch): Translation {
  const state = match.approved ? 'reviewed' : 'translated';
  const origin = match.kind === 'fuzzy' ? 'fuzzy' : 'memory';
  const { text: repaired } = repairTags(text, match.text);
  return { id, text: repaired, origin, state, findings: [] };
}

/** An engine's answer, or why it cannot stand. */
export function judged(
  segment: Segment,
  document: Document,
  engine: string,
  verdict: Verdict,
): Translation {
  if ('refused' in verdict) return initial(segment, document, verdict.refused);
  const lost = new Set(verdict.lost);
  const moved = segment.tags.filter(({ n, opaque }) => opaque && lost.has(n));
  const findings = moved.length > 0 ? [movedTags(segment, document, moved)] : [];
  const { id } = segment;
  return { id, text: verdict.text, origin: 'engine', engine, state: 'translated', findings };
}

/** Without a translation, and why. */
export function initial(segment: Segment, document: Document, reason: string): Translation {
  const finding: Finding = {
    rule: 'untranslated',
    severity: 'warning',
    document: document.id,
    unit: segment.id,
    message: `Not translated: ${reason}.`,
    actual: plainText(segment),
  };
  return { id: segment.id, text: '', origin: 'engine', state: 'initial', findings: [finding] };
}

/** What is missing altogether is found by the rule `placeholder`; this one still stands somewhere. */
function movedTags(segment: Segment, document: Document, moved: readonly Tag[]): Finding {
  const names = moved.map(({ inline }) => inline.kind);
  return {
    rule: 'placeholder',
    severity: 'warning',
    document: document.id,
    unit: segment.id,
    message: `The engine lost markup (${names.join(', ')}); it stands at the end now.`,
    expected: segment.text,
  };
}
