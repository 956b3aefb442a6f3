import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Sample } from './documents.ts';

const FOLDER = 'test/align';

/** The two stories with true beads that a person has set: one in `input/`, one freer. */
export const ownSamples = (): Sample[] => [chaukhat(), missingLetter()];

function chaukhat(): Sample {
  const text = readFileSync(path.join(FOLDER, 'chaukhat-beads.json'), 'utf8');
  const beads = JSON.parse(text) as { hi: string[]; en: string[] }[];
  let [i, j] = [0, 0];
  const gold = beads.map(({ hi, en }) => ({
    source: hi.map(() => i++),
    target: en.map(() => j++),
  }));
  const source = beads.flatMap(({ hi }) => hi);
  const target = beads.flatMap(({ en }) => en);
  return { name: 'chaukhat', group: 'chaukhat', source, target, mt: {}, gold };
}

/**
 * A free translation with omissions, additions, joined and split sentences and paragraphs: a
 * sentence a line, and an empty line between paragraphs; the beads by indexes that do not count it.
 */
export function missingLetter(): Sample & {
  readonly sourceBreaks: ReadonlySet<number>;
  readonly targetBreaks: ReadonlySet<number>;
} {
  const read = (name: string): string =>
    readFileSync(path.join(FOLDER, 'missing-letter', name), 'utf8');
  const [hindi, english] = [paragraphsOf(read('story.hi.txt')), paragraphsOf(read('story.en.txt'))];
  const gold = read('beads.tsv')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [source = [], target = []] = line.split('\t').map(indexes);
      return { source, target };
    });
  return {
    ...{ name: 'missing-letter', group: 'missing letter', mt: {}, gold },
    ...{ source: hindi.sentences, target: english.sentences },
    ...{ sourceBreaks: hindi.breaks, targetBreaks: english.breaks },
  };
}

const indexes = (list: string): number[] => (list === '' ? [] : list.split(',').map(Number));

function paragraphsOf(text: string): { sentences: string[]; breaks: Set<number> } {
  const sentences: string[] = [];
  const breaks = new Set<number>();
  for (const paragraph of text.split(/\n{2,}/)) {
    breaks.add(sentences.length);
    sentences.push(...paragraph.split('\n').filter((line) => line !== ''));
  }
  return { sentences, breaks };
}
