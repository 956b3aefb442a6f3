import { parseTagged, serialiseTagged, type Token } from '../../../tags.ts';

/** Characters that stand off from a word, and from code or a picture likewise. */
const WORD_END = /[\p{L}\p{M}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{M}\p{N}]/u;

/**
 * Sets a space between an opaque tag and a word where the source has one: the runtime takes what is no
 * text for a part of the next word, but code and pictures are read as words of their own.
 */
export function spaceOpaque(source: string, target: string): string {
  const wanted = new Map<number, { before: boolean; after: boolean }>();
  const tokens = parseTagged(source);
  tokens.forEach((token, at) => {
    if (token.type !== 'empty') return;
    const before = /\s$/.test(textBeside(tokens, at, -1));
    wanted.set(token.n, { before, after: /^\s/.test(textBeside(tokens, at, 1)) });
  });
  const answer = parseTagged(target);
  const spaced = answer.flatMap((token, at): Token[] => {
    const want = token.type === 'empty' ? wanted.get(token.n) : undefined;
    const before = want?.before && WORD_END.test(textBeside(answer, at, -1));
    const after = want?.after && WORD_START.test(textBeside(answer, at, 1));
    return [...(before ? [SPACE] : []), token, ...(after ? [SPACE] : [])];
  });
  return serialiseTagged(spaced);
}

const SPACE: Token = { type: 'text', value: ' ' };

/** The next text on that side; other markup between is not seen by a reader. */
function textBeside(tokens: readonly Token[], at: number, step: 1 | -1): string {
  for (let place = at + step; ; place += step) {
    const token = tokens[place];
    if (!token || token.type === 'empty') return '';
    if (token.type === 'text') return token.value;
  }
}
