import { seeded } from '../../test/translate/engines/stand-in/seeded.ts';
import { shortHash } from '../../src/ids.ts';
import type { Document, Segment } from '../../src/types.ts';

const WORDS =
  'गाँव शहर नदी पहाड़ किताब बाज़ार सुबह शाम बच्चे लोग पानी रास्ता घर खेत पेड़ आवाज़ कहानी मौसम दोस्त सपना'.split(
    ' ',
  );
const VERBS = ['दिखाई देता है', 'याद आता है', 'पास आया', 'दूर चला गया', 'फिर से मिला'];

/** Of all segments: those that stand in an earlier document as well, and those with a tag. */
const SHARES = { repeated: 0.1, tagged: 0.2 };
const SEGMENTS = 400;

/** Documents with new sentences of 20 to 120 characters until there are so many of them, tags apart. */
export function loadOf(characters: number): { document: Document; segments: Segment[] }[] {
  const random = seeded(2026);
  const all: Segment[] = [];
  const documents = [];
  for (let sum = 0; sum < characters;) {
    const segments: Segment[] = [];
    while (segments.length < SEGMENTS && sum < characters) {
      const isOld = all.length > SEGMENTS && random() < SHARES.repeated;
      const old = isOld ? all[Math.floor(random() * all.length)] : undefined;
      const segment = old ?? newSegment(all.length, random);
      segments.push(segment);
      if (old) continue;
      all.push(segment);
      sum += [...segment.text].length;
    }
    documents.push({ document: documentOf(`document-${documents.length}`), segments });
  }
  return documents;
}

function newSegment(n: number, random: () => number): Segment {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const words = Array.from({ length: 2 + Math.floor(random() * 16) }, () => pick(WORDS));
  const isTagged = random() < SHARES.tagged;
  const number = `क्रम ${n.toLocaleString('hi-IN-u-nu-deva', { useGrouping: false })}`;
  const text = `${isTagged ? `<1>${number}</1>` : number} ${words.join(' ')} ${pick(VERBS)}।`;
  const inline = { kind: 'strong' } as const;
  const tags = isTagged ? [{ n: 1, opaque: false, open: '**', close: '**', inline }] : [];
  return { id: shortHash(text), block: 'block', text, tags, start: 0, end: text.length };
}

const documentOf = (id: string): Document => ({
  id,
  path: `${id}.md`,
  language: 'hi',
  meta: {},
  frontMatter: '',
  source: '',
  tree: { type: 'root', children: [] },
  blocks: [],
  assets: [],
  decisions: [],
  findings: [],
});
