import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePage, textOf } from '../render/html/page.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { buildFolder, eventsOf, type Outcome, pagesOf, WITNESS } from './build-case.ts';
import { expectCleanRun, expectFailures } from './expect-outcome.ts';
import { fillOutside, type GeneratedCase, generatedCases } from './generated.ts';
import { harmsOf } from './harmless.ts';

async function buildCase({ fill }: GeneratedCase): Promise<Outcome> {
  const root = await temporaryFolder();
  await mkdir(join(root, 'input'));
  await fillOutside(root);
  await fill((name) => join(root, name));
  for (const [name, content] of Object.entries(WITNESS)) {
    await writeFile(join(root, 'input', name), content);
  }
  return buildFolder(root);
}

const seen = (page: string): string => textOf(parsePage(page).elements[0]);

describe('a hostile folder, made by a program:', () => {
  it.each(generatedCases.map((one) => [one.name, one] as const))(
    '%s',
    async (_, hostile) => {
      const outcome = await buildCase(hostile);
      expectFailures(outcome, hostile.expectation);
      expectCleanRun(outcome, hostile.expectation);
      const pages = [...pagesOf(outcome).values()];
      for (const piece of hostile.expectation.shown)
        expect(pages.map(seen).join()).toContain(piece);
      // Of a page of megabytes the beginning will do.
      const short = pages.filter(({ length }) => length < 1_000_000);
      expect(short.flatMap(harmsOf)).toEqual([]);
      const names = [...outcome.output.keys()].join();
      for (const name of hostile.expectation.published) expect(names).toContain(name);
      expect([...outcome.output.values()].filter((bytes) => bytes.includes('SECRET'))).toEqual([]);
      expect(eventsOf(outcome, 'done')).toHaveLength(1);
    },
    60_000,
  );
});
