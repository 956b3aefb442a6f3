import { serialiseTmx, streamTmx, type TmxUnit } from '../../memory/formats/tmx.ts';
import type { State } from '../../types.ts';
import type { ExchangeRow, ExchangeUnit, Read } from '../exchange-unit.ts';
import type { ExchangeFile, ExchangeFormat, WriteOptions } from '../format.ts';

/** A memory has usable translations only: units without English, or with a rejected one, are left out. */
export const tmx = {
  name: 'tmx',
  extension: '.tmx',
  reads: [],
  about: 'a translation memory (TMX 1.4b), for tools that look sentences up',
  holds: ({ source, target, state }: ExchangeUnit) =>
    state !== 'rejected' && source.trim() !== '' && target.trim() !== '',
  write,
  read,
} satisfies ExchangeFormat;

const DOCUMENT = 'x-setu-document';
const ID = 'x-setu-id';
const HASH = 'x-setu-hash';
const BASE = 'x-setu-base';
const STATE = 'x-setu-state';
const FINDINGS = 'x-setu-findings';

function write(units: readonly ExchangeUnit[], { version }: WriteOptions): string {
  const written = units
    .filter(tmx.holds)
    .map(({ source, target, document, id, hash, base, state, notes }) => {
      const texts = (kind: string) =>
        notes.filter((one) => one.kind === kind).map((one) => one.text);
      const findings = texts('finding').join('\n');
      const properties = {
        ...{ [DOCUMENT]: document, [ID]: id, [HASH]: hash, [BASE]: base, [STATE]: state },
        ...(findings !== '' && { [FINDINGS]: findings }),
      };
      return { source, target, properties, notes: texts('comment') };
    });
  return serialiseTmx(written, { version, codes: true });
}

async function* read(file: ExchangeFile): AsyncGenerator<Read> {
  let [index, incomplete] = [0, 0];
  const languages = new Set<string>();
  for await (const batch of streamTmx(file.text(), { file: file.name })) {
    for (const unit of batch.units) {
      index += 1;
      yield { row: rowOf(unit, `unit ${index}`) };
    }
    incomplete += batch.incomplete;
    for (const language of batch.languages.keys()) languages.add(language || 'none');
  }
  if (incomplete > 0) {
    const got = `${incomplete} without one of them; the languages in the file: ${[...languages].slice(0, 20).join(', ')}`;
    const message = `${file.name}: expected Hindi and English in every unit, got ${got}. They were left out.`;
    const severity = index === 0 ? 'error' : 'warning';
    yield { finding: { rule: 'exchange', severity, document: file.name, message } };
  }
}

function rowOf(unit: TmxUnit, where: string): ExchangeRow {
  const { source, target, properties, notes, changedBy } = unit;
  return {
    where,
    document: properties[DOCUMENT],
    id: properties[ID],
    hash: properties[HASH],
    base: properties[BASE],
    source,
    target,
    state: stateOf(properties[STATE]),
    comments: notes,
    ...(changedBy && { by: changedBy }),
  };
}

const STATES = ['initial', 'translated', 'reviewed', 'final', 'rejected'];

const stateOf = (word: string | undefined): State | undefined =>
  STATES.includes(word ?? '') ? (word as State) : undefined;
