import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Imports go down this list, never up and never sideways. Rooms of one line do not know each other;
 * inside of a room everything is allowed.
 */
const FLOORS: readonly (readonly string[])[] = [
  ['cli.ts'],
  ['cli'],
  ['index.ts'],
  ['compare'],
  ['fix-documents.ts', 'dismiss-findings.ts'],
  [
    ...['pipeline.ts', 'estimate.ts', 'propose-names.ts', 'export.ts', 'import.ts'],
    'check-documents.ts',
  ],
  ['reviewed-documents.ts'],
  ['publication.ts', 'estimate', 'present-texts.ts', 'exchange'],
  [
    'summary.ts',
    'open-templates.ts',
    'clock.ts',
    'known-names.ts',
    'prepare-output.ts',
    'read-documents.ts',
    'review-document.ts',
    'lock-publication.ts',
    'word-links',
  ],
  [
    ...[
      'ingest',
      'segment',
      'translate',
      'memory',
      'glossary',
      'align',
      'check',
      'review',
      'render',
      'publish',
      'evaluate',
    ],
    'config',
  ],
  ['decisions.ts', 'names', 'unit-texts.ts'],
  ['hindi'],
  ['models', 'read-csv.ts'],
  [
    ...[
      'tags.ts',
      'ids.ts',
      'group-by.ts',
      'random.ts',
      'decode-text.ts',
      'csv-rows.ts',
      'common-subsequence.ts',
      'failure-of.ts',
    ],
    ...['provenance.ts', 'input-file.ts', 'parse-html.ts', 'transaction.ts', 'write-file.ts'],
  ],
  ['context.ts'],
  ['types.ts', 'errors.ts'],
];

/** What commands and library call; they take the world from their caller, or the real one. */
const DOORS = [
  ...['pipeline.ts', 'estimate.ts', 'propose-names.ts', 'export.ts', 'import.ts'],
  'check-documents.ts',
];

/**
 * The schema of the configuration is data that every stage reads, like the types; of its parts
 * plug-ins make the schema of their own settings.
 */
const EVERYBODYS = new Set([
  'config/schema.ts',
  'config/schema-parts.ts',
  // The lexicon is data that aligning and checking read.
  'align/lexicon/parse-lexicon.ts',
  'align/lexicon/shipped-lexicon.ts',
]);
/** The clock of the machine may be handed in wherever the program begins. */
const EDGES = new Set(['clock.ts']);

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => name.endsWith('.ts'));

const roomOf = (file: string): string => file.split('/')[0] as string;
const floorOf = (file: string): number => FLOORS.findIndex((rooms) => rooms.includes(roomOf(file)));

/** Without comments, which may speak of anything. */
const codeOf = (file: string): string =>
  readFileSync(path.join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

function importsOf(file: string): string[] {
  const text = readFileSync(path.join('src', file), 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, target]) =>
    path.posix.join(path.posix.dirname(file), target as string),
  );
}

function isAllowed(from: string, to: string): boolean {
  if (roomOf(from) === roomOf(to) || EVERYBODYS.has(to) || EDGES.has(to)) return true;
  return floorOf(to) > floorOf(from);
}

describe('the house', () => {
  it('has a floor for every file', () => {
    expect(sources.filter((file) => floorOf(file) < 0)).toEqual([]);
  });

  it('lets imports go down only, never back and never sideways', () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file)
        .filter((target) => !isAllowed(file, target))
        .map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has one exported function of the folder’s name in every stage', () => {
    const stages = 'ingest segment translate align check review render publish evaluate';
    for (const stage of stages.split(' ')) {
      const text = readFileSync(`src/${stage}/${stage}.ts`, 'utf8');
      const functions = [...text.matchAll(/^export (?:async )?function (\w+)/gm)];
      expect(functions.map(([, name]) => name)).toEqual([stage]);
    }
  });

  it('keeps process, clock and randomness out of the stages', () => {
    const world = /\bprocess\.(?!pid)|\bDate\.now\(|\bMath\.random\(|\bconsole\./;
    const free = ['cli.ts', 'cli', ...DOORS, 'compare', 'clock.ts'];
    const wrong = sources
      .filter((file) => !free.includes(roomOf(file)))
      .filter((file) => world.test(codeOf(file)));
    expect(wrong).toEqual([]);
  });

  it('touches neither disk nor network in its pure stages', () => {
    const world = /from 'node:(?!crypto)|\bfetch\(/;
    const pure = [
      'segment',
      'align',
      'check',
      'render',
      'evaluate',
      'hindi',
      'random.ts',
      'tags.ts',
      'ids.ts',
      'group-by.ts',
      'common-subsequence.ts',
      'unit-texts.ts',
    ];
    const wrong = sources
      .filter((file) => pure.includes(roomOf(file)))
      .filter((file) => world.test(codeOf(file)));
    expect(wrong).toEqual([]);
  });
});
