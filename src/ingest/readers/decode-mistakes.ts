/** What is looked at of a text. */
const SAMPLE = 20_000;

/**
 * Whether Hindi in UTF-8 was read as Windows-1252 and saved: every letter has become three signs,
 * `à¤` or `à¥` and one more.
 */
export function isMojibake(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/à[¤¥][^\p{ASCII}]/gu)?.length ?? 0;
  const foreign = sample.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return letters >= 2 && letters * 3 > foreign * 0.5;
}

/** Whether a text is UTF-7 (RFC 2152), in which Hindi words stand as base64 between + and -. */
export function isUtf7(text: string): boolean {
  const runs = text.slice(0, SAMPLE).match(/\+[A-Za-z0-9+/]{3,2000}-?/g) ?? [];
  const hindi = runs.filter((run) => {
    const bytes = Buffer.from(run.replace(/^\+|-$/g, ''), 'base64');
    const high = bytes.filter((_, at) => at % 2 === 0);
    return bytes.length >= 4 && high.every((byte) => byte === 9 || byte === 0);
  });
  return hindi.length >= 2 && hindi.length > runs.length / 2;
}
