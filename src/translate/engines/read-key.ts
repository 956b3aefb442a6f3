import type { EngineWorld } from '../../context.ts';
import { SetuError } from '../../errors.ts';

/**
 * The key that a variable holds; undefined where it is unset. Throws a SetuError `credentials`,
 * which does not show it, if it cannot be sent: `fetch` would refuse with an error that quotes it.
 */
export function readKey(
  env: EngineWorld['env'],
  name: string,
  source = 'where you had it',
): string | undefined {
  const key = env[name]?.trim();
  if (!key) return undefined;
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  const got = `${key.length} characters, not all of them so`;
  throw new SetuError(
    'credentials',
    `${name}: expected printable ASCII characters without spaces, got ${got}`,
    { hint: `Copy the key again from ${source}, without quotes or line breaks.` },
  );
}
