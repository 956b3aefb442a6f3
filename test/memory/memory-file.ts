import path from 'node:path';
import { serialiseTmx, type TmxUnit } from '../../src/memory/formats/tmx.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

export const unit = (source: string, target: string, rest: Partial<TmxUnit> = {}): TmxUnit => {
  return { source, target, properties: {}, notes: [], ...rest };
};

/** One unit after the other as they are given; `serialiseTmx` would sort them. */
export const tmx = (...units: readonly TmxUnit[]): string => {
  const bodies = units.map(
    (one) => /<body>(.*)<\/body>/s.exec(serialiseTmx([one], { version: '0' }))?.[1],
  );
  return `<tmx version="1.4"><header/><body>${bodies.join('')}</body></tmx>`;
};

/** Where a memory of those units lies. */
export async function memoryFile(file: string, ...units: readonly TmxUnit[]) {
  const folder = await temporaryFolder({ [file]: tmx(...units) });
  return { place: path.join(folder, file), file };
}
