import { readFileSync } from 'node:fs';
import type { WordPair } from '../../../src/align/words/bitext.ts';
import type { Judged } from './error-rate.ts';

export const readJudged = (file: string): Judged[] =>
  JSON.parse(readFileSync(file, 'utf8')) as Judged[];

/** Words with what they hold together (3.5, don’t, देख-भाल), and signs one by one. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,'’-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

const lines = (file: string): [string, string][] =>
  readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => line.split('\t').slice(0, 2) as [string, string]);

export const readTraining = (file: string): WordPair[] =>
  lines(file).map(([hindi, english]) => ({ source: wordsOf(hindi), target: wordsOf(english) }));

export function readLexicon(files: readonly string[]): Map<string, string[]> {
  const lexicon = new Map<string, string[]>();
  for (const [word, glosses] of files.flatMap(lines)) {
    lexicon.set(word, [...(lexicon.get(word) ?? []), ...glosses.split('|')]);
  }
  return lexicon;
}
