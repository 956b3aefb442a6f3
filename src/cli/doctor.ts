import path from 'node:path';
import type { Command } from 'commander';
import { loadConfig, type Overrides } from '../config/load-config.ts';
import { configSchema } from '../config/schema.ts';
import { knownNames } from '../known-names.ts';
import { foldersOf } from '../publication.ts';
import { chainOf } from './overrides.ts';
import { checkEngines, checkNetwork } from './doctor/check-engines.ts';
import { checkFolders } from './doctor/check-folders.ts';
import { checkModel } from './doctor/check-model.ts';
import { checkChromium, checkFonts, checkNode } from './doctor/check-machine.ts';
import { type Line, lineOf, ok, type Patient } from './doctor/line.ts';
import { count, printable } from './format.ts';
import { readManifest } from './manifest.ts';
import { offer, type Shell } from './shell.ts';

interface Flags {
  readonly config?: string;
  readonly input?: string;
  readonly output?: string;
  readonly engine?: string;
  readonly network?: boolean;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  setu doctor                         is everything there that a build needs?
  setu doctor --engine google         and the key for Google Cloud Translation?
  setu doctor --engine google --network
                                      and does its server answer?

Exit codes: 0 nothing failed · 2 something did; the line says what to do`;

type Machine = Omit<Patient, 'cwd' | 'signal'>;

const THIS_MACHINE: Machine = {
  env: process.env,
  fetch: globalThis.fetch,
  version: process.versions.node,
};

/** `setu doctor`: looks at all that a build needs, changes nothing. */
export function addDoctor(program: Command, shell: Shell, machine: Machine = THIS_MACHINE): void {
  program
    .command('doctor')
    .summary('say what is missing for a build, and what to do')
    .description(
      'Looks at everything that a build needs and says what to do about what is missing.',
    )
    .option('--input <folder>', 'where the documents are')
    .option('--output <folder>', 'where the editions go')
    .option('--config <file>', 'configuration (default: setu.config.json, if there is one)')
    .addOption(offer('--engine <list>', 'as for build', ['auto', ...knownNames.engines]))
    .option('--network', 'try to reach the server of the named engine; sends no key, no text')
    .option('--json', 'an object { ok, checks: [{ check, mark, found, todo }] }')
    .addHelpText('after', EXAMPLES)
    .action(async (flags: Flags) => {
      const { cwd, signal } = shell;
      const lines = await examine({ ...machine, cwd, signal }, flags);
      const isWell = lines.every(({ mark }) => mark !== 'fail');
      const text = flags.json
        ? JSON.stringify({ ok: isWell, checks: lines }, null, 2)
        : [...lines.flatMap(show), '', verdict(lines)].join('\n');
      shell.stdout.write(`${text}\n`);
      shell.exit(isWell ? 0 : 2);
    });
}

async function examine(patient: Patient, flags: Flags): Promise<Line[]> {
  const { config, root, line } = checkConfig(patient, flags);
  return [
    checkNode(patient, readManifest().engines.node),
    line,
    ...(await checkFolders(foldersOf(root, patient.cwd, flags))),
    ...(await checkEngines(config, patient)),
    await checkModel(config, patient),
    await checkFonts(),
    checkChromium(patient),
    ...(flags.network ? await checkNetwork(config, patient) : []),
  ];
}

/** With a broken configuration the rest is looked at as if there were none. */
function checkConfig({ cwd }: Patient, { config: file, engine }: Flags) {
  const overrides: Overrides = (written) => ({
    ...written,
    ...(engine !== undefined && { engine: chainOf(engine) }),
  });
  const check = 'Configuration';
  try {
    const { config, root, file: found } = loadConfig(cwd, file, overrides, knownNames);
    return { config, root, line: ok(check, found ?? 'none; the defaults hold') };
  } catch (error) {
    const root = path.dirname(path.resolve(cwd, file ?? 'setu.config.json'));
    return { config: configSchema.parse({}), root, line: lineOf(check, error) };
  }
}

function show({ mark, check, found, todo }: Line): string[] {
  const [first = '', ...more] = found.split('\n').map(printable);
  const lines = [`${mark.padEnd(4)}  ${check}: ${first}`, ...more.map((line) => `      ${line}`)];
  return todo === undefined ? lines : [...lines, `      What to do: ${printable(todo)}`];
}

function verdict(lines: readonly Line[]): string {
  const failed = lines.filter(({ mark }) => mark === 'fail').length;
  return failed === 0 ? 'A build can run.' : `A build cannot run: ${count(failed, 'problem')}.`;
}
