import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const SCHEMA_NAME = 'setu.config.schema.json';

const SHIPPED = fileURLToPath(new URL(`../../../docs/${SCHEMA_NAME}`, import.meta.url));

/**
 * What `$schema` of a configuration in that folder says, so that editors find the schema without a
 * network: the way to Setu's own if Setu lies above the folder or is installed for it, which other
 * people's machines then have in the same place; else the way to a copy, whose text is given.
 */
export async function schemaFor(
  folder: string,
  shipped: string = SHIPPED,
): Promise<{ readonly reference: string; readonly copy?: string }> {
  const own = await realpath(shipped);
  for (const above of foldersAbove(folder)) {
    for (const place of ['node_modules/setu/docs', 'docs']) {
      const file = path.join(above, place, SCHEMA_NAME);
      if ((await realpath(file).catch(() => undefined)) === own) {
        const way = path.relative(folder, file).split(path.sep).join('/');
        return { reference: way.startsWith('.') ? way : `./${way}` };
      }
    }
  }
  return { reference: `./${SCHEMA_NAME}`, copy: await readFile(own, 'utf8') };
}

function foldersAbove(folder: string): string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}
