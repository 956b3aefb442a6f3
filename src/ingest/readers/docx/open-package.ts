import path from 'node:path';
import { childrenNamed } from './elements.ts';
import { openZip, type Zip } from './open-zip.ts';
import { parseXml, type XmlElement } from './parse-xml.ts';
import { refuse } from './refuse.ts';

/** Where a part refers to, by an id. Nothing external is ever followed. */
export interface Relation {
  /** The last word of its type's address: `image`, `hyperlink`, `styles` … */
  readonly type: string;
  /** The name of a part, or an address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a DOCX file (ECMA-376 part 2, Open Packaging Conventions). */
export interface Package {
  /** The part that holds the text. */
  readonly main: string;
  readonly relations: (part: string) => ReadonlyMap<string, Relation>;
  readonly xml: (part: string | undefined) => XmlElement | undefined;
  readonly bytes: (part: string) => Uint8Array | undefined;
}

/** Opens the bytes of a DOCX file; throws a SetuError `input` that says what they are instead. */
export function openPackage(bytes: Uint8Array, limit: number): Package {
  if (!startsWith(bytes, [0x50, 0x4b])) throw notAPackage(bytes);
  const zip = openZip(bytes, limit);
  const xml = (part: string | undefined): XmlElement | undefined => {
    const content = part === undefined ? undefined : zip.read(part);
    return content && parseXml(content, part ?? '');
  };
  const relations = (part: string): ReadonlyMap<string, Relation> => readRelations(part, xml);
  const [main] = [...relations('').values()].filter(({ type }) => type === 'officeDocument');
  if (!main || !/^word\//i.test(main.target)) throw notWord(zip);
  return { main: main.target, relations, xml, bytes: (part) => zip.read(part) };
}

function readRelations(part: string, xml: Package['xml']): Map<string, Relation> {
  const folder = path.posix.dirname(part);
  const root = xml(path.posix.join(folder, '_rels', `${path.posix.basename(part)}.rels`));
  return new Map(
    childrenNamed(root, 'rel:Relationship').map(({ attributes }) => {
      const target = attributes['Target'] ?? '';
      const external = attributes['TargetMode'] === 'External';
      const type = attributes['Type']?.replace(/^.*\//, '') ?? '';
      const resolved = external ? target : path.posix.join('/', folder, target).slice(1);
      const absolute = !external && target.startsWith('/');
      const place = absolute ? path.posix.normalize(target).slice(1) : resolved;
      return [attributes['Id'] ?? '', { type, target: place, external }];
    }),
  );
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Microsoft's older container, of `.doc` files and of encrypted files ([MS-CFB], 2.2). */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function notAPackage(bytes: Uint8Array): Error {
  const holds = (text: string): boolean =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text, 0, 'utf16le');
  const start = Buffer.from(bytes.subarray(0, 512)).toString('latin1').trimStart();
  if (startsWith(bytes, OLE) && holds('EncryptedPackage')) {
    const hint = 'Open it in Word and take the password away: File, Info, Protect Document.';
    return refuse('a file without a password', 'an encrypted one', hint);
  }
  if (startsWith(bytes, OLE)) return refuse('a Word file (.docx)', 'an old .doc file');
  if (start.startsWith('{\\rtf')) return refuse('a Word file (.docx)', 'an RTF file');
  if (start.startsWith('%PDF')) return refuse('a Word file (.docx)', 'a PDF file');
  const got =
    bytes.length === 0 ? 'an empty file' : start.startsWith('<') ? 'HTML or XML' : 'other bytes';
  return refuse('a Word file (.docx)', got);
}

function notWord({ names }: Zip): Error {
  const has = (name: string): boolean => names.some((one) => one.startsWith(name));
  const got = has('xl/') ? 'a spreadsheet' : has('ppt/') ? 'a presentation' : 'another archive';
  return refuse('a Word file (.docx)', has('content.xml') ? 'an OpenDocument file' : got);
}
