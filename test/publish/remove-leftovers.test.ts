import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { removeLeftovers } from '../../src/publish/remove-leftovers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('takes away what a killed build was writing, and nothing else', async () => {
  const names = ['.4711-3.tmp', '.4711.tmp', '.htaccess', 'notes.tmp', '.x-1.tmp', 'index.html'];
  const folder = await temporaryFolder({
    ...Object.fromEntries(names.map((name) => [name, 'x'])),
    'below/.4711-4.tmp': 'x',
  });
  await removeLeftovers([folder, path.join(folder, 'missing')]);
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(
    [...names.slice(2), 'below', 'below/.4711-4.tmp'].sort(),
  );
});
