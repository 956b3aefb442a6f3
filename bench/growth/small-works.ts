import { alignSentences } from '../../src/align/align-sentences.ts';
import { segmentText } from '../../src/segment/segment-text.ts';
import { repairTags } from '../../src/translate/repair-tags.ts';

/** Work on one text, or on two lists of them. */
interface SmallWork {
  readonly name: string;
  readonly prepare: (size: number) => () => unknown;
  readonly size: number;
}

const sentences = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => 'क'.repeat((index % 40) + 5));

const tags = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<${index + 1}>क</${index + 1}> `).join('');

export const SMALL_WORKS: readonly SmallWork[] = [
  {
    name: 'tags in pairs',
    prepare: (size) => () => repairTags(tags(size), tags(size)),
    size: 2500,
  },
  {
    name: 'a tag that never ends',
    prepare: (size) => () => repairTags('क', `<${' '.repeat(size)}x`),
    size: 100_000,
  },
  {
    name: 'openers of quotes',
    prepare: (size) => () => segmentText('“('.repeat(size)),
    size: 25_000,
  },
  {
    name: 'as many sentences',
    prepare: (size) => () => alignSentences(sentences(size), sentences(size)),
    size: 2500,
  },
  {
    name: 'many against one',
    prepare: (size) => () => alignSentences(sentences(size), ['x']),
    size: 5000,
  },
  {
    // From there on only what lies near the diagonal is looked at.
    name: 'many against few',
    prepare: (size) => () => alignSentences(sentences(size), sentences(size / 100)),
    size: 20_000,
  },
];
