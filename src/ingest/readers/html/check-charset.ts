import { SetuError } from '../../../errors.ts';

/** Where a browser looks for it (HTML standard, 13.2.3.2, “prescan a byte stream”). */
const PRESCAN = 1024;

/**
 * Throws a SetuError `input` if a page declares an encoding that is not read. A byte-order mark
 * counts more than what the page says; one that says UTF-16 without it is in UTF-8, by the standard.
 */
export function checkCharset(bytes: Uint8Array): void {
  const [first = 0, second = 0, third = 0] = bytes;
  const hasMark =
    first + second === 0xff + 0xfe || (first === 0xef && second === 0xbb && third === 0xbf);
  if (hasMark) return;
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, PRESCAN))
    .replace(/<!--[^]*?-->/g, '');
  const declared = /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head)?.[1];
  if (declared === undefined || READ.test(declared)) return;
  throw new SetuError('input', `expected a page in UTF-8, got one that declares ${declared}`, {
    hint: 'Open the page in a browser or an editor and save it again with the encoding UTF-8.',
  });
}

const READ = /^(?:utf-?(?:8|16(?:le|be)?)|unicode-1-1-utf-8|us-ascii|ascii)$/i;
