import type { z } from 'zod';
import { SetuError } from '../../errors.ts';

/**
 * An engine's own settings. They were checked when the configuration was read; but they may be
 * missing altogether, and whoever uses Setu as a library gives them as they like. Throws a SetuError
 * `config`.
 */
export function readOptions<T extends z.ZodType>(
  engine: string,
  schema: T,
  options: unknown,
  hint?: string,
): z.output<T> {
  const { data, error } = schema.safeParse(options);
  if (!error) return data;
  const [issue] = error.issues;
  const where = ['engines', engine, ...(issue?.path ?? [])].join('.');
  const message = `${where}: expected ${issue?.message ?? 'other settings'}`;
  throw new SetuError('config', message, hint === undefined ? {} : { hint });
}
