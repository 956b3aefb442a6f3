/**
 * Setu's files in the programs of others: OmegaT fills our XLIFF from our TMX, translate-toolkit takes
 * it to PO and back and counts it. What they give back must make the same memory as our own file
 * does. `npm run test:clients`; needs the Debian packages omegat and translate-toolkit.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import console from 'node:console';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LIMIT_MS = 120_000;
const home = mkdtempSync(join(tmpdir(), 'setu-clients-'));

function run(command, words, cwd = home) {
  // A home of its own: OmegaT and Java keep settings there.
  const env = { PATH: process.env.PATH, HOME: home, LANG: 'C.UTF-8' };
  const result = spawnSync(command, words, { cwd, env, encoding: 'utf8', timeout: LIMIT_MS });
  const told = `${command} ${words.join(' ')}\n${result.stdout}${result.stderr}`;
  assert.equal(result.error, undefined, `${told}${result.error}`);
  assert.equal(result.status, 0, told);
  return result.stdout;
}

const setu = (cwd, ...words) =>
  run(process.execPath, [join(ROOT, 'dist/cli.js'), ...words, '--quiet'], cwd);

/** A publication of our own documents, with what is approved of them or without. */
function publication(name, { approved = false } = {}) {
  const folder = join(home, name);
  cpSync(join(ROOT, 'input'), join(folder, 'input'), { recursive: true });
  if (!approved) rmSync(join(folder, 'input/memory'), { recursive: true });
  return folder;
}

/** The memory that an import makes, but for the second in which it was made. */
function memoryAfter(name, files, ...more) {
  const folder = publication(name);
  setu(folder, 'import', ...files, '--by', 'Asha', ...more);
  const memory = readFileSync(join(folder, 'input/memory/approved.tmx'), 'utf8');
  return memory.replaceAll(/changedate="\d{8}T\d{6}Z"/g, 'changedate=""');
}

const filesOf = (folder) =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));

/** Strings of a folder, as `pocount` counts them; those with approved="yes" count as translated. */
function poCount(folder) {
  const [, ...rows] = run('pocount', ['--csv', folder]).trim().split('\n');
  const cells = rows.map((row) => row.split(',').map((cell) => cell.trim()));
  const sum = (column) => cells.reduce((total, row) => total + Number(row[column]), 0);
  return { translated: sum(1), total: sum(8) };
}

/** The same, counted in the files by what stands in them. */
function ownCount(folder) {
  const units = filesOf(folder)
    .flatMap((file) => readFileSync(file, 'utf8').match(/<trans-unit [^>]*>/g) ?? [])
    .filter((unit) => !unit.includes('translate="no"'));
  const translated = units.filter((unit) => unit.includes('approved="yes"')).length;
  return { translated, total: units.length };
}

const PROJECT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>HI</source_lang><target_lang>EN-IN</target_lang><sentence_seg>false</sentence_seg>
<support_default_translations>true</support_default_translations><remove_tags>false</remove_tags>
</project></omegat>
`;
const FILTERS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<filters removeTags="false" removeSpacesNonseg="false" preserveSpaces="true" ignoreFileContext="false"/>
`;
const PREFERENCES = `<?xml version="1.0" encoding="UTF-8" ?>
<omegat><preference version="1.0">
<ext_tmx_show_level2>true</ext_tmx_show_level2><ext_tmx_use_slash>true</ext_tmx_use_slash>
</preference></omegat>
`;

/** An OmegaT project as docs/exchange.md describes it; its `source` and `tm/auto` are to be filled. */
function openOmegatProject() {
  const folder = join(home, 'omegat');
  for (const name of [
    'source',
    'target',
    'tm/auto',
    'omegat',
    'glossary',
    'dictionary',
    'config',
  ]) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  writeFileSync(join(folder, 'omegat.project'), PROJECT);
  writeFileSync(join(folder, 'omegat/filters.xml'), FILTERS);
  writeFileSync(join(folder, 'config/omegat.prefs'), PREFERENCES);
  return folder;
}

try {
  const approved = publication('approved', { approved: true });
  setu(approved, 'export', '--to', 'xliff12', '--out', 'xliff');
  const xliff = join(approved, 'xliff');
  const expected = memoryAfter('from-setu', filesOf(xliff));
  assert.ok((expected.match(/<tu /g) ?? []).length > 50, 'the memory has the approved pairs');

  const project = openOmegatProject();
  setu(approved, 'export', '--to', 'tmx', '--out', join(project, 'tm/auto'));
  const empty = publication('empty');
  setu(empty, 'export', '--to', 'xliff12', '--prefill', '--out', join(project, 'source'));
  const config = `--config-dir=${join(project, 'config')}`;
  run('omegat', [project, '--mode=console-translate', config, '--quiet']);
  const filled = memoryAfter('from-omegat', filesOf(join(project, 'target')), '--approve');
  assert.equal(filled, expected);
  console.log('OmegaT filled every segment of our XLIFF from our TMX: the same memory.');

  const progress = '--progress=none';
  run('xliff2po', [progress, xliff, join(home, 'po')]);
  run('po2xliff', [progress, '-t', xliff, join(home, 'po'), join(home, 'back')]);
  assert.equal(memoryAfter('from-po', filesOf(join(home, 'back'))), expected);
  console.log('translate-toolkit: XLIFF to PO and back: the same memory.');

  setu(empty, 'export', '--to', 'xliff12', '--out', 'xliff');
  for (const folder of [xliff, join(empty, 'xliff')]) {
    assert.deepEqual(poCount(folder), ownCount(folder));
    const { translated, total } = poCount(folder);
    console.log(`translate-toolkit counts what we count: ${translated} of ${total} approved.`);
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
