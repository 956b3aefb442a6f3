import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { fontPages } from '../../publish/publish-site.ts';
import { fail, type Line, ok, type Patient } from './line.ts';

/** Node.js, by what `package.json` asks for, such as `>=20.19`. */
export function checkNode({ version }: Pick<Patient, 'version'>, needed: string): Line {
  const [major = 0, minor = 0] = numbersOf(version);
  const [leastMajor = 0, leastMinor = 0] = numbersOf(needed);
  const least = `${leastMajor}.${leastMinor}`;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) {
    return ok('Node.js', `${version} (${least} or later is needed)`);
  }
  const found = `${version}, but ${least} or later is needed`;
  return fail('Node.js', found, 'Install the LTS version from https://nodejs.org.');
}

const numbersOf = (version: string): number[] => [...version.matchAll(/\d+/g)].map(Number);

/** The fonts that editions carry; they come with Setu’s packages. */
export async function checkFonts(): Promise<Line> {
  try {
    const files = (await fontPages()).filter((page) => page.path.endsWith('.woff2'));
    return ok('Fonts', `${files.length} files for Devanagari and Latin letters`);
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    const todo = 'Run npm ci in the folder of Setu: its packages are not whole.';
    return fail('Fonts', `cannot be read (${code})`, todo);
  }
}

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS';

/** For later; building needs no browser. */
export function checkChromium({ env }: Pick<Patient, 'env'>): Line {
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const found = folders
    .flatMap((folder) => BROWSERS.map((name) => path.join(folder, name)))
    .concat(path.join(MAC, 'Google Chrome'))
    .find(isProgram);
  return ok('Chromium', `${found ?? 'none found'} (optional: building needs no browser)`);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
