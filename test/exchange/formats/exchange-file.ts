import type { Read } from '../../../src/exchange/exchange-unit.ts';
import type { ExchangeFile, ExchangeFormat } from '../../../src/exchange/format.ts';

/** A file in memory; its text comes in pieces of seven characters, which cut tags and words. */
export function fileOf(content: string | Uint8Array, name = 'back.file'): ExchangeFile {
  return {
    name,
    async *text() {
      const text = typeof content === 'string' ? content : new TextDecoder('utf-8').decode(content);
      const whole = text.replace(/^\uFEFF/, '');
      for (let at = 0; at < whole.length; at += 7) yield whole.slice(at, at + 7);
    },
    bytes: () =>
      Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content),
  };
}

export async function readAll(
  format: ExchangeFormat,
  content: string | Uint8Array,
): Promise<Read[]> {
  const read: Read[] = [];
  for await (const one of format.read(fileOf(content))) read.push(one);
  return read;
}

export const rowsOf = (read: readonly Read[]) =>
  read.flatMap((one) => ('row' in one ? [one.row] : []));
export const findingsOf = (read: readonly Read[]) =>
  read.flatMap((one) => ('finding' in one ? [one.finding] : []));
