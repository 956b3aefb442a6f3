import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { addMemory } from '../../../src/cli/memory.ts';
import { serialiseTmx, type TmxUnit } from '../../../src/memory/formats/tmx.ts';
import { runCommand } from '../fake-shell.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type Rest = Partial<Omit<TmxUnit, 'source' | 'target'>>;

export const unit = (source: string, target: string, rest: Rest = {}): TmxUnit => {
  return { source, target, properties: {}, notes: [], ...rest };
};

export const tmx = (...units: TmxUnit[]): string => serialiseTmx(units, { version: '0' });

/** A publication with those files, and `setu memory` in it. */
export async function memoryWorld(files: Readonly<Record<string, string>>) {
  const cwd = await temporaryFolder(files);
  return {
    cwd,
    run: (...words: string[]) => runCommand(addMemory, ['memory', ...words], { cwd }),
    read: (file: string) => readFile(path.join(cwd, file), 'utf8'),
  };
}

/** What `setu memory <command> --help` says. */
export async function helpOf(command: string): Promise<string> {
  let text = '';
  const { Command } = await import('commander');
  const program = new Command('setu');
  const shell = { stdout: { write: (part: string) => (text += part) } };
  program.exitOverride().configureOutput({ writeOut: (part) => (text += part) });
  addMemory(program, shell as never);
  const words = command.split(' ').filter(Boolean);
  await program.parseAsync(['memory', ...words, '--help'], { from: 'user' }).catch(() => undefined);
  return text;
}
