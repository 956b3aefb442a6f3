import { beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../../src/render/renderers/html.ts';
import { pageOf, templates, type Translator, Workshop } from '../editions.ts';
import {
  byId,
  ofClass,
  ofName,
  parsePage,
  type ParsedPage,
  propertyOf,
  textOf,
} from '../html/page.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await Workshop.open({}, { title: 'सेतु' });
});

async function pageFor(text: string, translate: Translator): Promise<ParsedPage> {
  const edition = workshop.edition(await workshop.readText(text), translate);
  return parsePage(pageOf(html.render(edition, templates), 'index.html'));
}

describe('what was changed after the engine', () => {
  it('lists what the register of names has changed, with a link to each place', async () => {
    const history = [{ by: 'names' as const, from: 'Sudhaa<b>', to: 'Sudha', term: 'सुधा' }];
    const machine = { origin: 'engine', engine: 'Babel', state: 'translated', history } as const;
    const page = await pageFor('सुधा आई।\n\nवह सुधा थी।\n\nफिर सुधा गई।', ({ text }) =>
      text.startsWith('फिर')
        ? { ...machine, text: 'Sudhaa left.', state: 'reviewed' }
        : { ...machine, text: 'Sudha.' },
    );
    const [list] = ofClass(page, 'names');
    const words = list ? textOf(list).replace(/\s+/g, ' ') : '';
    expect(words).toContain('सुधा: was Sudhaa<b> is Sudha 1 2');
    const links = ofName(page, 'a')
      .map((one) => propertyOf(one, 'href'))
      .filter((href) => href.startsWith('#u-'));
    expect(links).toHaveLength(2);
    expect(links.filter((href) => !byId(page, href.slice(1)))).toEqual([]);
  });

  it('has no list of names where none was changed', async () => {
    const page = await pageFor('एक।', () => ({
      text: 'One.',
      origin: 'engine',
      state: 'translated',
    }));
    expect(ofClass(page, 'names')).toEqual([]);
  });
});
