/** Units for the tests of rules. */
import type { Names } from '../../src/context.ts';
import { pairOf } from '../../src/check/pair.ts';
import { escapeText } from '../../src/tags.ts';
import type { Pair, Problem, Rule } from '../../src/check/rules/rule.ts';
import type { Inline, Tag, Tagged, Unit } from '../../src/types.ts';

/** A machine's translation of a sentence, in plain text. */
export const unitOf = (source: string, target: string, parts: Partial<Unit> = {}): Unit => ({
  id: 'unit',
  block: 'block',
  source: [side(escapeText(source))],
  target: [side(escapeText(target))],
  state: 'translated',
  origin: 'engine',
  score: 1,
  findings: [],
  ...parts,
});

/** The same with tags of those kinds, numbered from 1. */
export function taggedUnit(
  source: string,
  target: string,
  kinds: readonly Inline['kind'][],
  parts: Partial<Unit> = {},
): Unit {
  const tags = kinds.map((kind, index): Tag => {
    const inline = { kind, url: 'u', value: 'c', label: 'l', name: 'b' } as Inline;
    const opaque = ['code', 'break', 'image', 'footnote', 'autolink', 'raw'].includes(kind);
    return { n: index + 1, opaque, open: `(${kind}`, close: ')', inline };
  });
  const unit = { source: [side(source, tags)], target: [side(target, tags)] };
  return { ...unitOf('', ''), ...unit, ...parts };
}

const side = (text: string, tags: readonly Tag[] = []): Tagged => ({
  id: 'unit',
  block: 'block',
  text,
  tags,
});

/** What a rule says of a unit. */
export function problems(
  rule: Rule,
  unit: Unit,
  { terms = [], names }: { terms?: Pair['terms']; names?: Names } = {},
): readonly Problem[] {
  const pair: Pair = { ...pairOf(unit, { resources: names && { names } }), terms };
  return rule.check(pair);
}
