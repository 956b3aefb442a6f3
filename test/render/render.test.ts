import { expect, it } from 'vitest';
import { render } from '../../src/render/render.ts';
import { Workshop } from './editions.ts';

const namesWith = async (formats?: string[]): Promise<string[]> => {
  const workshop = await Workshop.open({}, formats ? { formats } : {});
  const document = await workshop.readText('क');
  return render(document, workshop.units(document), workshop.context).map(({ path }) => path);
};

it('makes every format unless the configuration names some', async () => {
  expect(await namesWith()).toEqual([
    'doc/index.html',
    'doc/doc.md',
    'doc/doc.en.md',
    'doc/parallel.json',
  ]);
  expect(await namesWith(['json'])).toEqual(['doc/parallel.json']);
  expect(await namesWith(['json', 'html'])).toEqual(['doc/index.html', 'doc/parallel.json']);
});
