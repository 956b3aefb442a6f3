import type { Context } from '../context.ts';
import { plainText } from '../tags.ts';
import type { Document, Finding, Unit } from '../types.ts';
import { rules } from './rules/index.ts';
import type { Pair } from './rules/rule.ts';

/** What the rules have to say about the units of a document, in the order of the units. */
export function check(
  document: Pick<Document, 'id'>,
  units: readonly Unit[],
  context: Pick<Context, 'config'>,
): Finding[] {
  return units.flatMap((unit) => {
    const pair: Pair = { unit, source: plain(unit.source), target: plain(unit.target) };
    if (pair.source === '' || pair.target === '') return [];
    return rules.flatMap((rule) => {
      const severity = context.config.check[rule.id] ?? rule.severity;
      if (severity === 'off') return [];
      return rule.check(pair).map((problem): Finding => {
        return { rule: rule.id, severity, document: document.id, unit: unit.id, ...problem };
      });
    });
  });
}

const plain = (side: Unit['source']): string => side.map(plainText).join(' ');
