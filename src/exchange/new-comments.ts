import type { ExchangeUnit } from './exchange-unit.ts';

/**
 * What people wrote that is not yet known. Sheets have all comments of a unit in one cell, so what
 * stands below the known ones is new.
 */
export function newComments(
  comments: readonly string[],
  { notes }: Pick<ExchangeUnit, 'notes'>,
): string[] {
  const known = notes.flatMap(({ kind, text }) => (kind === 'comment' ? [tidy(text)] : []));
  const together = known.join('\n');
  return comments.flatMap((comment) => {
    const said = tidy(comment);
    const rest =
      known.length > 0 && said.startsWith(`${together}\n`)
        ? said.slice(together.length).trim()
        : said;
    return rest === '' || rest === together || known.includes(rest) ? [] : [rest];
  });
}

/** Control characters have no business in a remark. */
const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();
