import type { EngineWorld } from '../../context.ts';
import { SetuError } from '../../errors.ts';

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** Whether that address leads to this machine itself. */
export const isLoopback = (address: string): boolean => LOOPBACK.has(new URL(address).hostname);

/**
 * The address of a service that a variable names, with its path and without a slash at the end;
 * `otherwise` where it is unset. Throws a SetuError `config` unless it is https (plain http on this
 * machine only), or if it has a user, a query or a fragment. Nothing of a wrong one is shown but
 * its origin: people paste keys anywhere.
 */
export function readEndpoint(env: EngineWorld['env'], name: string, otherwise: string): string {
  const value = env[name]?.trim();
  if (!value) return otherwise;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (url && isWeb && (url.protocol === 'https:' || isLoopback(url.href))) {
    const address = `${url.origin}${url.pathname}`;
    if (url.href === address) return address.replace(/\/+$/, '');
  }
  const got = url && isWeb ? `${url.origin} and more` : `${value.length} characters that are none`;
  const message =
    `${name}: expected "https://host/path" (plain http on this machine only, no user, no query), ` +
    `got ${url?.href === `${url?.origin ?? ''}/` ? url.origin : got}`;
  throw new SetuError('config', message, {
    hint: `An example for a server on this machine: ${name}=http://127.0.0.1:11434/v1`,
  });
}
