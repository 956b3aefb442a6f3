import { isLetterOrDigit, isSpace } from './characters.ts';
import type { Quotation } from './candidate.ts';

/** The quotation that is open after the sign at `at`, if `open` was open before it. */
export function quotationAfter(
  text: string,
  at: number,
  sentence: number,
  open: Quotation | undefined,
): Quotation | undefined {
  const sign = text.charAt(at);
  if (sign === '”' || sign === '»') return undefined;
  if (sign === '’') return open?.sign === '‘' ? undefined : open;
  if (sign === '"' && open?.sign === '"') return undefined;
  if (sign === "'") return afterApostrophe(text, at, sentence, open);
  if (sign === '‘' && open !== undefined) return open;
  return { open: at, sentence, sign };
}

/** Straight single quotes are apostrophes too, between letters. */
function afterApostrophe(
  text: string,
  at: number,
  sentence: number,
  open: Quotation | undefined,
): Quotation | undefined {
  const isAfterLetter = at > sentence && isLetterOrDigit(text.charAt(at - 1));
  if (open?.sign === "'") return isLetterOrDigit(text.charAt(at + 1)) ? open : undefined;
  const isAlone = at === sentence || isSpace(text.charCodeAt(at - 1));
  const isOpening = !isAfterLetter && (isAlone || !isSpace(text.charCodeAt(at + 1)));
  return open === undefined && isOpening ? { open: at, sentence, sign: "'" } : open;
}
