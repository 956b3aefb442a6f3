/** So much of a value is shown in a message. */
const SHOWN = 60;

/** What keys of services look like: people paste them anywhere, and messages end up in logs. */
const SECRET = /AIza[\w-]{20,}|\bsk-[\w-]{16,}|ya29\.[\w.-]{10,}|-----BEGIN[\s\S]*/g;
const USER = /\/\/[^/@\s]+@/g;

/** A value of the configuration as a message shows it: as JSON, short, without secrets. */
export function showValue(value: unknown, most = SHOWN): string {
  if (typeof value === 'string') return JSON.stringify(clip(withoutSecrets(value), most));
  return value === undefined ? 'nothing' : clip(JSON.stringify(value, maskStrings), most);
}

/** The text with whatever looks like a key or a password taken out. */
const withoutSecrets = (text: string): string =>
  text.replace(SECRET, '(a key, not shown)').replace(USER, '//(not shown)@');

const maskStrings = (key: string, value: unknown): unknown => {
  if (isSecretName(key)) return '(not shown)';
  return typeof value === 'string' ? withoutSecrets(value) : value;
};

/** The value of the setting at that path as it may be shown, in the same shape. */
export function redact(value: unknown, path: readonly string[]): unknown {
  if (path.some(isSecretName)) return '(not shown)';
  const json = JSON.stringify(value, maskStrings) as string | undefined;
  return json === undefined ? undefined : JSON.parse(json);
}

/**
 * Whether a setting of that name would be a secret, so that its value is never shown. Tokens in the
 * plural are what language models count text in.
 */
export const isSecretName = (key: string): boolean =>
  /(api|access|private|secret)[-_]?key|^key$|secret|password|token(?!s$)|credential/i.test(key);

const clip = (text: string, most: number): string => {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
};
