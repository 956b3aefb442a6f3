import type { Context, Resources } from '../context.ts';
import { plainText } from '../tags.ts';
import type { Document, Finding, Unit } from '../types.ts';
import { rules } from './rules/index.ts';
import type { Pair } from './rules/rule.ts';

/** Without resources there is neither a glossary nor a register of names. */
export interface CheckContext extends Pick<Context, 'config'> {
  readonly resources?: Partial<Pick<Resources, 'glossary' | 'names'>>;
}

/** What the rules have to say about the units of a document, in the order of the units. */
export function check(
  document: Pick<Document, 'id'>,
  units: readonly Unit[],
  context: CheckContext,
): Finding[] {
  return units.flatMap((unit) => {
    const [source, target] = [plain(unit.source), plain(unit.target)];
    if (source === '' || target === '') return [];
    const terms = context.resources?.glossary?.find(source) ?? [];
    const names = context.resources?.names?.find(source) ?? [];
    const pair: Pair = { unit, source, target, terms, names };
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
