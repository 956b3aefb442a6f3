import path from 'node:path';

/** Variables that say where models are kept, the first that is set wins. */
export const MODELS_FOLDER = 'SETU_MODELS';

/**
 * The folder of this person's models: `$SETU_MODELS`; else `setu/models` in `$XDG_DATA_HOME`, in
 * `%LOCALAPPDATA%` (Windows) or in `~/.local/share` (XDG Base Directory Specification). Undefined
 * where the environment names no home.
 */
export function modelsFolder(
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const set = (name: string): string | undefined => {
    const value = env[name]?.trim();
    return value === '' ? undefined : value;
  };
  const own = set(MODELS_FOLDER);
  if (own !== undefined) return path.resolve(own);
  const home = set('HOME') ?? set('USERPROFILE');
  const data =
    set('XDG_DATA_HOME') ??
    set('LOCALAPPDATA') ??
    (home === undefined ? undefined : path.join(home, '.local', 'share'));
  return data !== undefined && path.isAbsolute(data)
    ? path.join(data, 'setu', 'models')
    : undefined;
}
