import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SetuError } from '../../../../src/errors.ts';
import { docx } from '../../../../src/ingest/readers/docx.ts';
import { docxFiles, image, makeDocx, p, part, picture, PNG, run, table } from './make-docx.ts';

/** The SetuError that reading ends with; undefined if it does not. */
async function refusal(bytes: Uint8Array, limit?: number): Promise<SetuError | undefined> {
  try {
    await docx.read(bytes, limit === undefined ? {} : { limit });
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(SetuError);
    expect(error).toMatchObject({ code: 'input' });
    expect((error as SetuError).message).toMatch(/^DOCX: expected .+, got .+/);
    expect((error as SetuError).hint).toMatch(/\S/);
    return error as SetuError;
  }
}

const messageOf = async (bytes: Uint8Array, limit?: number): Promise<string> =>
  (await refusal(bytes, limit))?.message ?? '';

/** Numbers drawn by a generator that always begins alike, so that nothing in it can be packed. */
const noise = (length: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (state * 48271) % 2147483647) & 255);
};

const GOOD = makeDocx({
  body: p('राम घर गया।') + p(picture('p1')) + table(['क', 'ख']),
  relations: image('p1', 'media/a.png'),
  files: { 'word/media/a.png': Uint8Array.from([...PNG, ...noise(9000)]) },
});

const ole = (stream: string): Uint8Array =>
  Buffer.concat([
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from(stream, 'utf16le'),
  ]);

describe('what is no DOCX file', () => {
  it.each([
    ['nothing', '', 'got an empty file'],
    ['text', 'राम घर गया।', 'got other bytes'],
    ['RTF', '{\\rtf1 x}', 'got an RTF file'],
    ['a page', ' <html>', 'got HTML or XML'],
    ['PDF', '%PDF-1.7', 'got a PDF file'],
  ])('is refused by its name: %s', async (_, content, message) => {
    expect(await messageOf(new TextEncoder().encode(content))).toContain(message);
  });

  it('is refused by its name: an old .doc file, and an encrypted one', async () => {
    expect(await messageOf(ole('WordDocument'))).toContain('got an old .doc file');
    const error = await refusal(ole('EncryptedPackage'));
    expect(error?.message).toContain('expected a file without a password, got an encrypted one');
    expect(error?.hint).toContain('take the password away');
  });

  it.each([
    ['xl/workbook.xml', 'got a spreadsheet'],
    ['ppt/presentation.xml', 'got a presentation'],
    ['content.xml', 'got an OpenDocument file'],
    ['a.txt', 'got another archive'],
  ])('is refused by its name: an archive with %s', async (name, message) => {
    expect(await messageOf(zipSync({ [name]: PNG }))).toContain(message);
  });
});

describe('a damaged DOCX file', () => {
  it('is read if it is whole, and refused if cut off anywhere', async () => {
    expect(await refusal(GOOD)).toBeUndefined();
    for (let end = 0; end < GOOD.length; end += 500) {
      expect(await refusal(GOOD.subarray(0, end))).toBeInstanceOf(SetuError);
    }
    expect(await messageOf(GOOD.subarray(0, GOOD.length - 1))).toContain('its end is damaged');
  });

  it('is read or refused if any of its bytes is another', async () => {
    const change = fc.tuple(fc.nat(GOOD.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        const bytes = Uint8Array.from(GOOD);
        for (const [at, value] of changes) bytes[at] = value;
        await refusal(bytes);
      }),
    );
  });

  it.each(['word/document.xml', '_rels/.rels'])('is refused without %s', async (name) => {
    const files = docxFiles({ body: p('राम') });
    const { [name]: _, ...rest } = files;
    expect(await messageOf(zipSync(rest))).toMatch(
      /got (none in word\/document\.xml|another archive)/,
    );
  });

  it('is read without all parts that it can do without', async () => {
    const files = docxFiles({ body: p('राम', '<w:pStyle w:val="none"/>') });
    const keep = ['_rels/.rels', 'word/document.xml'];
    const few = Object.fromEntries(Object.entries(files).filter(([name]) => keep.includes(name)));
    expect(await docx.read(zipSync(few))).toMatchObject({ markdown: 'राम\n' });
  });

  it('is refused if a part is not what its checksum says', async () => {
    const bytes = zipSync(docxFiles({ body: p('राम') }), { level: 0 });
    const at = Buffer.from(bytes).indexOf('राम');
    bytes[at + 2] = (bytes[at + 2] ?? 0) + 1;
    expect(await messageOf(bytes)).toContain('word/document.xml is damaged');
  });

  it('is refused if a part is encrypted', async () => {
    const bytes = Buffer.from(zipSync({ '_rels/.rels': PNG }));
    bytes[bytes.indexOf('PK\x01\x02') + 8] = 1;
    expect(await messageOf(bytes)).toContain('got _rels/.rels encrypted');
  });
});

describe('a DOCX file made to do harm', () => {
  it('is refused before more is unpacked than is allowed', async () => {
    const bomb = makeDocx({ body: p('अ'.repeat(2_000_000)) });
    expect(bomb.length).toBeLessThan(20_000);
    expect(await messageOf(bomb, 1_000_000)).toContain(
      'expected at most 1000000 bytes when unpacked',
    );
    expect(await messageOf(bomb, 10_000_000)).toBe('');
  });

  it('is refused if its pictures together are more than is allowed', async () => {
    const files = { 'word/a.png': noise(60_000), 'word/b.png': noise(60_001) };
    const body = p(picture('a') + picture('b'));
    const bytes = makeDocx({ body, files, relations: image('a', 'a.png') + image('b', 'b.png') });
    expect(await messageOf(bytes, 100_000)).toContain('expected at most 100000 bytes');
  });

  it('is refused if a part is larger than its directory says', async () => {
    const bytes = Buffer.from(makeDocx({ body: p('अ'.repeat(100_000)) }));
    // Every size of the directory now says 9.
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) {
      bytes.writeUInt32LE(9, at + 24);
    }
    expect(await messageOf(bytes)).toContain('is damaged');
  });

  it.each([
    ['entities', '<!DOCTYPE w [<!ENTITY a "राम"><!ENTITY b "&a;&a;&a;">]>', '&b;'],
    ['a file of the machine', '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>', '&a;'],
    ['a DTD from elsewhere', '<!DOCTYPE w SYSTEM "http://127.0.0.1/x.dtd">', 'राम'],
  ])('is refused if it declares %s', async (_, doctype, text) => {
    const xml = part('document', `<w:body>${p(run(text))}</w:body>`).replace('?>', `?>${doctype}`);
    const bytes = makeDocx({ files: { 'word/document.xml': xml } });
    expect(await messageOf(bytes)).toMatch(/got a DTD in word\/document\.xml, line \d/);
  });

  it.each([
    ['an entity that nobody declares', '<w:body>&x;</w:body>'],
    ['a tag that is not closed', '<w:body><w:p>'],
    ['a prefix without a namespace', '<w:body><zz:p/></w:body>'],
    ['a character that XML forbids', '<w:body>\u0001</w:body>'],
  ])('is refused for %s', async (_, inner) => {
    const bytes = makeDocx({ files: { 'word/document.xml': part('document', inner) } });
    expect(await messageOf(bytes)).toMatch(
      /expected well-formed XML, got .+ in word\/document\.xml/,
    );
  });

  it('is refused if its XML is not in Unicode', async () => {
    const bytes = makeDocx({ files: { 'word/styles.xml': Uint8Array.from([60, 0xff, 0xff]) } });
    expect(await messageOf(bytes)).toContain('other bytes in word/styles.xml');
  });

  it.each([
    ['elements', '<w:smartTag>', '</w:smartTag>'],
    ['tables', '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
    ['text boxes', '<w:p><w:r><w:txbxContent>', '</w:txbxContent></w:r></w:p>'],
  ])('is refused for 5,000 %s within each other', async (_, open, close) => {
    const body = open.repeat(5000) + p('राम') + close.repeat(5000);
    expect(await messageOf(makeDocx({ body }))).toContain('expected elements at most 200 deep');
  });

  it('is refused for a table that is wider than any of Word’s', async () => {
    const row = Array.from({ length: 5000 }, () => 'क');
    expect(await messageOf(makeDocx({ body: table(row) }))).toContain('at most 63 columns');
    const spans = table(['क', ['ख', '<w:gridSpan w:val="999999999"/>']]);
    expect(await messageOf(makeDocx({ body: spans }))).toContain('at most 63 columns');
  });

  it('reads a table of many rows', async () => {
    const rows = Array.from({ length: 5000 }, () => ['राम', 'सीता']);
    const { markdown } = (await docx.read(makeDocx({ body: table(...rows) }))) as {
      markdown: string;
    };
    expect(markdown.match(/राम/g)).toHaveLength(5000);
  });

  it('finds parts by their names alone, whatever tricks are in them', async () => {
    const files = {
      '../../../evil.txt': PNG,
      '/etc/passwd': PNG,
      'word\\..\\x': PNG,
      __proto__x: PNG,
    };
    const bytes = makeDocx({ body: p('राम'), files });
    expect(await docx.read(bytes)).toMatchObject({ markdown: 'राम\n', files: [] });
  });

  it('neither runs nor carries macros, objects and embedded documents', async () => {
    const files = { 'word/vbaProject.bin': PNG, 'word/embeddings/oleObject1.bin': PNG };
    const body = p(`${run('राम')}<w:r><w:object><w:control r:id="p1"/></w:object></w:r>`);
    const relations = image('p1', 'embeddings/oleObject1.bin');
    expect(await docx.read(makeDocx({ body, files, relations }))).toMatchObject({
      markdown: 'राम\n',
      files: [],
    });
  });
});
