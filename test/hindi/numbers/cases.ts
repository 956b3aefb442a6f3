import { readdirSync, readFileSync } from 'node:fs';
import type { NumberMention } from '../../../src/hindi/numbers/mention.ts';
import type { Language } from '../../../src/types.ts';

const FOLDER = new URL('cases/', import.meta.url);

export interface Case {
  readonly marked: string;
  readonly text: string;
  readonly expected: string[];
}

/** The lines of a file of cases: a text with its numbers in [brackets], a tab, what they are. */
export const casesOf = (file: string): Case[] =>
  linesOf(file).map((line) => {
    const [marked = '', expected = ''] = line.split('\t');
    const spans = [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, span]) => span as string);
    const mentions = expected === '' ? [] : expected.split('; ');
    if (spans.length !== mentions.length) throw new Error(`Brackets do not fit: ${line}`);
    return {
      marked,
      text: marked.replaceAll(/[[\]]/g, ''),
      expected: mentions.map((mention, index) => `${spans[index] as string} = ${fully(mention)}`),
    };
  });

export const linesOf = (file: string): string[] =>
  readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n');

export const caseFiles = (language: Language): string[] =>
  readdirSync(FOLDER).filter(
    (file) => file.endsWith(`.${language}.tsv`) && !file.startsWith('spell'),
  );

/** A number without a kind is a cardinal. */
const fully = (mention: string): string =>
  /^[-\d]/.test(mention) ? `cardinal ${mention}` : mention;

/** A mention as the files write it: `money 500 INR`, `range 2,3~`, with ? and ! for doubt and idiom. */
export function written(text: string, mention: NumberMention): string {
  const { kind, start, end, values, currency, calendar, era, unit } = mention;
  const words = [kind, values.join(','), currency, unit, era, calendar].filter((word) => word);
  const marks = `${mention.approximate ? '~' : ''}${mention.idiom ? '!' : mention.certain ? '' : '?'}`;
  return `${text.slice(start, end)} = ${words.join(' ')}${marks}`;
}
