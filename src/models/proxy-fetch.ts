import type { Dispatcher } from 'undici';

/**
 * A `fetch` that goes through the proxies that the environment names (`HTTPS_PROXY`, `HTTP_PROXY`,
 * `NO_PROXY`, also in small letters); Node's own knows none of them before version 24. Loaded only
 * where models are fetched.
 */
export async function proxyFetch(
  env: Readonly<Record<string, string | undefined>>,
): Promise<typeof globalThis.fetch> {
  const { DecoratorHandler, EnvHttpProxyAgent, fetch } = await import('undici');
  const of = (name: string): string => env[name.toLowerCase()] ?? env[name] ?? '';
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: of('HTTP_PROXY'),
    httpsProxy: of('HTTPS_PROXY'),
    noProxy: of('NO_PROXY'),
  });
  /**
   * Takes what a server sends as it comes. A reader that is slower makes undici pause, and a server
   * that closes its connection meanwhile then ends the whole process (nodejs/undici#5360, mended in
   * version 8 alone, which Node 20 cannot run). What waits in memory is no more than a model has.
   */
  const neverPaused = (handler: Dispatcher.DispatchHandler): Dispatcher.DispatchHandler =>
    Object.assign(new DecoratorHandler(handler) as Dispatcher.DispatchHandler, {
      onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
        handler.onResponseData?.(controller, chunk);
        controller.resume();
      },
    });
  const unpaused = dispatcher.compose(
    (dispatch) => (options, handler) => dispatch(options, neverPaused(handler)),
  );
  const through = (input: string | URL, init: object) =>
    fetch(input, { ...init, dispatcher: unpaused });
  return through as unknown as typeof globalThis.fetch;
}
