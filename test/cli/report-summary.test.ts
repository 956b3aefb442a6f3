import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { summaryLines } from '../../src/cli/report-summary.ts';
import type { Summary } from '../../src/context.ts';
import type { Finding } from '../../src/types.ts';

const CWD = path.resolve('/publication');

const summaryOf = (parts: Partial<Summary> = {}): Summary => ({
  documents: 2,
  failed: 0,
  segments: 10,
  human: 0,
  memory: 0,
  cache: 0,
  engine: 10,
  kept: 0,
  missing: 0,
  charactersSent: 1_234,
  usd: 0.02468,
  findings: { error: 0, warning: 1, info: 2 },
  written: 9,
  output: path.join(CWD, 'output'),
  ...parts,
});

const linesOf = (
  parts: Partial<Summary> = {},
  findings: readonly Finding[] = [],
  dryRun = false,
): string[] => summaryLines(summaryOf(parts), findings, { cwd: CWD, dryRun });

const findingOf = (parts: Partial<Finding> = {}): Finding => {
  return { rule: 'number', severity: 'warning', document: 'gaon', message: 'No 3.', ...parts };
};

describe('the summary of a build', () => {
  it('says what was built, from where, for how much, and where it lies', () => {
    expect(linesOf()).toEqual([
      'Documents: 2 built',
      'Segments:  10 (10 translated now)',
      'Engine:    1,234 characters sent, 0.02 USD',
      'Findings:  0 errors, 1 warning, 2 for information',
      `Output:    ${path.join('output', 'index.html')} (9 files changed)`,
    ]);
  });

  it('names every source of translations that there was, and no other', () => {
    const sources = { human: 1, memory: 2, cache: 3, engine: 0, kept: 4, missing: 0 };
    expect(linesOf(sources)[1]).toBe(
      'Segments:  10 (1 existing translation, 2 from memory, 3 from cache, 4 kept as they are)',
    );
  });

  it('says nothing of sources where there is no segment', () => {
    expect(linesOf({ segments: 0, engine: 0 })[1]).toBe('Segments:  0');
  });

  it('says how many failed', () => {
    expect(linesOf({ failed: 1 })[0]).toBe('Documents: 2 built, 1 failed');
  });

  it('says that a dry run wrote nothing', () => {
    expect(linesOf({}, [], true)).toContain('Output:    nothing was written (dry run)');
  });

  it('says what to do about missing translations', () => {
    const text = linesOf({ missing: 3 }).join('\n');
    expect(text).toContain('3 segments have no translation and are marked in the edition.');
    expect(text).toContain('input/memory/*.tmx');
    expect(text).toContain('--engine google');
    expect(text).toContain('setu models add hi-en');
    expect(linesOf({ missing: 1 }).join('\n')).toContain(
      '1 segment has no translation and is marked',
    );
  });

  it('shows three findings of each kind and document, and counts the others', () => {
    const findings = [
      ...Array.from({ length: 5 }, (_, n) => findingOf({ message: `No ${n}.` })),
      findingOf({ document: 'katha', severity: 'error', message: 'Bad.' }),
    ];
    expect(linesOf({}, findings).slice(0, 7)).toEqual([
      'gaon: number (warning): 5 findings',
      '  No 0.',
      '  No 1.',
      '  No 2.',
      '  … and 2 more',
      'katha: number (error): 1 finding',
      '  Bad.',
    ]);
  });

  it('shows the text that a finding is about, cut short, without control characters', () => {
    const actual = `\u001b[2J${'राम '.repeat(40)}`;
    const [, line = ''] = linesOf({}, [findingOf({ message: 'Not translated.', actual })]);
    expect(line).toMatch(/^ {2}Not translated\. \\u001b\[2Jराम राम .*…$/);
    expect(line.length).toBeLessThan(100);
  });

  it('does not repeat a text that the message has already', () => {
    const [, line] = linesOf({}, [findingOf({ message: 'Left: राम.', actual: 'राम' })]);
    expect(line).toBe('  Left: राम.');
  });

  it('shows what could stand instead', () => {
    const finding = findingOf({ message: 'Like this.', actual: 'राम 15', fix: 'Ram had 12.' });
    expect(linesOf({}, [finding])[1]).toBe('  Like this. राम 15 → Ram had 12.');
  });
});
