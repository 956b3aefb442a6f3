/** What goes into the stand-in and what comes out of it, whatever carries it there. */

/** What to answer instead of a translation; left-out parts are those of a plain success. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text goes out as it is, anything else as JSON. */
  readonly body?: unknown;
  /** `reset`: no answer at all. `cut`: half of it, then a reset. `hang`: nothing, for ever. */
  readonly failure?: 'reset' | 'cut' | 'hang';
}

/** A request as the service understands it. */
export interface Asked {
  readonly version: 'v2' | 'v3' | 'other';
  readonly auth: 'key' | 'bearer' | 'none';
  readonly method?: string;
  /** Path and query. */
  readonly url?: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Translates one string, which is HTML if the request says so. */
export type Translate = (text: string, html: boolean) => string;

/** Milliseconds, from anywhere; virtual in tests that wait for nobody. */
export interface StandInClock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** The strings of a request, in the words of either version. */
export const textsOf = ({ body }: Asked): readonly string[] =>
  (body['q'] ?? body['contents'] ?? []) as string[];

export const isHtml = ({ body }: Asked): boolean =>
  body['format'] === 'html' || body['mimeType'] === 'text/html';

/** A complete answer in the form of either version. */
export function success({ version, body }: Asked, texts: readonly string[]): Reply {
  const translations = texts.map((translatedText) => ({ translatedText }));
  if (version === 'v3' && body['glossaryConfig']) {
    const glossaryTranslations = texts.map((one) => ({ translatedText: `${one} (as chosen)` }));
    return { body: { translations, glossaryTranslations } };
  }
  return { body: version === 'v2' ? { data: { translations } } : { translations } };
}

/** An error in the form of Google's. */
export function failure(status: number, reason: string, message = reason): Reply {
  const errors = [{ message, domain: 'global', reason }];
  return { status, body: { error: { code: status, message, status: reason, errors } } };
}

/** What kind of request it is, by its path and headers (names in small letters). */
export function kindOf(
  path: string,
  headers: Readonly<Record<string, unknown>>,
): Pick<Asked, 'version' | 'auth'> {
  const bearer = String(headers['authorization']).startsWith('Bearer ');
  const auth = bearer ? 'bearer' : 'x-goog-api-key' in headers ? 'key' : 'none';
  if (path === '/language/translate/v2') return { version: 'v2', auth };
  const isV3 = /^\/v3\/projects\/[^/]+\/locations\/[a-z0-9-]+:translateText$/.test(path);
  return { version: isV3 ? 'v3' : 'other', auth };
}

export const codePoints = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + [...text].length, 0);
