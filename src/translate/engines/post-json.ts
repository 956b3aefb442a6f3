import type { EngineAnswer } from '../../context.ts';
import { faultOfError, type Service } from './http-faults.ts';

export interface Post {
  readonly url: string;
  readonly fetch: typeof globalThis.fetch;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly signal: AbortSignal;
  readonly service: Service;
}

/**
 * Posts JSON once and gives what `read` makes of the answer and its body; a fault if none came.
 * Throws only the signal's reason.
 */
export async function postJson(
  { url, fetch, headers, body, signal, service }: Post,
  read: (response: Response, body: string) => EngineAnswer,
): Promise<EngineAnswer> {
  signal.throwIfAborted();
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
      body: JSON.stringify(body),
      // A redirect could lead the key elsewhere.
      redirect: 'manual',
      signal,
    });
    return read(response, await readBody(response));
  } catch (error) {
    signal.throwIfAborted();
    return { fault: faultOfError(error, service) };
  }
}

/** An error's status says enough when the rest of it is lost; a translation is needed whole. */
const readBody = (response: Response): Promise<string> =>
  response.text().catch((error: unknown) => {
    if (response.ok) throw error;
    return '';
  });
