/**
 * A `fetch` that goes through the proxies that the environment names (`HTTPS_PROXY`, `HTTP_PROXY`,
 * `NO_PROXY`, also in small letters); Node's own knows none of them before version 24. Loaded only
 * where models are fetched.
 */
export async function proxyFetch(
  env: Readonly<Record<string, string | undefined>>,
): Promise<typeof globalThis.fetch> {
  const { EnvHttpProxyAgent, fetch } = await import('undici');
  const of = (name: string): string => env[name.toLowerCase()] ?? env[name] ?? '';
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: of('HTTP_PROXY'),
    httpsProxy: of('HTTPS_PROXY'),
    noProxy: of('NO_PROXY'),
  });
  const through = (input: string | URL, init: object) => fetch(input, { ...init, dispatcher });
  return through as unknown as typeof globalThis.fetch;
}
