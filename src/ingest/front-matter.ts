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

/** Dates stay the text they are, aliases are limited, and nothing is printed. */
const YAML = { maxAliasCount: 100, resolveKnownTags: false, logLevel: 'error' } as const;

/** An options object keeps gray-matter from answering a second broken file out of its cache. */
const OPTIONS = {
  engines: {
    // Of a file from Windows, gray-matter leaves half of the last line's end.
    yaml: (text: string) => parse(text.replace(/\r$/, ''), YAML) as object,
  },
};

/** In UTF-16 units; the parser compares each key with all those before it. */
const LONGEST = 50_000;

/** A document that names no language, as almost all do, means YAML. */
const DATA = new Set(['', 'yaml', 'yml', 'json']);

const CODE: Readonly<Record<string, string>> = {
  js: 'JavaScript',
  javascript: 'JavaScript',
  coffee: 'CoffeeScript',
  coffeescript: 'CoffeeScript',
  cson: 'CoffeeScript',
};

/** Of a first line such as `---json`; more than a word is no language but text. */
const languageOf = (text: string): string | undefined =>
  /^---(?!-)[ \t]*(\S*)[ \t]*\r?\n/.exec(text)?.[1]?.toLowerCase();

/** Front matter is data: a document that asks to run code in it is refused. */
function refused(language: string): SetuError {
  const code = Object.hasOwn(CODE, language) ? CODE[language] : undefined;
  const message = code
    ? `front matter in ${code} would run code, which Setu never does`
    : `front matter in an unknown language: expected YAML or JSON, got "${language.slice(0, 40)}"`;
  return new SetuError('input', message, {
    hint: 'Write the front matter in YAML between two lines of three hyphens.',
  });
}

/** Splits a document's text. Throws a SetuError `input` if the front matter is not what it says. */
export function splitFrontMatter(text: string): FrontMatter {
  const language = languageOf(text);
  // Without a second fence, the first is a rule across the page; gray-matter would take all.
  if (language === undefined || !text.includes('\n---', 3)) {
    return { meta: {}, frontMatter: '', body: text };
  }
  if (!DATA.has(language)) throw refused(language);
  if (text.indexOf('\n---', 3) > LONGEST) throw tooLong();
  if (isTooDeep(text.slice(0, text.indexOf('\n---', 3)))) throw unreadable(TOO_DEEP);
  try {
    const { data, content, matter: frontMatter } = matter(text, OPTIONS);
    refuseLoops(data);
    return { meta: asMeta(data), frontMatter: frontMatter.trim(), body: content };
  } catch (cause) {
    if (cause instanceof SetuError) throw cause;
    throw unreadable(reasonOf(cause), cause);
  }
}

const tooLong = (): SetuError =>
  new SetuError('input', `expected front matter of at most ${LONGEST} characters, got more`, {
    hint: 'Put the text of the document below the second row of hyphens.',
  });

/** Whether a document begins as front matter does, and does not go on so. */
export const isUnclosed = (text: string): boolean =>
  /^---[ \t]*\r?\n[\w-]+:/.test(text) && !text.includes('\n---', 3);

/** An alias inside of what it names makes a value that never ends. */
function refuseLoops(data: unknown): void {
  try {
    JSON.stringify(data);
  } catch (cause) {
    const loops = cause instanceof TypeError;
    throw unreadable(loops ? 'a value holds itself, by an alias' : reasonOf(cause), cause);
  }
}

function reasonOf(cause: unknown): string {
  const [reason = ''] = String(cause instanceof Error ? cause.message : cause).split('\n');
  return reason.replace('Maximum call stack size exceeded', TOO_DEEP);
}

const TOO_DEEP = 'brackets within brackets, too deep';

/** No front matter is nested like that: the parser would run out of stack, which may end the process. */
function isTooDeep(text: string): boolean {
  if (LISTS_IN_LISTS.test(text)) return true;
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > DEEPEST) return true;
    depth = Math.max(0, depth);
  }
  return false;
}

const DEEPEST = 200;
/** `- - - -`, `? ? ? ?`. */
const LISTS_IN_LISTS = /(?:[-?:][ \t]+){200}/;

const unreadable = (reason: string, cause?: unknown): SetuError =>
  new SetuError('input', `front matter cannot be read: ${reason}`, {
    hint: 'Check the lines between the two rows of hyphens at the top of the file.',
    cause,
  });

function asMeta(data: unknown): Meta {
  if (data === null || data === undefined) return {};
  if (Object.getPrototypeOf(data) === Object.prototype) return data as Meta;
  throw new SetuError(
    'input',
    'front matter must be a list of keys and values, got something else',
    {
      hint: 'Write lines such as "title: …" between the two rows of hyphens.',
    },
  );
}
