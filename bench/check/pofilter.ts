import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Case } from './read.ts';

/** Hindi has no capitals: these mark every pair. */
const LEFT_OUT = ['startcaps', 'simplecaps'];

/**
 * The pairs that `pofilter` of the translate-toolkit marks, by their number; undefined where it is
 * not installed. To give it a chance the Hindi is shown with full stops for dandas, and the tests of
 * capitals are left out; all others run as they come.
 */
export function markedByPofilter(cases: readonly Case[]): ReadonlySet<number> | undefined {
  if (spawnSync('pofilter', ['--version']).error) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'setu-pofilter-'));
  try {
    const [input, output] = [path.join(folder, 'in.po'), path.join(folder, 'out.po')];
    writeFileSync(input, HEADER + cases.map(entry).join(''));
    const filters = LEFT_OUT.map((name) => `--excludefilter=${name}`);
    const run = spawnSync('pofilter', ['--progress=none', ...filters, input, output], {
      encoding: 'utf8',
    });
    if (run.status !== 0) return undefined;
    const marked = readFileSync(output, 'utf8').matchAll(/^#: pair:(\d+)$/gm);
    return new Set([...marked].map(([, index]) => Number(index)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n';

const entry = ({ source, target }: Case, index: number): string =>
  `\n#: pair:${index}\nmsgctxt "${index}"\nmsgid ${quoted(source.replace(/ ?[।॥]/gu, '.'))}\nmsgstr ${quoted(target)}\n`;

const quoted = (text: string): string =>
  `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`;
