import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { formats } from '../../src/exchange/formats/index.ts';
import type { ExchangeUnit } from '../../src/exchange/exchange-unit.ts';
import { exportUnits } from '../../src/export.ts';
import { build } from '../../src/index.ts';
import { importUnits, type ImportOptions } from '../../src/import.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

export const STORY = `# गाँव की कहानी

राम **घर** गया। सीता बाज़ार गई।

वह \`git\` सीखता है। सब लौट आए।
`;

/** A publication with that story, and what can be done with it. */
export async function openStory(files: Readonly<Record<string, string>> = {}) {
  const cwd = await temporaryFolder({ 'input/kahani.md': STORY, ...files });
  const clock = { now: () => Date.UTC(2026, 10, 23, 9), sleep: () => Promise.resolve() };
  return {
    cwd,
    units: async (): Promise<ExchangeUnit[]> => {
      const all: ExchangeUnit[] = [];
      for await (const { units } of exportUnits({ cwd })) all.push(...units);
      return all;
    },
    read: (file: string): Promise<string | undefined> =>
      readFile(path.join(cwd, file), 'utf8').catch(() => undefined),
    /** The English Markdown of a document, built from memory and decisions. */
    english: async (document: string): Promise<string> => {
      await build({ cwd });
      const text = await readFile(path.join(cwd, `output/${document}/${document}.en.md`), 'utf8');
      return text.replace(/^---\n[\s\S]*?---\n+/, '');
    },
    import: (files: readonly string[], options: Partial<ImportOptions> = {}) =>
      importUnits({ cwd, files, by: 'Asha', version: '0.1.0', env: {}, clock, ...options }),
  };
}

/** Units as a reviewer leaves them: the English of each by its Hindi, all in that state. */
export const filled = (
  units: readonly ExchangeUnit[],
  english: Readonly<Record<string, string>>,
  state: ExchangeUnit['state'],
): ExchangeUnit[] =>
  units.map((unit) => {
    const target = english[unit.source];
    return target === undefined ? unit : { ...unit, target, state };
  });

export const ENGLISH = {
  'गाँव की कहानी': 'A Tale of the Village',
  'राम <1>घर</1> गया।': 'Ram went <1>home</1>.',
  'सीता बाज़ार गई।': 'Sita went to the market.',
  'वह <1/> सीखता है।': 'He is learning <1/>.',
  'सब लौट आए।': 'They all came back.',
};

export function write(name: string, units: readonly ExchangeUnit[], prefill = false) {
  const format = formats.find((one) => one.name === name);
  if (!format) throw new Error(`no format ${name}`);
  return format.write(units, { target: 'en-IN', version: '0.1.0', prefill });
}
