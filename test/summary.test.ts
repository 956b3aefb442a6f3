import { describe, expect, it } from 'vitest';
import type { Event } from '../src/context.ts';
import { SummaryBuilder } from '../src/summary.ts';

const summaryOf = (...events: Event[]): SummaryBuilder => {
  const builder = new SummaryBuilder('/out');
  for (const event of events) builder.add(event);
  return builder;
};

const translated = (cache: number, engine: number): Event => {
  const sources = { human: 1, memory: 2, cache, engine, kept: 5, missing: 6 };
  return { type: 'translated', document: 'a', sources };
};

describe('SummaryBuilder', () => {
  it('is all zeros after a run in which nothing happened', () => {
    expect(summaryOf({ type: 'start', documents: 3 }).build(0)).toEqual({
      documents: 0,
      failed: 0,
      segments: 0,
      human: 0,
      memory: 0,
      cache: 0,
      engine: 0,
      kept: 0,
      missing: 0,
      charactersSent: 0,
      usd: 0,
      findings: { error: 0, warning: 0, info: 0 },
      written: 0,
      output: '/out',
    });
  });

  it('adds up segments by where their English came from, over all documents', () => {
    const summary = summaryOf(
      { type: 'segmented', document: 'a', segments: 20, characters: 400 },
      translated(3, 4),
      { type: 'segmented', document: 'b', segments: 1, characters: 9 },
      translated(10, 0),
    ).build(0.25);
    expect(summary).toMatchObject({ segments: 21, human: 2, memory: 4, cache: 13, engine: 4 });
    expect(summary).toMatchObject({ kept: 10, missing: 12, usd: 0.25 });
  });

  it('counts only characters that were answered', () => {
    const summary = summaryOf(
      { type: 'batch-start', strings: 2, characters: 50 },
      { type: 'batch-end', strings: 2, characters: 50, ms: 90 },
      { type: 'batch-start', strings: 9, characters: 900 },
    );
    expect(summary.build(0).charactersSent).toBe(50);
  });

  it('counts findings by severity, failures, and files of documents and of the site', () => {
    const finding = { rule: 'empty', document: 'a', message: '' };
    const builder = summaryOf(
      { type: 'finding', finding: { ...finding, severity: 'info' } },
      { type: 'finding', finding: { ...finding, severity: 'error' } },
      { type: 'finding', finding: { ...finding, severity: 'info' } },
      { type: 'failed', document: 'b.md', message: 'broken' },
      { type: 'document', document: 'a', written: 4 },
    );
    builder.wrote(1);
    expect(builder.build(0)).toMatchObject({ documents: 1, failed: 1, written: 5 });
    expect(builder.build(0).findings).toEqual({ error: 1, warning: 0, info: 2 });
  });

  it('gives a summary that later events do not change', () => {
    const builder = summaryOf();
    const before = builder.build(0);
    const finding = { rule: 'x', document: 'a', message: '', severity: 'error' } as const;
    builder.add({ type: 'finding', finding });
    expect(before.findings.error).toBe(0);
  });
});
