import { megabytes, printable } from '../format.ts';
import type { Terminal } from '../progress.ts';

const WIDTH = 24;

/** A bar for each file: on a terminal a line that is written over, elsewhere a line when it is there. */
export class Bar {
  readonly #terminal: Terminal;
  #shown = '';

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  show(name: string, done: number, of: number): void {
    if (!this.#terminal.isTTY) {
      if (done >= of) this.#terminal.write(`${printable(name)} ${megabytes(of)}\n`);
      return;
    }
    const filled = Math.floor((WIDTH * done) / of);
    const bar = `[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}]`;
    const percent = `${Math.floor((100 * done) / of)} %`;
    const line = `${bar} ${percent.padStart(5)} of ${megabytes(of)}  ${printable(name)}`;
    const short = line.slice(0, (this.#terminal.columns ?? 80) - 1);
    if (short !== this.#shown) this.#terminal.write(`\r\u001B[K${short}`);
    this.#shown = short;
  }

  clear(): void {
    if (this.#shown !== '') this.#terminal.write('\r\u001B[K');
    this.#shown = '';
  }
}
