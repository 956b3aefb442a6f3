import path from 'node:path';
import { type ExplainedConfig, explainConfig, type Setting } from '../config/explain-config.ts';
import type { Overrides } from '../config/load-config.ts';
import { knownNames } from '../known-names.ts';
import { foldersOf } from '../publication.ts';
import { printable } from './format.ts';
import type { Shell } from './shell.ts';

interface Flags {
  readonly config?: string;
  readonly input?: string;
  readonly output?: string;
  readonly json?: boolean;
}

/** `setu build --print-config`: every setting that holds, and where it comes from. */
export function printConfig(flags: Flags, overrides: Overrides, shell: Shell): void {
  const explained = explainConfig(shell.cwd, flags.config, overrides, knownNames);
  const { input, output } = foldersOf(explained.root, shell.cwd, flags);
  const text = flags.json
    ? JSON.stringify(asJson({ ...explained, input, output }), null, 2)
    : [...headLines(explained, { input, output }), ...settingLines(explained)].join('\n');
  shell.stdout.write(`${text}\n`);
}

/** What has no value is null: JSON would leave it out. */
const asJson = ({
  settings,
  file,
  ...rest
}: ExplainedConfig & { input: string; output: string }) => ({
  file: file ?? null,
  ...rest,
  settings: settings.map(({ value, ...setting }) => ({ ...setting, value: value ?? null })),
});

function headLines(
  { file, root }: ExplainedConfig,
  folders: { readonly input: string; readonly output: string },
): string[] {
  const none = `none (there is no setu.config.json in ${root})`;
  return [
    `Configuration: ${printable(file ?? none)}`,
    `Input:         ${printable(folders.input)}`,
    `Output:        ${printable(folders.output)}`,
    '',
  ];
}

function settingLines({ settings, file }: ExplainedConfig): string[] {
  const cells = settings.map((setting) => [
    setting.key,
    setting.value === undefined ? '(not set)' : JSON.stringify(setting.value),
    originOf(setting, file),
  ]);
  const width = (column: number): number =>
    Math.max(...cells.map((row) => (row[column] as string).length).filter((length) => length < 60));
  return cells.map(([key = '', value = '', origin = '']) =>
    printable(`${key.padEnd(width(0))}  ${value.padEnd(width(1))}  ${origin}`),
  );
}

function originOf({ from, line }: Setting, file: string | undefined): string {
  return from === 'file' && file !== undefined ? `${path.basename(file)}:${line}` : from;
}
