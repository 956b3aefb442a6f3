import { readFileSync } from 'node:fs';

/** A text and its sentences, which joined are the text. */
export interface Case {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly string[];
  readonly category?: string;
}

/** The cases of a file in JSON Lines. Throws an Error that names the file and the line. */
export function readCases(file: string): Case[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const found = JSON.parse(line) as Case;
    if (found.sentences.join('') === found.text) return [found];
    throw new Error(`${file}:${index + 1}: expected sentences that joined are the text.`);
  });
}
