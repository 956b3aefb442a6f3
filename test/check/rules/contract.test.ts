import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/check/rules/index.ts';
import { problems, taggedUnit, unitOf } from '../units.ts';

/** What `setu check` is documented to know; the ids are a contract. */
const DOCUMENTED = [
  ...['number', 'date', 'time', 'currency', 'percent', 'name', 'untranslated', 'omission'],
  ...['addition', 'negation', 'placeholder', 'link', 'quote', 'end-punctuation', 'doubled-word'],
  ...['character', 'length', 'glossary', 'consistency', 'spelling-variety', 'honorific'],
];
/** All others are at least a warning. */
const MAY_BE_INFO = ['length', 'spelling-variety', 'honorific'];

it('no two rules share an id', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

describe.each(rules)('the rule $id', (rule) => {
  it('has a documented id and severity', () => {
    expect(DOCUMENTED).toContain(rule.id);
    const allowed = MAY_BE_INFO.includes(rule.id)
      ? ['info', 'warning', 'error']
      : ['warning', 'error'];
    expect(allowed).toContain(rule.severity);
  });

  it('is content with a faithful translation', () => {
    const unit = taggedUnit('राम ने <1>3</1> किताबें पढ़ीं।<2/>', 'Rama read <1>3</1> books.<2/>', [
      'strong',
      'footnote',
    ]);
    expect(problems(rule, unit)).toEqual([]);
  });

  it.each([
    ['', ''],
    ['।', '.'],
    ['(((', '***'],
    ['\u0000\uFFFD', '\uD800'],
    ['ा्', '़'],
    ['९'.repeat(400), '9'.repeat(400)],
    ['<1>', '</1>'],
  ])('looks at anything without failing: %j → %j', (source, target) => {
    const unit = unitOf(source, target);
    const before = structuredClone(unit);
    for (const problem of problems(rule, unit)) expect(problem.message).not.toBe('');
    expect(unit).toEqual(before);
  });
});
