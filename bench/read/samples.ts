/** Chapters of any length in each format: headings, paragraphs, lists, a note. */
import { item, lists, makeDocx, p, styled } from '../../test/ingest/readers/docx/make-docx.ts';

export interface Sample {
  readonly reader: string;
  /** A file of about so many characters of text. */
  readonly make: (characters: number) => Uint8Array;
}

const SENTENCES = [
  'सुबह की पहली बस स्टेशन के सामने आकर रुकी और धूल धीरे-धीरे बैठ गई।',
  'दुकान के बाहर तीन लोग चाय पी रहे थे; चौथा अख़बार पढ़कर सुना रहा था।',
  'उसने पूछा, “क्या आज भी बारिश होगी?”',
  'किसी ने जवाब नहीं दिया, पर सबने एक साथ आसमान की ओर देखा।',
];
const PARAGRAPH = SENTENCES.join(' ');

const times = (characters: number, piece: (index: number) => string): string => {
  const count = Math.ceil(characters / PARAGRAPH.length);
  return Array.from({ length: count }, (_, index) => piece(index)).join('');
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const samples: readonly Sample[] = [
  {
    reader: 'text',
    make: (size) => utf8(times(size, (n) => `${n % 20 ? '' : `अध्याय ${n}\n\n`}${PARAGRAPH}\n\n`)),
  },
  {
    reader: 'markdown',
    make: (size) =>
      utf8(
        times(size, (n) => `${n % 20 ? '' : `## अध्याय ${n}\n\n- एक\n- दो\n\n`}${PARAGRAPH}\n\n`),
      ),
  },
  {
    reader: 'html',
    make: (size) => {
      const body = times(
        size,
        (n) => `${n % 20 ? '' : `<h2>अध्याय ${n}</h2>`}<p>${PARAGRAPH}</p>\n`,
      );
      const menu =
        '<nav><ul><li><a href="/">होम</a></li><li><a href="/desh">देश</a></li></ul></nav>';
      return utf8(`<!doctype html><title>चाय</title>${menu}<article>${body}</article>`);
    },
  },
  {
    reader: 'docx',
    make: (size) => {
      const body = times(
        size,
        (n) => (n % 20 ? '' : styled('Heading1', `अध्याय ${n}`)) + p(PARAGRAPH),
      );
      return makeDocx({ body: body + item(1, 0, 'एक'), numbering: lists(['decimal']) });
    },
  },
];
