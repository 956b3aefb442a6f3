import path from 'node:path';

/**
 * What a person types in the folder `from` to run Setu again: `setu` or `npx setu` if it was called
 * so (`script` is what Node was given to run), else `node` with the way to it.
 */
export function howToCall(script: string | undefined, from: string): string {
  if (script === undefined || path.basename(script) === 'setu') {
    return script?.includes(`node_modules${path.sep}.bin`) ? 'npx setu' : 'setu';
  }
  return `node ${quoted(path.relative(from, script))}`;
}

/** In quotation marks if a shell would take it apart. */
export const quoted = (word: string): string =>
  /^[\p{L}\p{M}\p{N}_./\\:-]+$/u.test(word) && !word.startsWith('-')
    ? word
    : `"${word.replace(/["$`]/g, '\\$&')}"`;
