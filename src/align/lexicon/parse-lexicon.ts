/** Hindi words and phrases, and what each may be in English. */
export type Lexicon = ReadonlyMap<string, readonly string[]>;

/**
 * A lexicon from lines `Hindi⇥gloss|gloss`. Lines of one word add up; empty lines, lines that begin
 * with # and lines without a tab are left out.
 */
export function parseLexicon(text: string): Lexicon {
  const entries = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab <= 0 || line.startsWith('#')) continue;
    const glosses =
      line
        .slice(tab + 1)
        .trimEnd()
        .split('\t', 1)[0]
        ?.split('|') ?? [];
    const before = entries.get(line.slice(0, tab));
    if (before) before.push(...glosses);
    else entries.set(line.slice(0, tab), glosses);
  }
  return entries;
}
