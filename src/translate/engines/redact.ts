const LONGEST = 400;

/** A signed token (JWT), as service accounts send them: secret wherever it comes from. */
const TOKEN = /\beyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g;

/**
 * Makes a function that turns what a service said into one line of bounded length without the
 * given secrets. They go first, so that none is cut in half and left standing.
 */
export function redactor(secrets: readonly string[]): (message: string) => string {
  const forms = secrets.flatMap((secret) => [secret, encodeURIComponent(secret)]);
  const hide = (message: string): string =>
    forms
      .filter((form) => form !== '')
      .reduce((clean, form) => clean.replaceAll(form, '[secret]'), message)
      .replaceAll(TOKEN, '[secret]');
  return (message) => {
    const line = hide(message).replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
    return [...line].slice(0, LONGEST).join('').trim();
  };
}
