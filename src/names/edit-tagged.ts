import { parseTagged, serialiseTagged, type Token } from '../tags.ts';

/** A stretch of the text without tags (`withoutTags`), and what is to stand there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whether tags leave the stretch whole, so that it can be replaced and they stay in their place. */
export const canEdit = (tagged: string, { start, end }: Edit): boolean =>
  places(parseTagged(tagged)).some(({ from, to }) => start >= from && end <= to);

/** The tagged text with other words in those places; they must not overlap. Tags stay as they are. */
export function editTagged(tagged: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return tagged;
  const ordered = edits.toSorted((a, b) => b.start - a.start);
  const tokens = places(parseTagged(tagged)).map(({ token, from, to }): Token => {
    if (token.type !== 'text') return token;
    const mine = ordered.filter(({ start, end }) => start >= from && end <= to);
    const value = mine.reduce(
      (text, { start, end, text: other }) =>
        text.slice(0, start - from) + other + text.slice(end - from),
      token.value,
    );
    return { type: 'text', value };
  });
  return serialiseTagged(tokens);
}

/** Where each token stands in the text without tags. */
function places(tokens: readonly Token[]): { token: Token; from: number; to: number }[] {
  let at = 0;
  return tokens.map((token) => {
    const from = at;
    at += token.type === 'text' ? token.value.length : token.type === 'empty' ? 1 : 0;
    return { token, from, to: token.type === 'text' ? at : from };
  });
}
