/** Words in Devanagari become words of Latin letters, the same ones every time. Tags stay. */
export function latinise(text: string): string {
  return text
    .replaceAll('।', '.')
    .replaceAll(/[\u0900-\u0963\u0966-\u097f]+/g, (word) =>
      [...word].map((letter) => 'aeioumnrst'[(letter.codePointAt(0) ?? 0) % 10]).join(''),
    );
}
