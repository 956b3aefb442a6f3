import { createParser, type Handlers } from '../../../memory/formats/strict-xml.ts';
import type { ExchangeRow, Read } from '../../exchange-unit.ts';
import type { ExchangeFile } from '../../format.ts';
import { isLanguage } from '../is-language.ts';
import { LONGEST } from './read-inline.ts';
import { handlers12 } from './handlers-12.ts';
import { handlers2 } from './handlers-2.ts';

/** What the handlers of a version tell. */
export interface Emit {
  languages(source: string | undefined, target: string | undefined): void;
  unit(row: Omit<ExchangeRow, 'where'>, tooLong: boolean): void;
}

/**
 * Reads XLIFF 1.2 and 2.x piece by piece; the root element says which it is. Throws a SetuError
 * `input` with line and column at the first thing that is not well-formed, and at declarations.
 */
export async function* readXliff(file: ExchangeFile): AsyncGenerator<Read> {
  let reads: Read[] = [];
  let isPair = true;
  const finding = (message: string): void => {
    reads.push({ finding: { rule: 'exchange', severity: 'error', document: file.name, message } });
  };
  const emit: Emit = {
    languages(source, target) {
      isPair = isLanguage(source, 'hi') && (target === undefined || isLanguage(target, 'en'));
      if (isPair) return;
      const got = `${source ?? 'no language'} → ${target ?? 'no language'}`;
      finding(`${file.name}, line ${parser.line}: expected hi → en, got ${got}; left out.`);
    },
    unit(row, tooLong) {
      const where = `line ${parser.line}`;
      if (!isPair) return;
      if (tooLong) {
        const limit = `expected at most ${LONGEST} characters in a unit, got more`;
        finding(`${file.name}, ${where}: ${limit}; unit ${row.id ?? ''} was left out.`);
      } else reads.push({ row: { ...row, where } });
    },
  };
  const parser = createParser(file.name, 'xliff', byVersion(emit));
  for await (const chunk of file.text()) {
    try {
      parser.write(chunk);
    } finally {
      yield* reads;
      reads = [];
    }
  }
  parser.close();
  yield* reads;
}

/** Hands everything to the handlers of the version that the root element names. */
function byVersion(emit: Emit): Handlers {
  let handlers: Handlers | undefined;
  return {
    open(name, attributes) {
      handlers ??= attributes['version']?.startsWith('1.') ? handlers12(emit) : handlers2(emit);
      handlers.open(name, attributes);
    },
    text: (value) => handlers?.text(value),
    close: (name) => handlers?.close(name),
  };
}
