/** What files begin with that are no text, and what to do with them. */
const TYPES: readonly { readonly name: string; readonly magic: string; readonly hint: string }[] = [
  ...['PK\x03\x04', 'PK\x05\x06'].map((magic) => ({
    name: 'a ZIP archive, such as a Word document (.docx) is',
    magic,
    hint: 'Give the file the ending that it had, or save its text as UTF-8.',
  })),
  {
    name: 'an old Word document (.doc)',
    magic: '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1',
    hint: 'Open it in an office program and save it as text in UTF-8.',
  },
  {
    name: 'an RTF document',
    magic: '{\\rtf',
    hint: 'Open it in an office program and save it as text in UTF-8.',
  },
  { name: 'a PDF', magic: '%PDF-', hint: 'Extract its text, and save that as UTF-8.' },
  ...['\x89PNG\r\n', '\xFF\xD8\xFF', 'GIF8'].map((magic) => ({
    name: 'a picture',
    magic,
    hint: 'Give the file the ending of a picture, and name it in a document.',
  })),
  ...['\xFF\xFE\0\0', '\0\0\xFE\xFF'].map((magic) => ({
    name: 'UTF-32',
    magic,
    hint: 'Open the file in an editor and save it again with the encoding UTF-8.',
  })),
];

/** A kind of file that is no text Setu reads, by its first bytes. */
export function fileTypeOf(
  bytes: Uint8Array,
): { readonly name: string; readonly hint: string } | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const found = TYPES.find(({ magic }) => start.startsWith(magic));
  return found ?? (isUtf32(bytes) ? TYPES.at(-1) : undefined);
}

/** Of four bytes that make a letter in UTF-32, two on one side are 0. */
function isUtf32(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  const quads = Math.floor(sample.length / 4);
  if (quads < 2) return false;
  const zeros = [0, 0, 0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1;
  });
  const [first = 0, second = 0, third = 0, fourth = 0] = zeros.map((count) => count / quads);
  return (
    (third > 0.9 && fourth > 0.9 && first < 0.1) || (first > 0.9 && second > 0.9 && fourth < 0.1)
  );
}
