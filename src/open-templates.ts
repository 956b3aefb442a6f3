import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import Handlebars from 'handlebars';
import type { Templates } from './context.ts';
import { SetuError } from './errors.ts';

const ENDING = '.hbs';

/**
 * Loads `*.hbs` of the folders; of two with one name the first folder's wins, so a publication
 * overrides what it wants to. Throws a SetuError `config` if a template is broken.
 */
export async function openTemplates(folders: readonly string[]): Promise<Templates> {
  const handlebars = Handlebars.create();
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  for (const folder of folders) {
    for (const name of await templatesIn(folder)) {
      if (compiled.has(name)) continue;
      const text = await readFile(path.join(folder, name + ENDING), 'utf8');
      // Parsed at once: compiling is lazy, and a broken template must fail before money is spent.
      attempt(name, () => Handlebars.parse(text));
      // Markdown and style sheets have no HTML to escape.
      compiled.set(name, handlebars.compile(text, { strict: true, noEscape: !isHtml(name) }));
    }
  }
  return { render: (name, data) => render(name, compiled.get(name), data) };
}

const isHtml = (name: string): boolean => name.endsWith('.html');

async function templatesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length));
}

function render(
  name: string,
  template: Handlebars.TemplateDelegate | undefined,
  data: Readonly<Record<string, unknown>>,
): string {
  if (!template) throw new SetuError('config', `There is no template ${name}${ENDING}.`);
  return attempt(name, () => template(data));
}

function attempt<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new SetuError('config', `Template ${name}${ENDING}: ${(cause as Error).message}`, {
      hint: 'Compare it with the template of the same name that Setu ships.',
      cause,
    });
  }
}
