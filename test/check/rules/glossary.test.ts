import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { glossary } from '../../../src/check/rules/glossary.ts';
import type { GlossaryEntry } from '../../../src/context.ts';
import { problems, unitOf } from '../units.ts';

const list = (text = ''): string[] =>
  text
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '');

function entryOf(line: string): GlossaryEntry {
  const [term = '', rest = ''] = line.split(' = ');
  const [wanted = '', forbidden] = rest.split('~');
  const exactCase = wanted.startsWith('!');
  const translations = list(wanted.replace('!', ''));
  return { term, translations, note: '', exactCase, forbidden: list(forbidden) };
}

interface Case {
  readonly name: string;
  readonly entry: GlossaryEntry;
  readonly target: string;
  /** What is said to stand there; undefined: nothing is wrong. */
  readonly actual: string | undefined;
}

/** Written by hand; the file says how. */
function readCases(): Case[] {
  let entry = entryOf('');
  const lines = readFileSync('test/check/rules/glossary.txt', 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    if (line.startsWith('#')) return [];
    const [, sign, text = ''] = /^ {2}([+-]) (.*)/.exec(line) ?? [];
    if (sign === undefined) entry = entryOf(line);
    if (sign === undefined) return [];
    const [target = '', actual = target] = text.split(' → ');
    return [
      { name: `${entry.term}: ${text}`, entry, target, actual: sign === '-' ? actual : undefined },
    ];
  });
}

describe('the rule glossary', () => {
  it.each(readCases())('$name', ({ entry, target, actual }) => {
    const found = problems(glossary, unitOf(entry.term, target), { terms: [entry] });
    expect(found.map((problem) => problem.actual)).toEqual(actual === undefined ? [] : [actual]);
  });

  const capital = entryOf('राजधानी = capital | capital city ~ metropolis');

  it.each([
    ['The city', 'The glossary wants "capital" or "capital city" for राजधानी.'],
    ['The capital is a metropolis', 'The glossary forbids "metropolis" for राजधानी.'],
    [
      'The metropolis',
      'The glossary forbids "metropolis" for राजधानी and wants "capital" or "capital city".',
    ],
  ])('says what is wrong: %s', (target, message) => {
    const [problem] = problems(glossary, unitOf('राजधानी', target), { terms: [capital] });
    expect(problem).toMatchObject({ message, expected: 'capital | capital city' });
  });

  it('says which capitals it wants', () => {
    const [problem] = problems(glossary, unitOf('सेतु', 'a setu'), {
      terms: [entryOf('सेतु = !Setu')],
    });
    expect(problem).toEqual({
      message: 'The glossary wants "Setu" for सेतु in just these capitals, got "setu".',
      expected: 'Setu',
      actual: 'setu',
    });
  });

  it('has nothing to say where no term occurs', () => {
    expect(problems(glossary, unitOf('घर', 'a metropolis'))).toEqual([]);
  });

  it('looks at each term for itself', () => {
    const terms = [capital, entryOf('सेतु = bridge')];
    const found = problems(glossary, unitOf('राजधानी का सेतु', 'The city wall'), { terms });
    expect(found.map(({ expected }) => expected)).toEqual(['capital | capital city', 'bridge']);
  });
});
