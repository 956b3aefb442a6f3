/**
 * Do the tests see it when a guard is gone? Each guard below is taken out of a copy of the tree, and
 * the tests that should notice must fail. `npm run mutations`, or with a part of a guard's name.
 */
import console from 'node:console';
import process from 'node:process';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, URL } from 'node:url';

const HOSTILE = 'test/hostile/hostile.test.ts';
const GENERATED = 'test/hostile/generated.test.ts';
const FOLDERS = 'test/hostile/folders.test.ts';
const DISK = 'test/hostile/disk.test.ts';

/** Name of the guard, its file, its code, what stands there without it, the tests by file and name. */
const GUARDS = [
  [
    'links out of the input folder are refused',
    'src/input-file.ts',
    'if (!isBelow(place, home)) throw leadsOut();',
    '',
    GENERATED,
    'leads out of the input folder',
  ],
  [
    'pipes and devices are refused',
    'src/input-file.ts',
    'if (!state.isFile()) throw notAFile();',
    '',
    GENERATED,
    'a pipe behind a name',
  ],
  [
    'large files are refused',
    'src/input-file.ts',
    'if (size <= limit) return;',
    'if (size < Infinity) return;',
    'test/ingest/ingest.test.ts',
    'too large',
  ],
  [
    'files that change are refused',
    'src/input-file.ts',
    /if \(filled !== size [^;]*;/,
    '',
    DISK,
    'changes while it is read',
  ],
  [
    'code in front matter is refused',
    'src/ingest/front-matter.ts',
    'if (!DATA.has(language)) throw refused(language);',
    '',
    HOSTILE,
    'front-matter-in-js',
  ],
  [
    'front matter that holds itself is refused',
    'src/ingest/front-matter.ts',
    'refuseLoops(data);',
    '',
    HOSTILE,
    'that-holds-itself',
  ],
  [
    'UTF-16 without a mark is known for what it is',
    'src/ingest/readers/decode.ts',
    "utf16Of(bytes) ?? 'utf-8'",
    "String('utf-8')",
    GENERATED,
    'UTF-16 without its mark',
  ],
  [
    'files of other types are no text',
    'src/ingest/readers/decode.ts',
    'if (type !== undefined) throw refused(type.name, type.hint);',
    '',
    GENERATED,
    'an archive named',
  ],
  [
    'Word files are bounded before they are unpacked',
    'src/ingest/readers/docx/open-zip.ts',
    'if (unpacked > limit) throw tooLarge(limit, unpacked);',
    '',
    'test/ingest/readers/docx/hostile.test.ts',
    'before more is unpacked than is allowed',
  ],
  [
    'text of other fonts is left as it is',
    'src/hindi/legacy/detect-legacy.ts',
    'if (kinds >= 2 && hindi >= words * 0.2) return true;',
    'if (hindi >= 0) return true;',
    'test/hindi/legacy/detect-legacy.test.ts',
    'leaves every other text alone',
  ],
  [
    'SVG that could act is left out',
    'src/ingest/assets.ts',
    '!isInertSvg(',
    'Math.abs(0) && !isInertSvg(',
    HOSTILE,
    'svg-image-with',
  ],
  [
    'the folder of fonts is nobody’s slug',
    'src/ingest/list-documents.ts',
    '[[SHARED, 1]]',
    '',
    HOSTILE,
    'slug-of-the-shared-folder',
  ],
  [
    'Markdown is bounded where the parser is slow',
    'src/ingest/parse-markdown.ts',
    '.use(withLimits, labels)',
    '',
    GENERATED,
    'backticks of every length',
  ],
  [
    'markup is bounded in depth',
    'src/ingest/parse-markdown.ts',
    'checkDepth(children);',
    '',
    'test/ingest/parse-markdown.test.ts',
    'lists within lists',
  ],
  [
    'HTML is bounded in depth',
    'src/parse-html.ts',
    'const DEEPEST = 500;',
    'const DEEPEST = Infinity;',
    GENERATED,
    'elements nested 50,000 deep',
  ],
  [
    'HTML is bounded in size',
    'src/parse-html.ts',
    'const SPARE_NODES = 1000;',
    'const SPARE_NODES = 1e7;',
    GENERATED,
    'elements that multiply',
  ],
  [
    'raw HTML is sanitised',
    'src/render/html/raw-row.ts',
    'sanitize(parseHtml(value, { fragment: true }), SCHEMA)',
    '(sanitize, SCHEMA, parseHtml(value, { fragment: true }))',
    HOSTILE,
    'event-handlers|script-block',
  ],
  [
    'links that act lead nowhere',
    'src/render/html/inline.ts',
    /return scheme === undefined \|\| SAFE_SCHEMES[^;]*;/,
    'return (scheme, url);',
    HOSTILE,
    'javascript-links',
  ],
  [
    'raw HTML stays out of the side-by-side table',
    'src/render/renderers/markdown.ts',
    'source: withoutHtml(document)',
    'source: (withoutHtml, document.source)',
    HOSTILE,
    'script-in-list',
  ],
  [
    'templates escape',
    'src/open-templates.ts',
    'noEscape: !isHtml(name)',
    'noEscape: isHtml(name) || true',
    HOSTILE,
    'title-is-markup',
  ],
  [
    'pages have a strict policy',
    'templates/page.html.hbs',
    /<meta http-equiv="Content-Security-Policy"[^>]*>/,
    '',
    HOSTILE,
    'english-only',
  ],
  [
    'the output folder is looked at first',
    'src/publication.ts',
    'await prepareOutput(folders, { dryRun });',
    '',
    FOLDERS,
    'is refused, before any work',
  ],
  [
    'the folder of an edition must be Setu’s',
    'src/publish/publish.ts',
    'await checkEditionFolder(output, document.id);',
    '',
    FOLDERS,
    'loses nothing|is not followed',
  ],
  [
    'half-written files are taken away',
    'src/write-file.ts',
    'await rm(temporary, { force: true }).catch(() => undefined);',
    '',
    DISK,
    'disk that is full',
  ],
  [
    'terminals are told nothing raw',
    'src/cli/format.ts',
    'text.replace(UNSEEN,',
    "text.replace(UNSEEN.source + 'x',",
    GENERATED,
    'broken document with a hostile name',
  ],
  [
    'memories and exchanged files declare nothing',
    'src/memory/formats/strict-xml.ts',
    'if (subset) refuse(',
    'if (!subset) refuse(',
    'test/exchange/hostile.test.ts',
    'DOCTYPE|DTD|entit',
  ],
  [
    'cells of a table are no formulas',
    'src/exchange/formats/sheet/escape-cell.ts',
    'return isRisky(cell) ?',
    'return !isRisky(cell) ?',
    'test/exchange/formats/escape-cell.test.ts',
    'begin like a formula',
  ],
  [
    'a damaged memory is not written over',
    'src/memory/write-approved.ts',
    'throw damaged(error);',
    'return [];',
    'test/cli/memory/dedupe.test.ts',
    'refuses a damaged approved.tmx',
  ],
  [
    'secrets are taken out of messages',
    'src/translate/engines/redact.ts',
    'const line = hide(message)',
    'const line = (hide, message)',
    'test/hostile/secrets.test.ts',
    'forbids it',
  ],
];

const tree = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'setu-mutations-'));

/** The part of the tree that tests need, with the same packages. */
function copyTree() {
  for (const name of [
    'src',
    'test',
    'templates',
    'docs',
    'input',
    'dist',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(join(tree, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(tree, 'node_modules'), join(copy, 'node_modules'));
}

/** Whether the tests of that name pass; not to find any is a mistake in the table. */
function passes(file, name) {
  const words = ['vitest', 'run', '--config', 'test/vitest.config.ts', file, '-t', name];
  const { status, stdout } = spawnSync('npx', words, {
    cwd: copy,
    encoding: 'utf8',
    timeout: 180_000,
  });
  if (status === 0 && /Tests .*passed/.test(stdout)) return true;
  if (/Tests .*failed/.test(stdout) || status === null) return false;
  throw new Error(`${file} -t '${name}' ran nothing:\n${stdout.slice(-2000)}`);
}

/** `caught`: the tests fail without the guard, and only without it. */
function verdictOn([, file, guard, without, test, name]) {
  const place = join(copy, file);
  const text = readFileSync(place, 'utf8');
  const mutant = text.replace(guard, () => without);
  if (mutant === text) return 'the guard was not found';
  if (!passes(test, name)) return 'the tests fail with the guard in place';
  writeFileSync(place, mutant);
  const survived = passes(test, name);
  writeFileSync(place, text);
  return survived ? 'NOT CAUGHT' : 'caught';
}

let caught = 0;
const wanted = GUARDS.filter(([name]) => name.includes(process.argv[2] ?? ''));
try {
  copyTree();
  for (const guard of wanted) {
    const verdict = verdictOn(guard);
    if (verdict === 'caught') caught += 1;
    console.log(`${verdict.padEnd(12)} ${guard[0]} (${guard[1]})`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${caught} of ${wanted.length} guards are seen to be gone.`);
process.exitCode = caught === wanted.length ? 0 : 1;
