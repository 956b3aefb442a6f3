/** The same work done once for each word of a text. */
export function remembering<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = work(word);
    known.set(word, found);
    return found;
  };
}
