/**
 * A stand-in for LibreTranslate, written from its public reference (docs.libretranslate.com):
 * `POST /translate` with q, source, target, format, api_key; `GET /languages`.
 */
import { latinise, type Reply } from './cloud-translation.ts';
import { type Loopback, type Received, startLoopback } from './loopback.ts';

const LANGUAGES = [{ code: 'hi', name: 'Hindi', targets: ['en', 'hi'] }];

/** Starts it; `key`: it wants that one. */
export const startLibreTranslate = (
  script: readonly (Reply | undefined)[] = [],
  key?: string,
): Promise<Loopback> => startLoopback((received) => answer(received, key), script);

function answer({ method, path, body }: Received, key: string | undefined): Reply {
  if (method === 'GET' && path === '/languages') return { body: LANGUAGES };
  if (method !== 'POST' || path !== '/translate') return failure(404, 'Not found');
  const { q, source, target, format, api_key: given } = body;
  if (key !== undefined && given !== key) return failure(403, 'Invalid API key');
  if (!Array.isArray(q)) return failure(400, 'Invalid request: q must be a list here');
  if (source !== 'hi' || target !== 'en') return failure(400, `${String(source)} is not supported`);
  if (format !== 'text' && format !== 'html')
    return failure(400, `${String(format)} format is not supported`);
  const translatedText = (q as string[]).map(latinise);
  return { body: { translatedText } };
}

/** An error in the form of LibreTranslate's. */
export const failure = (status: number, error: string): Reply => ({ status, body: { error } });
