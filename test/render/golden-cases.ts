/** The golden cases: a document with its translations, and the edition that is expected of it. */
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Document, Page, Translation, Unit } from '../../src/types.ts';
import { check } from '../../src/check/check.ts';
import { render } from '../../src/render/render.ts';
import { type Translator, Workshop } from './editions.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

export const CASES = ['rich', 'pair'] as const;

export interface GoldenCase {
  readonly workshop: Workshop;
  readonly document: Document;
  readonly units: readonly Unit[];
  readonly pages: readonly Page[];
}

export const folderOf = (name: string): string => path.join('test/golden', name);

export async function openCase(name: string): Promise<GoldenCase> {
  const root = await temporaryFolder();
  await cp(path.join(folderOf(name), 'input'), path.join(root, 'input'), { recursive: true });
  const workshop = new Workshop(root, { title: 'सेतु', baseUrl: 'https://example.org/kitab' });
  const document = await workshop.read();
  const units = withFindings(
    workshop.units(document, await readTranslator(name)),
    document,
    workshop,
  );
  return { workshop, document, units, pages: render(document, units, workshop.context) };
}

function withFindings(units: readonly Unit[], document: Document, { context }: Workshop): Unit[] {
  const findings = check(document, units, context);
  return units.map((unit) => {
    return { ...unit, findings: findings.filter((finding) => finding.unit === unit.id) };
  });
}

/** `translations.json`: by the tagged Hindi; what is not said there is a machine's. */
async function readTranslator(name: string): Promise<Translator> {
  const text = await readFile(path.join(folderOf(name), 'translations.json'), 'utf8').catch(
    () => '[]',
  );
  const given = JSON.parse(text) as (Partial<Translation> & { source: string })[];
  const bySource = new Map(given.map(({ source, ...translation }) => [source, translation]));
  return ({ text: tagged }) => bySource.get(tagged);
}
