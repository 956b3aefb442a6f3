import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Moment } from './moment.ts';

/**
 * A module to load before the program (`--import`), which ends the process by SIGKILL at a moment
 * that nobody outside could hit: with half a file written, on either side of the renaming that puts
 * a file in its place, or of the commit that makes an answer last.
 */
export function dieInside({ kind, nth }: Moment, cli: string): string {
  const code = `
    import fs from 'node:fs';
    import { createRequire, syncBuiltinESMExports } from 'node:module';
    const die = () => process.kill(process.pid, 'SIGKILL');
    let left = ${nth};
    const isDue = (kind) => kind === ${JSON.stringify(kind)} && --left === 0;
    const { writeFile, rename } = fs.promises;
    fs.promises.writeFile = async (file, data, ...more) => {
      if (data.length > 0 && isDue('half-a-file')) {
        fs.writeFileSync(file, data.subarray(0, data.length / 2));
        die();
      }
      return writeFile(file, data, ...more);
    };
    fs.promises.rename = async (...names) => {
      if (isDue('before-rename')) die();
      await rename(...names);
      if (isDue('after-rename')) die();
    };
    syncBuiltinESMExports();
    const Database = createRequire(${JSON.stringify(pathToFileURL(path.resolve(cli)).href)})('libsql');
    const { exec } = Database.prototype;
    Database.prototype.exec = function (sql) {
      if (sql !== 'COMMIT') return exec.call(this, sql);
      if (isDue('before-commit')) die();
      const result = exec.call(this, sql);
      if (isDue('after-commit')) die();
      return result;
    };
  `;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
