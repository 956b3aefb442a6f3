import type { UserConfig } from '../config/schema.ts';

/** Options of commands that stand for settings. */
interface Flags {
  readonly engine?: string;
  readonly formats?: string;
  readonly budget?: number;
}

/** The command line wins over the written configuration. */
export function override(written: UserConfig, { engine, formats, budget }: Flags): UserConfig {
  return {
    ...written,
    ...given({
      engine: engine === undefined ? undefined : chainOf(engine),
      formats: formats === undefined ? undefined : namesOf(formats),
    }),
    translate: { ...written.translate, ...given({ budgetUSD: budget }) },
  };
}

/** One name, or a chain of them with commas. */
export function chainOf(engine: string): string | string[] {
  const names = namesOf(engine);
  return names.length === 1 ? engine : names;
}

const namesOf = (list: string): string[] => list.split(',').map((name) => name.trim());

/** Without the keys that were not given, so that defaults hold. */
export function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
