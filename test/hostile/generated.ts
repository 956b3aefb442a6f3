/** Hostile folders that no repository could hold: odd bytes, odd names, links, sheer size. */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Expectation, expecting } from './case.ts';

export interface GeneratedCase {
  readonly name: string;
  /** Fills the publication's folder; `input/` is there, and `outside/` with a secret in it. */
  readonly fill: (place: (name: string) => string) => Promise<unknown>;
  readonly expectation: Expectation;
}

const HINDI = 'यह साफ़ वाक्य है।\n';
const PNG = new URL('../../input/images/yuktakshar.png', import.meta.url);

type Parts = Parameters<typeof expecting>[0];

const generated = (
  name: string,
  expectation: Omit<Parts, 'exit'> & { exit?: number },
  fill: GeneratedCase['fill'],
): GeneratedCase => {
  const exit = expectation.failed ? 1 : 0;
  return { name, fill, expectation: expecting({ exit, ...expectation }) };
};

const document = (content: string | Uint8Array): GeneratedCase['fill'] => {
  return (place) => writeFile(place('input/document.md'), content);
};

const failing = (...words: string[]): { failed: Record<string, string[]> } => {
  return { failed: { 'document.md': words } };
};

const utf16 = (text: string, big = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

const bytes: readonly GeneratedCase[] = [
  generated('UTF-16 with its mark', { shown: ['साफ़ वाक्य'] }, document(utf16(`\u{FEFF}${HINDI}`))),
  generated(
    'UTF-16, big end first, with its mark',
    { shown: ['साफ़ वाक्य'] },
    document(utf16(`\u{FEFF}${HINDI}`, true)),
  ),
  generated('UTF-16 without its mark', { shown: ['साफ़ वाक्य'] }, document(utf16(HINDI))),
  generated(
    'UTF-16, big end first, without its mark',
    { shown: ['साफ़ वाक्य'] },
    document(utf16(HINDI, true)),
  ),
  generated(
    'UTF-16 without its mark that is cut short',
    failing('UTF-8', 'UTF-16', 'cut short', 'save it again'),
    document(utf16(HINDI).subarray(0, -1)),
  ),
  generated(
    'an archive named .md',
    failing('ZIP', 'ending'),
    document(Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1')),
  ),
  generated(
    'Hindi that was decoded wrongly',
    failing('UTF-8', 'Windows-1252'),
    document(Buffer.from(HINDI).toString('latin1')),
  ),
  generated(
    'invalid UTF-8',
    failing('UTF-8', 'save it again'),
    document(Buffer.from([0xe0, 0xa4, 0x20, 0xff])),
  ),
  generated('NUL bytes', { shown: ['सा\u{FFFD}फ़'] }, document('सा\0फ़ वाक्य है।\n')),
  generated('a picture named .md', failing('UTF-8'), async (place) =>
    writeFile(place('input/document.md'), await readFile(PNG)),
  ),
  generated(
    'a line of 50 MB',
    failing('5000000', '50000000', 'chapter'),
    document(Buffer.alloc(50_000_000, 'x')),
  ),
];

const NAMES = [
  '$(touch pwned);&|`id`.md',
  'उद्धरण "\'.md',
  'a\u001b]0;pwned\u0007\u001b[31m.md',
  'b\u202egnp.md',
  'c\nd.md',
  '<script>window.pwned()<\u2215script>.md',
  'कथा?#x.md',
  ' .md',
];

const places: readonly GeneratedCase[] = [
  generated('a name of 250 bytes', { documents: 1 }, (place) =>
    writeFile(place(`input/${'क'.repeat(82)}a.md`), HINDI),
  ),
  generated('an image of 250 bytes', { published: ['y.png'] }, async (place) => {
    const image = `${'y'.repeat(246)}.png`;
    await writeFile(place(`input/${image}`), await readFile(PNG));
    await writeFile(place('input/document.md'), `![चित्र](${image}) ${HINDI}`);
  }),
  generated('names for shells, terminals and browsers', { documents: NAMES.length }, (place) =>
    Promise.all(NAMES.map((name) => writeFile(place(`input/${name}`), HINDI))),
  ),
  generated(
    'a broken document with a hostile name',
    { exit: 1, failed: { [NAMES[2] ?? '']: [] } },
    (place) => writeFile(place(`input/${NAMES[2] ?? ''}`), '---\n[\n---\n'),
  ),
  generated('a folder named x.md', { documents: 1 }, async (place) => {
    await mkdir(place('input/x.md'));
    await writeFile(place('input/x.md/y.md'), HINDI);
  }),
  generated('a pipe behind a name', failing('pipe'), async (place) => {
    execFileSync('mkfifo', [place('input/pipe')]);
    await symlink('pipe', place('input/document.md'));
  }),
  generated('a link to itself', failing('ELOOP'), (place) =>
    symlink('document.md', place('input/document.md')),
  ),
  generated('a link to nothing', failing('ENOENT'), (place) =>
    symlink('nothing', place('input/document.md')),
  ),
  generated('a link to a device', failing('leads out', 'Copy'), (place) =>
    symlink('/dev/zero', place('input/document.md')),
  ),
  generated(
    'a document that leads out of the input folder',
    failing('leads out', 'Copy'),
    (place) => symlink(place('outside/secret.md'), place('input/document.md')),
  ),
  generated('a folder that leads out of the input folder', { absent: ['गुप्त'] }, (place) =>
    symlink(place('outside'), place('input/folder')),
  ),
  generated(
    'an image that leads out of the input folder',
    { findings: ['image'] },
    async (place) => {
      await symlink(place('outside/secret.png'), place('input/a.png'));
      await writeFile(place('input/document.md'), `![चित्र](a.png) ${HINDI}`);
    },
  ),
  generated(
    'a memory that leads out of the input folder',
    { findings: ['memory'] },
    async (place) => {
      await mkdir(place('input/memory'));
      await symlink(place('outside/secret.tmx'), place('input/memory/a.tmx'));
      await document(HINDI)(place);
    },
  ),
  generated(
    'decisions that lead out of the input folder',
    { findings: ['decisions'] },
    async (place) => {
      await mkdir(place('input/decisions'));
      await symlink(place('outside/secret.jsonl'), place('input/decisions/document.jsonl'));
      await document(HINDI)(place);
    },
  ),
  generated('memories that are none', { findings: ['memory'] }, async (place) => {
    await mkdir(place('input/memory/folder.tmx'), { recursive: true });
    const bomb = '<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><tmx>&b;</tmx>';
    await writeFile(place('input/memory/bomb.tmx'), bomb);
    await writeFile(place('input/memory/open.tmx'), '<tmx><body><tu><tuv>');
    await writeFile(place('input/memory/bytes.tmx'), Buffer.from([0xff, 0x00, 0x01]));
    await document(HINDI)(place);
  }),
];

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/** Refused or built: either is well, if it comes soon and with one clear message. */
const sizes: readonly GeneratedCase[] = [
  generated('200,000 dandas', { documents: 1 }, document('क' + '।'.repeat(200_000))),
  generated('a danda after every letter', { documents: 1 }, document('क।'.repeat(20_000))),
  generated('1 MB without a space', { documents: 1 }, document('क'.repeat(333_333))),
  generated(
    '1 MB of blanks in a sentence',
    { documents: 1, exit: 3 },
    document(`क${' '.repeat(1e6)}ख।`),
  ),
  generated(
    'a flood of zero width',
    { documents: 1 },
    document(`क${'\u{200B}\u{200D}'.repeat(150_000)}ख।`),
  ),
  generated(
    'lists nested 5,000 deep in a line',
    failing('levels deep'),
    document(`${'- '.repeat(5000)}क`),
  ),
  generated(
    'lists nested 1,000 deep in lines',
    failing('levels deep'),
    document(lines(1000, (index) => `${'  '.repeat(index)}- क\n`)),
  ),
  generated(
    'quotations nested 5,000 deep',
    failing('levels deep'),
    document(`${'>'.repeat(5000)} क`),
  ),
  generated('emphasis that crosses', failing('6500 signs'), document('*क_ख '.repeat(20_000))),
  generated('brackets never closed', { documents: 1 }, document('['.repeat(20_000))),
  generated('brackets never opened', failing('6500 signs'), document('क](ख '.repeat(20_000))),
  generated(
    'backticks of every length',
    failing('backticks'),
    document(lines(200, (n) => `${'`'.repeat(n + 1)} `)),
  ),
  generated(
    'elements nested 50,000 deep',
    failing('HTML', 'elements'),
    document(`${'<div>'.repeat(50_000)}\n\nक`),
  ),
  generated(
    'elements that multiply',
    failing('HTML', 'elements'),
    document(`<div><p>${lines(400, (n) => `<b class=x${n}>`)}${'<p>x'.repeat(4000)}\n\nक`),
  ),
  generated(
    'a tag with 20,000 attributes',
    failing('attributes'),
    document(`<p ${lines(20_000, (n) => `a${n} `)}>\n\nक`),
  ),
  generated('4,000 small quotations', { documents: 1 }, document('> क\n\n'.repeat(4000))),
];

export const generatedCases: readonly GeneratedCase[] = [...bytes, ...places, ...sizes];

/** What lies outside of the input folder, and must stay there. */
export async function fillOutside(root: string): Promise<void> {
  const place = (name: string): string => join(root, 'outside', name);
  await mkdir(place(''), { recursive: true });
  const unit = (hi: string, en: string): string =>
    `<tu><tuv xml:lang="hi"><seg>${hi}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`;
  const memory = unit(HINDI.trim(), 'SECRET');
  await writeFile(place('secret.md'), 'गुप्त SECRET।\n');
  await writeFile(place('secret.png'), 'SECRET');
  await writeFile(place('secret.jsonl'), '{"SECRET": 1}\n');
  await writeFile(place('secret.tmx'), `<tmx version="1.4"><header/><body>${memory}</body></tmx>`);
}
