import { escapeXml, withoutImpossible } from '../../../memory/formats/escape-xml.ts';
import { parseTagged, type Token } from '../../../tags.ts';

/** `<1>…</1>` and `<2/>` as `pc` and `ph` of XLIFF 2, or as `g` and `x` of XLIFF 1.2. */
export const writeInline = (tagged: string, version: '1.2' | '2.1'): string =>
  balanced(parseTagged(tagged))
    .map((token) => writeToken(token, version === '1.2' ? ['g', 'x'] : ['pc', 'ph']))
    .join('');

function writeToken(token: Token, [pair, empty]: readonly [string, string]): string {
  if (token.type === 'text') return writeText(token.value);
  if (token.type === 'empty') return `<${empty} id="${token.n}"/>`;
  return token.type === 'open' ? `<${pair} id="${token.n}">` : `</${pair}>`;
}

/** Line feeds and tabs stay themselves, as people read these files; they are safe in text. */
const writeText = (value: string): string =>
  withoutImpossible(value).replace(/[^\n\t]+/g, escapeXml);

/** Elements must nest: a tag that has no partner where it should is left out. */
function balanced(tokens: readonly Token[]): Token[] {
  const open: { n: number; at: number }[] = [];
  const dropped = new Set<number>();
  tokens.forEach((token, at) => {
    if (token.type === 'open') open.push({ n: token.n, at });
    if (token.type !== 'close') return;
    if (open.at(-1)?.n === token.n) open.pop();
    else dropped.add(at);
  });
  for (const { at } of open) dropped.add(at);
  return tokens.filter((_, at) => !dropped.has(at));
}
