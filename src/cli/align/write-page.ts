import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bead, SetuError } from '../../index.ts';
import { openTemplates } from '../../open-templates.ts';
import { pageData } from './page-data.ts';

const SHIPPED = fileURLToPath(new URL('../../../templates', import.meta.url));

export interface Aligned {
  readonly title: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly beads: readonly Bead[];
}

/** Writes beads as one page without scripts or requests. Throws a SetuError `input`. */
export async function writePage(file: string, cwd: string, aligned: Aligned): Promise<void> {
  const { title, source, target, beads } = aligned;
  const templates = await openTemplates([path.join(cwd, 'templates'), SHIPPED]);
  const page = templates.render('align.html', pageData(title, source, target, beads));
  try {
    await writeFile(path.resolve(cwd, file), page);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new SetuError('input', `${file} cannot be written (${code ?? 'unknown reason'}).`, {
      cause,
    });
  }
}
