import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { normalise } from '../../src/hindi/normalise.ts';
import { shortHash } from '../../src/ids.ts';
import { html } from '../../src/render/renderers/html.ts';
import { editionOf } from '../../src/render/edition.ts';
import { review } from '../../src/review/review.ts';
import type { Finding, Unit } from '../../src/types.ts';
import { pageOf, templates, type Translator, Workshop } from '../render/editions.ts';
import { ofName, parsePage, textOf } from '../render/html/page.ts';

/** A decision about the sentence with that tagged text. */
const decision = (source: string, parts: object): string =>
  JSON.stringify({
    version: 1,
    kind: 'state',
    source: hashOf(source),
    value: { state: 'reviewed' },
    by: 'मीरा',
    at: '2026-01-02T03:04:05Z',
    ...parts,
  });
const hashOf = (source: string): string => shortHash(normalise(source));

interface Reviewed {
  readonly workshop: Workshop;
  readonly units: Unit[];
  readonly findings: Finding[];
}

const english: Translator = ({ text }) => `En ${text.replace(/\p{Script=Devanagari}+/gu, 'x')}`;

async function reviewed(
  text: string,
  lines: readonly string[] | string,
  translate: Translator = english,
): Promise<Reviewed> {
  const workshop = await Workshop.open();
  const decisions = typeof lines === 'string' ? lines : lines.join('\n');
  await workshop.write('decisions/doc.jsonl', decisions);
  const document = await workshop.readText(text);
  const units = workshop.units(document, translate);
  const findings = check(document, units, workshop.context);
  const reviewedUnits = review(document, units, findings);
  // What could not be read of the decisions is told with the document.
  return {
    workshop,
    ...reviewedUnits,
    findings: [...reviewedUnits.findings, ...document.findings],
  };
}

const targets = ({ units }: Reviewed): (string | undefined)[] =>
  units.map(({ target }) => target[0]?.text);

describe('review', () => {
  it('leaves units as they are where nobody has decided anything', async () => {
    const workshop = await Workshop.open();
    const document = await workshop.readText('एक। दो।');
    const units = workshop.units(document, english);
    expect(review(document, units, [])).toEqual({ units, findings: [] });
  });

  it('gives a unit the state that a reviewer gave it', async () => {
    const { units } = await reviewed('एक। दो।', [decision('दो।', { value: { state: 'final' } })]);
    expect(units.map(({ state, origin }) => [state, origin])).toEqual([
      ['translated', 'engine'],
      ['final', 'engine'],
    ]);
  });

  it('takes a reviewer’s words for a person’s, and keeps the tags known', async () => {
    const { units } = await reviewed('एक **दो**।', [
      decision('एक <1>दो</1>।', { value: { state: 'reviewed', text: 'One <1>two</1>.' } }),
    ]);
    expect(units[0]).toMatchObject({ state: 'reviewed', origin: 'human' });
    expect(units[0]?.target[0]).toMatchObject({ text: 'One <1>two</1>.', tags: [{ open: '**' }] });
  });

  it('gives words to a sentence that had none', async () => {
    const one = await reviewed(
      'एक **दो**।',
      [decision('एक <1>दो</1>।', { value: { state: 'final', text: 'One <1>two</1>.' } })],
      () => undefined,
    );
    expect(targets(one)).toEqual(['One <1>two</1>.']);
    expect(one.units[0]?.target[0]?.tags).toHaveLength(1);
  });

  it('finds a sentence however its spelling was normalised', async () => {
    const { units } = await reviewed('अतः  “राम” गया ।', [decision('अत: "राम" गया।', {})]);
    expect(units.map(({ state }) => state)).toEqual(['reviewed']);
  });

  it('lets a decision lapse when the Hindi has changed', async () => {
    const { units } = await reviewed('एक नया वाक्य।', [decision('एक वाक्य।', {})]);
    expect(units.map(({ state }) => state)).toEqual(['translated']);
  });

  it('tells sentences that repeat apart by their neighbours', async () => {
    const text = 'हाँ। एक। हाँ। दो। हाँ।';
    const states = async (parts: object): Promise<string[]> =>
      (await reviewed(text, [decision('हाँ।', parts)])).units.map(({ state }) => state[0] as string);
    expect(await states({ previous: hashOf('एक।'), next: hashOf('दो।') })).toEqual([...'ttrtt']);
    expect(await states({ next: hashOf('एक।') })).toEqual([...'rtttt']);
    expect(await states({ previous: hashOf('दो।') })).toEqual([...'ttttr']);
    expect(await states({})).toEqual([...'ttttt']);
  });

  it('needs no neighbours for a sentence that stands once', async () => {
    const gone = { previous: hashOf('कब का गया।'), next: hashOf('वह भी।') };
    const { units } = await reviewed('एक। दो।', [decision('दो।', gone)]);
    expect(units.map(({ state }) => state)).toEqual(['translated', 'reviewed']);
  });

  it('lets the later of two lines win', async () => {
    const { units } = await reviewed('एक।', [
      decision('एक।', { value: { state: 'rejected', text: 'Wrong.' } }),
      decision('एक।', { value: { state: 'final', text: 'Right.' } }),
    ]);
    expect(units[0]).toMatchObject({ state: 'final', target: [{ text: 'Right.' }] });
  });

  it('passes over kinds that it does not know what to do with yet', async () => {
    const { units, findings } = await reviewed('एक।', [
      decision('एक।', { kind: 'comment', value: 'अच्छा' }),
    ]);
    expect([units[0]?.state, findings]).toEqual(['translated', []]);
  });
});

describe('findings', () => {
  it('stand at the unit that they are about', async () => {
    const { units } = await reviewed('घर।\n\n5 घर।', [], () => 'House.');
    expect(units.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([[], ['number']]);
  });

  it('go when a reviewer dismisses their rule, there and nowhere else', async () => {
    const text = '5 बाज़ार।\n\n7 बाज़ार।';
    const rulesAt = async (lines: string[]): Promise<string[][]> =>
      (await reviewed(text, lines, () => 'बाज़ार.')).units.map(({ findings }) =>
        findings.map(({ rule }) => rule),
      );
    const both = ['untranslated', 'number'];
    expect(await rulesAt([])).toEqual([both, both]);
    for (const value of ['number', { rule: 'number', reason: 'It is a nickname.' }]) {
      expect(await rulesAt([decision('5 बाज़ार।', { kind: 'dismiss', value })])).toEqual([
        ['untranslated'],
        both,
      ]);
    }
  });

  it('of a whole document are passed on', async () => {
    const workshop = await Workshop.open();
    const document = await workshop.readText('एक।');
    const finding: Finding = { rule: 'x', severity: 'info', document: 'doc', message: 'All.' };
    const { findings } = review(document, [], [finding]);
    expect(findings).toEqual([finding]);
  });
});

describe('a file of decisions', () => {
  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['null', 'null'],
    ['an unknown kind', decision('क', { kind: 'delete' })],
    ['an unknown state', decision('क', { value: { state: 'good' } })],
    ['an unknown key', decision('क', { extra: 1 })],
    ['another version', decision('क', { version: 2 })],
    ['no author', decision('क', { by: undefined })],
    ['a text that is none', decision('क', { value: { state: 'final', text: 1 } })],
  ])('with %s in a line tells which, and keeps the others', async (_, line) => {
    const { units, findings } = await reviewed('एक।', ['', decision('एक।', {}), line]);
    expect(units[0]?.state).toBe('reviewed');
    expect(findings).toEqual([
      {
        rule: 'decisions',
        severity: 'error',
        document: 'doc',
        message: 'Line 3 of decisions/doc.jsonl is no decision; it was passed over.',
      },
    ]);
  });

  it('may begin with a byte-order mark and end its lines as Windows does', async () => {
    const text = `\uFEFF${decision('एक।', {})}\r\n${decision('दो।', {})}\r\n`;
    const { units, findings } = await reviewed('एक। दो।', text);
    expect(findings).toEqual([]);
    expect(units.map(({ state }) => state)).toEqual(['reviewed', 'reviewed']);
  });

  it('that cannot be read is told, for its work would seem lost', async () => {
    const workshop = await Workshop.open({ 'decisions/doc.jsonl/x': '' });
    const { findings } = await workshop.readText('एक।');
    expect(findings).toMatchObject([{ rule: 'decisions', severity: 'error' }]);
    expect(findings[0]?.message).toMatch(/^decisions\/doc\.jsonl.* no decision was applied\.$/);
  });
});

describe('a reviewer’s words', () => {
  it.each([
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['<1>a<9>b</9>', 'ab'],
    ['</1></2><7/>a', 'a'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['&lt;b>a', '<b>a'],
  ])('are words on the page: %s', async (text, shown) => {
    const { workshop, units } = await reviewed('एक **दो**।', [
      decision('एक <1>दो</1>।', { value: { state: 'final', text } }),
    ]);
    const edition = editionOf(await workshop.read('doc'), units, workshop.config);
    const page = parsePage(pageOf(html.render(edition, templates), '.html'));
    expect(ofName(page, 'script', 'img', 'b')).toEqual([]);
    const [english] = page.elements.filter(({ properties }) => 'dataUnit' in properties);
    expect(textOf(english)).toBe(shown);
  });
});
