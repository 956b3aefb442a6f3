import type { CachedTranslation } from './cached-translations.ts';
import { engines } from './engines/index.ts';

/** What a translation was worth. */
export interface Worth {
  /** About what it would cost to ask for it again, at the present price. */
  readonly usd: number;
  /** False only where the engine is known to be free. */
  readonly paid: boolean;
}

/** A function that tells what translations are worth at these prices (USD a million characters). */
export function worthOf(
  prices: Readonly<Record<string, number>>,
): (translation: Pick<CachedTranslation, 'engine' | 'text'>) => Worth {
  const known = new Map(
    engines.map((plugin) => [plugin.name, plugin.describe({ env: {}, options: {}, prices })]),
  );
  return ({ engine: name, text }) => {
    const engine = known.get(name);
    const price = engine?.price ?? prices[name] ?? 0;
    const characters = [...(engine?.encode(text) ?? text)].length;
    return { usd: (characters / 1_000_000) * price, paid: !engine || price > 0 };
  };
}
