import { createHash } from 'node:crypto';

const LENGTH = 12;

/** 48 bits of SHA-256 in hex: within one document a collision is a matter of one in ten million. */
export function shortHash(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, LENGTH);
}

/**
 * Ids made from content alone, unique within the list, in its order. A text that stands once has
 * the hash of itself, so nothing that happens elsewhere changes it. One that repeats is told apart
 * by its neighbours, and by an ordinal only where those repeat too.
 */
export function contentIds(texts: readonly string[], salt: string): string[] {
  const own = texts.map((text) => shortHash(salt, text));
  const times = count(own);
  const withNeighbours = own.map((hash, index) =>
    times.get(hash) === 1 ? hash : shortHash(hash, own[index - 1] ?? '', own[index + 1] ?? ''),
  );
  const seen = new Map<string, number>();
  return withNeighbours.map((hash) => {
    const ordinal = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, ordinal);
    return ordinal === 1 ? hash : `${hash}-${ordinal}`;
  });
}

function count(values: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return times;
}
