import type { Memory } from '../context.ts';
import type { Document, Finding, Segment, Translation } from '../types.ts';

/**
 * What a memory has for a sentence like one that nobody could translate, as a finding: a person may
 * take it; it is never shown as the translation.
 */
export function suggestSimilar(
  translation: Translation,
  segment: Segment,
  document: Document,
  memory: Memory,
): Translation {
  if (translation.state !== 'initial') return translation;
  const [best] = memory.suggest?.(segment.text) ?? [];
  if (!best) return translation;
  const finding: Finding = {
    rule: 'memory',
    severity: 'info',
    document: document.id,
    unit: segment.id,
    message: `${best.file} has a translation of a sentence like this one (${best.score} %).`,
    expected: segment.text,
    actual: best.source,
    fix: best.text,
  };
  return { ...translation, findings: [...translation.findings, finding] };
}
