import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { parsePage, textOf } from '../render/html/page.ts';
import {
  buildFolder,
  eventsOf,
  type Outcome,
  pagesOf,
  sideBySideOf,
  WITNESS,
} from './build-case.ts';
import { type Case, corpus } from './case.ts';
import { expectCleanRun, expectFailures } from './expect-outcome.ts';
import { harmsOf, markupOf, rawHtmlOf } from './harmless.ts';

let called = 0;
beforeAll(() => Object.assign(globalThis, { pwned: () => (called += 1) }));
afterAll(() => void Reflect.deleteProperty(globalThis, 'pwned'));

/** What a reader of any page sees, in one line. */
const seen = (outcome: Outcome): string =>
  [...pagesOf(outcome).values()]
    .flatMap((page) => parsePage(page).elements.filter(({ tagName }) => tagName === 'body'))
    .map((body) => textOf(body).replace(/\s+/g, ' '))
    .join(' ');

async function buildCase({ files }: Case): Promise<Outcome & { again: Outcome }> {
  const all = Object.entries({ ...files, ...WITNESS });
  const root = await temporaryFolder(
    Object.fromEntries(all.map(([name, content]) => [`input/${name}`, content])),
  );
  const outcome = await buildFolder(root);
  return { ...outcome, again: await buildFolder(root) };
}

describe('a hostile folder', () => {
  it('comes in at least sixty kinds', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(60);
  });

  it.each(corpus.map((one) => [one.name, one] as const))('%s', async (_, hostile) => {
    const { expectation } = hostile;
    const outcome = await buildCase(hostile);
    expectFailures(outcome, expectation);
    expectCleanRun(outcome, expectation);
    const pages = pagesOf(outcome);
    for (const [name, page] of pages) {
      expect({ name, harms: harmsOf(page) }).toEqual({ name, harms: [] });
      for (const piece of expectation.absent) expect(markupOf(page)).not.toContain(piece);
    }
    for (const text of sideBySideOf(outcome)) expect(rawHtmlOf(text)).toEqual([]);
    for (const piece of expectation.shown) expect(seen(outcome)).toContain(piece);
    const names = [...outcome.output.keys()];
    for (const name of expectation.published) expect(names.join()).toContain(name);
    for (const name of expectation.absentFiles) expect(names.join()).not.toContain(name);
    expect(called).toBe(0);
    // The same input gives the same files, so the second run has nothing to write.
    expect(eventsOf(outcome.again, 'done')[0]?.summary).toMatchObject({ written: 0 });
  });
});
