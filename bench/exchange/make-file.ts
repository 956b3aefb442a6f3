import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExchangeUnit } from '../../src/exchange/exchange-unit.ts';
import type { ExchangeFormat } from '../../src/exchange/format.ts';

/** In one piece of the file. */
const UNITS = 1000;
const OPTIONS = { target: 'en-IN', version: '0', prefill: false };

/** Writes a file of about so many bytes in that format: what it writes of units, again and again. */
export async function makeFile(
  place: string,
  format: ExchangeFormat,
  bytes: number,
): Promise<void> {
  await pipeline(Readable.from(pieces(format, bytes)), createWriteStream(place));
}

function* pieces(format: ExchangeFormat, bytes: number): Generator<string> {
  let [written, from, end] = [0, 0, ''];
  while (written < bytes) {
    const whole = String(format.write(someUnits(from), OPTIONS));
    const [, head = '', body = '', tail = ''] = PARTS.exec(whole) ?? [];
    const piece = from === 0 ? head + body : body;
    yield piece;
    written += Buffer.byteLength(piece);
    from += UNITS;
    end = tail;
  }
  yield end;
}

/** What stands round the units. */
const PARTS = /^([\s\S]*?(?:<body>|<file [^>]*>)\n)([\s\S]*\n)( *<\/(?:body|file)>[\s\S]*)$/;

const someUnits = (from: number): ExchangeUnit[] =>
  Array.from({ length: UNITS }, (_, index) => {
    const n = from + index;
    return {
      document: 'kahani',
      id: `id-${n}`,
      hash: `h${n}`,
      base: `b${n}`,
      source: `सन् ${n} में राम <1>अपने गाँव</1> लौटा, और उसके साथ ${n % 97} लोग थे।<2/>`,
      target: `In ${n} Ram returned <1>to his village</1>, and ${n % 97} people with him.<2/>`,
      state: 'reviewed',
      kept: false,
      notes: n % 10 === 0 ? [{ kind: 'comment', by: 'Asha', text: `देखो ${n}` }] : [],
    };
  });
