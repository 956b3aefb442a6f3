import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SetuError } from '../../../src/errors.ts';
import { comparable } from '../../../src/exchange/comparable.ts';
import type { ExchangeUnit } from '../../../src/exchange/exchange-unit.ts';
import { formats } from '../../../src/exchange/formats/index.ts';
import { someUnits } from '../arbitrary-units.ts';
import { readAll, rowsOf } from './exchange-file.ts';

const options = { target: 'en-IN', version: '0.1.0', prefill: false };

/** What must come back of a unit; sheets have all comments in one cell. */
const saidOf = (unit: ExchangeUnit) => ({
  document: unit.document,
  id: unit.id,
  hash: unit.hash,
  base: unit.base,
  source: unit.source,
  target: unit.target,
  approval: unit.state === 'initial' ? undefined : unit.state,
  comments: unit.notes
    .filter(({ kind }) => kind === 'comment')
    .map(({ text }) => text)
    .join('\n'),
});

const byId = <T extends { id?: string | undefined }>(some: readonly T[]): T[] =>
  [...some].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));

describe('formats of exchange', () => {
  it('have names of their own and endings in small letters', () => {
    const names = formats.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { extension, reads } of formats) {
      for (const one of [extension, ...reads]) expect(one).toMatch(/^\.[a-z0-9]+$/);
    }
  });
});

describe.each(formats)('the format $name', (format) => {
  it('gives back every unit, state, comment and tag', async () => {
    await fc.assert(
      fc.asyncProperty(someUnits, async (units) => {
        const rows = rowsOf(await readAll(format, format.write(units, options)));
        const back = rows.map((row) => ({
          document: row.document,
          id: row.id,
          hash: row.hash,
          base: row.base,
          source: comparable(row.source),
          target: comparable(row.target),
          approval: row.state === 'initial' ? undefined : row.state,
          comments: row.comments.join('\n'),
        }));
        const expected = units.filter((unit) => format.holds?.(unit) ?? true).map(saidOf);
        expect(byId(back)).toEqual(byId(expected));
      }),
      { numRuns: 150 },
    );
  });

  it('writes the same bytes for the same units', () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        expect(format.write(units, options)).toEqual(format.write(units, options));
      }),
      { numRuns: 20 },
    );
  });

  it('reads any bytes at all, or refuses them as a SetuError', async () => {
    const text = fc
      .array(
        fc.constantFrom('<?xml version="1.0"?>', '<xliff version="1.2">', '<tmx>', '</', 'id,'),
      )
      .map((parts) => parts.join('राम'));
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 100 }),
      text.map((some) => new TextEncoder().encode(some)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (some) => {
        const refused: unknown = await readAll(format, some).then(
          () => undefined,
          (error: unknown) => error,
        );
        if (refused !== undefined) {
          expect(refused).toBeInstanceOf(SetuError);
          expect(refused).toMatchObject({ code: 'input' });
        }
      }),
    );
  });
});
