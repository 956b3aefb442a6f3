import { z } from 'zod';

const severity = z.enum(['error', 'warning', 'info', 'off']);
const engineName = z.string().min(1);
const usd = z.number().min(0);

/**
 * `setu.config.json`, every key optional. Parsing fills in the defaults, so that behind this door
 * nothing is missing. Unknown keys are errors.
 */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  /** Language of the documents. */
  source: z.literal('hi').default('hi'),
  /** `lang` of the English in the editions. */
  target: z
    .string()
    .regex(/^en(-[A-Za-z0-9]+)*$/, 'expected English, such as "en" or "en-IN"')
    .default('en-IN'),
  /** Name of the publication, shown on its index page. */
  title: z.string().min(1).default('Setu'),
  /** Where the edition will live; permanent links are made from it. */
  baseUrl: z.url({ protocol: /^https?$/ }).optional(),
  /** An engine or a chain of them. `auto`: whatever costs nothing. */
  engine: z.union([engineName, z.array(engineName).min(1)]).default('auto'),
  formats: z.array(z.string()).min(1).default(['html', 'markdown', 'json']),
  frontMatter: z
    .strictObject({ translate: z.array(z.string()).default(['title', 'description']) })
    .prefault({}),
  translate: z
    .strictObject({
      /** Characters and requests that may be sent in any minute; held over every `windowMs`. */
      charactersPerMinute: z.number().int().positive().default(6_000_000),
      requestsPerMinute: z.number().int().positive().default(6_000),
      windowMs: z.number().int().min(100).default(60_000),
      concurrency: z.number().int().min(1).max(64).default(4),
      /** Upper bound of one run and of a calendar month (UTC), in US dollars. */
      budgetUSD: usd.default(5),
      monthlyBudgetUSD: usd.default(50),
      /** USD for a million characters, by engine. Google's list price of 2026-11-23: 20. */
      prices: z.record(z.string(), usd).default({}),
    })
    .prefault({}),
  /** Settings of single engines, by name. */
  engines: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  segment: z.strictObject({ abbreviations: z.array(z.string()).default([]) }).prefault({}),
  /** Severity of check rules, by rule id. */
  check: z.record(z.string(), severity).default({}),
  limits: z
    .strictObject({ documentBytes: z.number().int().positive().default(5_000_000) })
    .prefault({}),
});

/** The written form: what a publisher may put into the file. */
export type UserConfig = z.input<typeof configSchema>;

/** The resolved form: what the stages are given. */
export type Config = z.output<typeof configSchema>;
