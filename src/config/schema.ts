import { z } from 'zod';
import {
  byName,
  expectedOne,
  flag,
  group,
  list,
  name,
  number,
  oneOf,
  text,
  whole,
} from './schema-parts.ts';

/** Names that settings may mention; they come from the plug-ins, which no stage may ask. */
export interface KnownNames {
  readonly engines: readonly string[];
  readonly formats: readonly string[];
  readonly rules: readonly string[];
  /** What the settings of an engine may be, by its name; left out: anything. */
  readonly engineOptions?: Readonly<Record<string, z.ZodType>>;
}

const SEVERITIES = ['error', 'warning', 'info', 'off'] as const;

/**
 * `setu.config.json`, every key optional. Parsing fills in the defaults, so that behind this door
 * nothing is missing. Unknown keys are errors; unknown names too if the known ones are given. The
 * text of an error is what was expected. Descriptions are what editors show.
 */
export function createSchema(known?: KnownNames) {
  const usd = number('an amount in US dollars of 0 or more');
  const engine = name(known && ['auto', ...known.engines], 'the name of an engine');
  const engines = 'the name of an engine, or a list of names';
  return group({
    $schema: text('the address of a JSON Schema')
      .optional()
      .describe('Where editors find the description of these settings.'),
    source: oneOf(['hi']).default('hi').describe('Language of the documents.'),
    target: text('English, such as "en" or "en-IN"', /^en(-[A-Za-z0-9]+)*$/)
      .default('en-IN')
      .describe('Language of the translations, as pages name it (`lang`).'),
    title: text('a text that is not empty', /\S/)
      .default('Setu')
      .describe('Name of the publication, shown on its index page.'),
    baseUrl: z
      .url({ protocol: /^https?$/, error: 'an address such as "https://example.org/books"' })
      .optional()
      .describe('Where the edition will live; canonical links are made from it.'),
    engine: z
      .union(
        [engine, list(engine, engines, 1)],
        known ? expectedOne(['auto', ...known.engines]) : engines,
      )
      .default('auto')
      .describe('Who translates what memory does not have; `auto`: whatever costs nothing.'),
    formats: list(name(known?.formats, 'the name of a format'), 'a list of formats, not empty', 1)
      .default(['html', 'markdown', 'json'])
      .describe('What to publish.'),
    frontMatter: group({
      translate: list(text('the name of a field'), 'a list of names')
        .default(['title', 'description'])
        .describe('Fields of the front matter that are translated.'),
    })
      .prefault({})
      .describe('The lines between --- at the beginning of a document.'),
    translate: group({
      charactersPerMinute: whole(1)
        .default(6_000_000)
        .describe('Most characters sent in a minute; held over every window.'),
      requestsPerMinute: whole(1)
        .default(6_000)
        .describe('Most requests sent in a minute; held over every window.'),
      windowMs: whole(100)
        .default(60_000)
        .describe('Length of the window that the rates are held over, in milliseconds.'),
      concurrency: whole(1, 64).default(4).describe('Requests at the same time.'),
      budgetUSD: usd.default(5).describe('Most that one run may spend, in US dollars.'),
      monthlyBudgetUSD: usd
        .default(50)
        .describe('Most that a calendar month (UTC) may cost, in US dollars.'),
      prices: byName(known?.engines, usd)
        .default({})
        .describe(
          'US dollars for a million characters, by engine. Google’s list price of 2026-11-23: 20.',
        ),
    })
      .prefault({})
      .describe('Rates and money.'),
    engines: engineOptions(known)
      .default({})
      .describe('Settings of single engines, by name. Keys of services never stand here.'),
    segment: group({
      abbreviations: list(text('a word'), 'a list of words')
        .default([])
        .describe('Words whose full stop ends no sentence, besides Setu’s own.'),
    })
      .prefault({})
      .describe('How a text is split into sentences.'),
    legacyFont: oneOf(['auto', 'krutidev', 'devlys', 'chanakya', 'off'])
      .default('auto')
      .describe(
        'Paragraphs typed for KrutiDev 010, DevLys 010 or Chanakya become Unicode. `auto`: those that are sure to be; a font: all that may be in it, as most other words in Latin letters are not.',
      ),
    memory: group({
      fuzzyThreshold: whole(50, 100)
        .default(70)
        .describe('How like a remembered sentence must be to be suggested, in per cent.'),
      useFrom: whole(50, 100)
        .default(100)
        .describe(
          'From so many per cent on a remembered translation is used without a person; 100: only for the same sentence, from a memory without penalty.',
        ),
      penalties: byName(undefined, whole(0, 100))
        .default({})
        .describe('Points that the translations of a memory are worth less, by its file name.'),
      agePenalty: whole(0, 100)
        .default(0)
        .describe(
          'Points that a translation is worth less for each full year since it was changed; approved.tmx does not age.',
        ),
    })
      .prefault({})
      .describe('What is done with remembered translations: input/memory/*.tmx.'),
    check: byName(known?.rules, oneOf(SEVERITIES))
      .default({})
      .describe('Severity of a rule, by its name; `off` switches it off.'),
    render: group({
      wordLinks: flag()
        .default(true)
        .describe(
          'Whether pages show which words translate which: whoever points at one sees its partner.',
        ),
    })
      .prefault({})
      .describe('What pages show.'),
    limits: group({
      documentBytes: whole(1)
        .default(5_000_000)
        .describe('Larger documents are refused: books are chapter files.'),
    })
      .prefault({})
      .describe('What is too much.'),
  });
}

/** Settings of each engine; those that declare theirs are held to it. */
function engineOptions({ engines, engineOptions: declared = {} }: Partial<KnownNames> = {}) {
  const anything = byName(undefined, z.unknown());
  if (!engines) return byName(undefined, anything);
  const options = engines.map((name) => [
    name,
    (declared[name] ?? anything).optional().describe(`Settings of the engine ${name}.`),
  ]);
  // A value that is left out is not there: to those who read it, the object is the same.
  return group(Object.fromEntries(options)) as unknown as ReturnType<
    typeof byName<typeof anything>
  >;
}

/** Knows no plug-ins: every name passes. */
export const configSchema = createSchema();

/** The written form: what a publisher may put into the file. */
export type UserConfig = z.input<typeof configSchema>;

/** The resolved form: what the stages are given. */
export type Config = z.output<typeof configSchema>;
