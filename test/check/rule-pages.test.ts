import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPairs, type CheckPairsOptions } from '../../src/check/check-pairs.ts';
import { rules } from '../../src/check/rules/index.ts';
import { openGlossary } from '../../src/glossary/glossary.ts';
import { openNames } from '../../src/names/open-names.ts';

const FOLDER = 'docs/rules';
const pageOf = (id: string): string => readFileSync(`${FOLDER}/${id}.md`, 'utf8');

/** The one form of a page: title, summary, severity, perhaps a table, four sections. */
const FORM =
  /^# (?<id>.+)\n\n(?<summary>.+)\n\nSeverity: `(?<severity>\w+)`\. Mended by `setu check --fix`: (?<fix>yes|no)(?:, where it needs no thought)?\.\n\n(?:With `(?<file>[\w.]+)`:\n\n```csv\n(?<csv>[^`]+)```\n\n)?## Bad\n\n```text\n(?<bad>[^`]+)\n```\n\n## Good\n\n```text\n(?<good>[^`]+)\n```\n\n## Why\n\n(?<why>[\s\S]+)\n\n## Limits\n\n(?<limits>[\s\S]+)\n$/u;

function partsOf(id: string): Partial<Record<string, string>> {
  const match = FORM.exec(pageOf(id));
  expect(match, `${id}.md has another form`).not.toBeNull();
  return match?.groups ?? {};
}

/** `Hindi → English`, several of one edition with ` / ` between. */
const pairsOf = (line: string) =>
  line.split(' / ').map((part, index) => {
    const [source = '', target = ''] = part.split(' → ');
    return { id: String(index + 1), source, target };
  });

async function optionsOf({
  file,
  csv,
}: Partial<Record<string, string>>): Promise<CheckPairsOptions> {
  if (file === undefined) return { together: true };
  const folder = await mkdtemp(path.join(tmpdir(), 'setu-rules-'));
  await writeFile(path.join(folder, file), csv ?? '');
  const options =
    file === 'names.csv'
      ? { names: await openNames(folder) }
      : { glossary: await openGlossary(folder) };
  await rm(folder, { recursive: true });
  return options;
}

it('every rule has a page, and every page a rule', () => {
  const pages = readdirSync(FOLDER).filter((name) => name !== 'README.md');
  expect(pages.sort()).toEqual(rules.map(({ id }) => `${id}.md`).sort());
});

it('the list of rules is that of the code', () => {
  const rows = readFileSync(`${FOLDER}/README.md`, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ['))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  expect(rows.map(([, link, severity, fix, summary]) => [link, severity, fix, summary])).toEqual(
    rules.map(({ id, severity, summary, fixable }) => [
      `[${id}](${id}.md)`,
      severity,
      fixable ? 'yes' : '',
      summary,
    ]),
  );
});

describe.each(rules)('the page of $id', (rule) => {
  it('says what the code says', () => {
    const { id, severity, summary, fix } = partsOf(rule.id);
    const { fixable } = rule;
    expect({ id, severity, summary, fix }).toEqual({
      id: rule.id,
      severity: rule.severity,
      summary: rule.summary,
      fix: fixable ? 'yes' : 'no',
    });
  });

  it('shows what the rule alone objects to', async () => {
    const parts = partsOf(rule.id);
    const options = await optionsOf(parts);
    for (const line of (parts['bad'] ?? '').split('\n')) {
      const found = checkPairs(pairsOf(line), options).filter(
        (finding) => finding.severity !== 'info' || finding.rule === rule.id,
      );
      expect([line, ...new Set(found.map((finding) => finding.rule))]).toEqual([line, rule.id]);
    }
  });

  it('shows what no rule objects to', async () => {
    const parts = partsOf(rule.id);
    const options = await optionsOf(parts);
    for (const line of (parts['good'] ?? '').split('\n')) {
      const found = checkPairs(pairsOf(line), options).filter(
        (finding) => finding.severity !== 'info' || finding.rule === rule.id,
      );
      expect([line, ...found.map(({ rule: id, message }) => `${id}: ${message}`)]).toEqual([line]);
    }
  });
});
