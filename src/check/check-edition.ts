import type { Config } from '../config/schema.ts';
import type { Finding } from '../types.ts';
import type { Sentence } from './edition-sentences.ts';
import { rules } from './rules/index.ts';

/** What the rules say of all sentences of an edition together (`editionSentences`). */
export function checkEdition(
  sentences: readonly Sentence[],
  severities: Config['check'],
): Finding[] {
  return rules.flatMap((rule) => {
    const severity = severities[rule.id] ?? rule.severity;
    if (severity === 'off' || !rule.checkEdition) return [];
    return rule.checkEdition(sentences).map((problem) => ({ rule: rule.id, severity, ...problem }));
  });
}
