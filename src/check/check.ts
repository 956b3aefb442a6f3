import type { Context } from '../context.ts';
import type { Document, Finding, Unit } from '../types.ts';
import { pairOf, type PairResources, plainSides } from './pair.ts';
import { rules } from './rules/index.ts';
import { type UsualRatio, usualRatio } from './usual-ratio.ts';
import { withoutEchoes } from './without-echoes.ts';

export interface CheckContext extends Pick<Context, 'config'> {
  readonly resources?: PairResources;
  /** How long the English of the edition is by its Hindi; left out: learned from these units. */
  readonly usualRatio?: UsualRatio;
}

/**
 * What the rules have to say about the units of a document, in the order of the units. Where one
 * mistake is seen by several rules, the one speaks that names it best (`withoutEchoes`).
 */
export function check(
  document: Pick<Document, 'id'>,
  units: readonly Unit[],
  context: CheckContext,
): Finding[] {
  const used = rules.flatMap((rule) => {
    const severity = context.config.check[rule.id] ?? rule.severity;
    return severity === 'off' ? [] : [{ rule, severity }];
  });
  const pairContext = {
    resources: context.resources,
    usualRatio: context.usualRatio ?? usualRatio(units.map(plainSides)),
    language: context.config.target,
  };
  return units.flatMap((unit) => {
    const pair = pairOf(unit, pairContext);
    if (pair.source === '' || pair.target === '') return [];
    const found = used.flatMap(({ rule, severity }) =>
      rule.check(pair).map((problem): Finding => {
        return { rule: rule.id, severity, document: document.id, unit: unit.id, ...problem };
      }),
    );
    return withoutEchoes(found);
  });
}
