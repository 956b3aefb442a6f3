import matter from 'gray-matter';
import { parse } from 'yaml';
import { SetuError } from '../errors.ts';
import type { Meta } from '../types.ts';

export interface FrontMatter {
  readonly meta: Meta;
  /** What stands between the fences. */
  readonly frontMatter: string;
  readonly body: string;
}

/** Front matter is data: a document that asks to run code in it is refused. */
const refuse = (language: string) => ({
  parse(): never {
    throw new SetuError(
      'input',
      `front matter in ${language} would run code, which Setu never does`,
      {
        hint: 'Write the front matter in YAML between two lines of three hyphens.',
      },
    );
  },
});

/**
 * `yaml` keeps dates as the text they are, refuses doubled keys and limits aliases. The options
 * object also keeps gray-matter from answering a second broken file out of its cache.
 */
const OPTIONS = {
  engines: {
    yaml: (text: string) => parse(text, { maxAliasCount: 100 }) as object,
    js: refuse('JavaScript'),
    javascript: refuse('JavaScript'),
    coffee: refuse('CoffeeScript'),
  },
};

/** Splits a document's text. Throws a SetuError `input` if the front matter is not what it says. */
export function splitFrontMatter(text: string): FrontMatter {
  try {
    const { data, content, matter: frontMatter } = matter(text, OPTIONS);
    return { meta: asMeta(data), frontMatter: frontMatter.trim(), body: content };
  } catch (cause) {
    if (cause instanceof SetuError) throw cause;
    const [reason] = String(cause instanceof Error ? cause.message : cause).split('\n');
    throw new SetuError('input', `front matter cannot be read: ${reason}`, {
      hint: 'Check the lines between the two rows of hyphens at the top of the file.',
      cause,
    });
  }
}

function asMeta(data: unknown): Meta {
  if (data === null || data === undefined) return {};
  if (typeof data === 'object' && !Array.isArray(data)) return data as Meta;
  throw new SetuError(
    'input',
    'front matter must be a list of keys and values, got something else',
    {
      hint: 'Write lines such as "title: …" between the two rows of hyphens.',
    },
  );
}
