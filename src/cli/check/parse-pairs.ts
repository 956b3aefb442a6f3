import { SetuError, type TextPair } from '../../index.ts';

/** The pairs of a file in JSON lines. Throws a SetuError `input` that names the line. */
export function parsePairs(text: string, name: string): TextPair[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const pair = parsePair(line);
    if (pair) return [pair];
    throw new SetuError('input', `${name}, line ${index + 1}: expected { id, source, target }.`, {
      hint: 'Each line must be one JSON object with three texts; the id may be a number.',
    });
  });
}

function parsePair(line: string): TextPair | undefined {
  try {
    const { id, source, target } = JSON.parse(line) as Record<string, unknown>;
    if (typeof source !== 'string' || typeof target !== 'string') return undefined;
    if (typeof id !== 'string' && typeof id !== 'number') return undefined;
    return { id: String(id), source, target };
  } catch {
    return undefined;
  }
}
