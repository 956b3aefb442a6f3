import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { SetuError } from '../../src/errors.ts';
import { editionOf } from '../../src/render/edition.ts';
import { renderers } from '../../src/render/renderers/index.ts';
import { escapeText, parseTagged, plainText, serialiseTagged } from '../../src/tags.ts';
import { judgeAnswer } from '../../src/translate/judge-answer.ts';
import { fromHtml, toHtml } from '../../src/translate/engines/html.ts';
import type { Document, Unit } from '../../src/types.ts';
import { harmsOf, rawHtmlOf } from '../hostile/harmless.ts';
import { templates, Workshop } from '../render/editions.ts';
import { hostileText } from './hostile-text.ts';
import { hold } from './run.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await Workshop.open({ 'a.png': 'x' });
});

const words = (document: Document): string =>
  document.blocks
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, '');

const read = async (text: string): Promise<Document | undefined> =>
  workshop.readText(text).catch((error: unknown) => {
    expect(error).toBeInstanceOf(SetuError);
    return undefined;
  });

/** The units of a document with anything for a translation. */
function unitsWith(document: Document, texts: readonly string[]): Unit[] {
  return workshop.units(document).map((unit, index): Unit => {
    const text = texts[index % texts.length] ?? '';
    const target = unit.source.map((source) => ({ ...source, text }));
    return { ...unit, target, state: 'translated', engine: text };
  });
}

const documents = fc.tuple(hostileText, fc.array(hostileText, { minLength: 1, maxLength: 4 }));

describe('whatever authors and engines write', () => {
  it('no page holds anything that acts or asks, and no format breaks', async () => {
    await hold(documents, async ([text, translations]) => {
      const document = await read(text);
      if (!document) return;
      const edition = editionOf(document, unitsWith(document, translations), workshop.config);
      for (const renderer of renderers) {
        for (const { path, content } of renderer.render(edition, templates)) {
          const page = String(content);
          if (path.endsWith('.html')) expect(harmsOf(page)).toEqual([]);
          if (path.endsWith('.json')) JSON.parse(page);
          if (path.endsWith('.md') && !path.endsWith('.en.md')) expect(rawHtmlOf(page)).toEqual([]);
        }
      }
    });
  }, 900_000);

  it('no word is lost between blocks and sentences', async () => {
    await hold(hostileText, async (text) => {
      const document = await read(text);
      if (!document) return;
      const segments = workshop.units(document).flatMap(({ source }) => source);
      const said = segments.map(plainText).join('').replace(/\s+/g, '');
      expect(said).toBe(words(document));
    });
  }, 900_000);
});

describe('whatever a tagged text holds', () => {
  it('it is the same when taken apart and put together', async () => {
    await hold(hostileText, (text) => {
      const tokens = parseTagged(text);
      expect(parseTagged(serialiseTagged(tokens))).toEqual(tokens);
      expect(plainText({ text: escapeText(text), tags: [] })).toBe(text);
    });
  }, 600_000);

  it('an engine that gives it back unchanged loses nothing of it', async () => {
    await hold(hostileText, (text) => {
      const clean = text.replace(/[\0\r\u{D800}-\u{DFFF}\u{FEFF}]/gu, '');
      expect(parseTagged(fromHtml(toHtml(escapeText(clean))))).toEqual(
        parseTagged(escapeText(clean)),
      );
    });
  }, 600_000);

  it('an answer has the tags of the question, each once and well nested', async () => {
    await hold(fc.tuple(hostileText, hostileText), ([source, answer]) => {
      const segment = { id: 'x', block: 'x', start: 0, end: 0, text: source, tags: [] };
      const verdict = judgeAnswer(segment, answer);
      if ('refused' in verdict) return;
      const open: number[] = [];
      const seen = new Set<number>();
      const wanted = new Set(parseTagged(source).flatMap((one) => ('n' in one ? [one.n] : [])));
      for (const token of parseTagged(verdict.text)) {
        if (token.type === 'text') continue;
        expect(wanted).toContain(token.n);
        if (token.type === 'close') expect(open.pop()).toBe(token.n);
        else {
          expect(seen).not.toContain(token.n);
          seen.add(token.n);
          if (token.type === 'open') open.push(token.n);
        }
      }
      expect(open).toEqual([]);
    });
  }, 600_000);
});
