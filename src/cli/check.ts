import { access } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { loadConfig } from '../config/load-config.ts';
import {
  checkPairs,
  type CheckPairsOptions,
  type Finding,
  type Names,
  openGlossary,
  openNames,
  SetuError,
  type TextPair,
} from '../index.ts';
import { knownNames } from '../known-names.ts';
import { foldersOf } from '../publication.ts';
import { printable } from './format.ts';
import { readText } from './read-text.ts';
import { offer, type Shell } from './shell.ts';

interface Flags {
  readonly pairs: string;
  readonly json?: boolean;
  readonly failOn: string;
  readonly input?: string;
  readonly config?: string;
  readonly glossary: boolean;
  readonly names?: string;
}

const EXAMPLES = `
Examples:
  setu check --pairs pairs.jsonl
  setu check --pairs - --json < pairs.jsonl > findings.jsonl
  setu check --pairs pairs.jsonl --no-glossary
  setu check --pairs pairs.jsonl --names input/names.csv

pairs.jsonl has a line { "id": …, "source": "Hindi", "target": "English" } for each pair.
The glossary is glossary.csv of the input folder, if there is one; severities are those of
the configuration.`;

/** `setu check --pairs`: findings in pairs that come from anywhere. */
export function addCheck(program: Command, shell: Shell): void {
  program
    .command('check')
    .description('Checks translations: numbers, markup, Hindi that was left, the glossary.')
    .requiredOption('--pairs <file>', 'pairs, one JSON object a line; - for standard input')
    .option('--json', 'a line { id, rule, severity, message, … } for each finding')
    .option('--names <file>', 'a register of names, names.csv; then pairs are compared, too')
    .addOption(offer('--fail-on <severity>', 'exit 1 on such findings', FAIL_ON).default('error'))
    .option('--input <folder>', 'where the glossary is')
    .option('--config <file>', 'configuration (default: setu.config.json, if there is one)')
    .option('--no-glossary', 'do not look at the glossary')
    .addHelpText('after', EXAMPLES)
    .action(async (flags: Flags) => {
      shell.oneOf('--fail-on', flags.failOn, FAIL_ON);
      const options = await readOptions(flags, shell);
      const pairs = parsePairs(await readText(flags.pairs, shell), flags.pairs);
      const findings = [...(options.names?.findings ?? []), ...checkPairs(pairs, options)];
      for (const finding of findings) {
        shell.stdout.write(`${flags.json ? JSON.stringify(asJson(finding)) : asLine(finding)}\n`);
      }
      const from = SEVERITIES.indexOf(flags.failOn);
      const failing = from < 0 ? [] : SEVERITIES.slice(from);
      shell.exit(findings.some(({ severity }) => failing.includes(severity)) ? 1 : 0);
    });
}

/** What is wrong with the glossary itself is told, and is no finding of a pair. */
async function readOptions(flags: Flags, shell: Shell): Promise<CheckPairsOptions> {
  const { config, root } = loadConfig(shell.cwd, flags.config, undefined, knownNames);
  const names = flags.names === undefined ? undefined : await readNames(flags.names, shell);
  const options = { check: config.check, ...(names && { names }) };
  if (!flags.glossary) return options;
  const glossary = await openGlossary(foldersOf(root, shell.cwd, flags).input);
  for (const { message } of glossary.findings) shell.stderr.write(`${printable(message)}\n`);
  return { ...options, glossary };
}

/** The register lies in a folder of its own here: nothing is read but that file. */
async function readNames(file: string, { cwd }: Shell): Promise<Names> {
  const { dir, base } = path.parse(path.resolve(cwd, file));
  await access(path.join(dir, base)).catch((cause: unknown) => {
    throw new SetuError('usage', `--names ${file}: the file is not there.`, { cause });
  });
  return openNames(dir, base);
}

const SEVERITIES: readonly string[] = ['info', 'warning', 'error'];
const FAIL_ON = ['none', ...SEVERITIES];

const asJson = ({ document, unit, ...finding }: Finding) => ({ id: document, ...finding });

const asLine = ({ document, rule, severity, message }: Finding): string =>
  printable(`${document}: ${severity}: ${rule}: ${message}`);

function parsePairs(text: string, name: string): TextPair[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const pair = parsePair(line);
    if (pair) return [pair];
    throw new SetuError('input', `${name}, line ${index + 1}: expected { id, source, target }.`, {
      hint: 'Each line must be one JSON object with three texts; the id may be a number.',
    });
  });
}

function parsePair(line: string): TextPair | undefined {
  try {
    const { id, source, target } = JSON.parse(line) as Record<string, unknown>;
    if (typeof source !== 'string' || typeof target !== 'string') return undefined;
    if (typeof id !== 'string' && typeof id !== 'number') return undefined;
    return { id: String(id), source, target };
  } catch {
    return undefined;
  }
}
