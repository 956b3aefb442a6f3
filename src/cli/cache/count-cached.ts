import {
  type CachedTranslation,
  eachCachedTranslation,
} from '../../translate/cached-translations.ts';
import { worthOf } from '../../translate/worth-of.ts';

/** Translations of one engine and model. */
export interface EngineCount {
  readonly engine: string;
  readonly model: string;
  readonly label: string;
  readonly translations: number;
  /** ISO 8601. */
  readonly oldest: string;
  readonly newest: string;
  /** About what it would cost to ask for them again, at the present price. */
  readonly usd: number;
  /** How many of them stand in a present document; null: not looked. */
  readonly used: number | null;
}

/** Translations that are at most so many days old, and older than those before; null: the rest. */
export interface AgeCount {
  readonly days: number | null;
  readonly translations: number;
}

export interface CachedCounts {
  readonly engines: readonly EngineCount[];
  readonly ages: readonly AgeCount[];
}

const AGES = [30, 180, 365, null] as const;
const DAY_MS = 86_400_000;

/** Counts what a cache holds, by engine and by age; `present` is what documents hold now. */
export function countCached(
  file: string,
  options: {
    readonly prices: Readonly<Record<string, number>>;
    readonly present: ReadonlyMap<string, string> | undefined;
    /** Milliseconds since 1970. */
    readonly now: number;
  },
): CachedCounts {
  const { present, now } = options;
  const worth = worthOf(options.prices);
  const engines = new Map<string, Draft>();
  const ages = AGES.map((days) => ({ days, translations: 0 }));
  eachCachedTranslation(file, (translation) => {
    const { engine, model, text, at } = translation;
    const name = `${engine}\n${model}`;
    const draft = engines.get(name) ?? newDraft(translation);
    engines.set(name, draft);
    draft.translations += 1;
    draft.oldest = Math.min(draft.oldest, at);
    draft.newest = Math.max(draft.newest, at);
    draft.usd += worth(translation).usd;
    if (present?.has(text)) draft.used += 1;
    const age = ages.find(({ days }) => days === null || now - at <= days * DAY_MS);
    if (age) age.translations += 1;
  });
  return { engines: [...engines.values()].map((draft) => finish(draft, !!present)), ages };
}

interface Draft {
  readonly of: CachedTranslation;
  translations: number;
  oldest: number;
  newest: number;
  usd: number;
  used: number;
}

const newDraft = (of: CachedTranslation): Draft => {
  return { of, translations: 0, oldest: of.at, newest: of.at, usd: 0, used: 0 };
};

function finish({ of, oldest, newest, used, ...counts }: Draft, isLooked: boolean): EngineCount {
  const { engine, model, label } = of;
  return {
    engine,
    model,
    label,
    ...counts,
    oldest: new Date(oldest).toISOString(),
    newest: new Date(newest).toISOString(),
    used: isLooked ? used : null,
  };
}
