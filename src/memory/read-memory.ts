import { SetuError } from '../errors.ts';
import type { Finding } from '../types.ts';
import { incompleteFinding, streamTmx, type TmxUnit } from './formats/tmx.ts';
import { whyUnreadable } from './locate-memory.ts';
import { MOST_ALIKE } from './index/part.ts';
import { readText } from './read-text.ts';

export interface ReadMemory {
  readonly units: number;
  /** Units without Hindi or without English. */
  readonly incomplete: number;
  /** Texts by language subtag, of all units; '' where none is named. */
  readonly languages: ReadonlyMap<string, number>;
  /** Why the file could not be read to its end. */
  readonly broken: SetuError | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Tells `take` of every unit of a memory, in order, and holds none of them. Of a file that is broken
 * or cut off those before the break; what it cannot use, and why, are findings.
 */
export async function readMemory(
  place: string,
  file: string,
  take: (unit: TmxUnit) => void,
): Promise<ReadMemory> {
  const odd = noteOdd(file);
  let [repeated, long] = [0, 0];
  const languages = new Map<string, number>();
  let [units, incomplete] = [0, 0];
  let broken: SetuError | undefined;
  try {
    for await (const batch of streamTmx(readText(place), { file, spared: odd.spared })) {
      for (const unit of batch.units) {
        if (unit.source.length > MOST_ALIKE) long += 1;
        take(unit);
      }
      repeated += batch.repeated;
      units += batch.units.length;
      incomplete += batch.incomplete;
      for (const [language, count] of batch.languages) {
        languages.set(language, (languages.get(language) ?? 0) + count);
      }
    }
  } catch (error) {
    broken = troubleOf(file, error);
  }
  const findings = [
    ...(broken ? [brokenFinding(file, units, broken)] : []),
    ...(units > 0 ? odd.findings() : []),
    ...(incomplete > 0 ? [incompleteFinding(file, incomplete)] : []),
    ...noteUnits(file, { units, incomplete, repeated, long, isWhole: !broken }),
  ];
  return { units, incomplete, languages, broken, findings };
}

/** Throws what is no fault of the file. */
function troubleOf(file: string, error: unknown): SetuError {
  const message = whyUnreadable(file, error);
  if (message === undefined) throw error;
  const hint = error instanceof SetuError ? error.hint : undefined;
  return new SetuError('input', message, {
    hint: hint ?? 'Copy or export it again.',
    cause: error,
  });
}

function brokenFinding(file: string, units: number, { message, hint }: SetuError): Finding {
  const used =
    units === 0
      ? 'Nothing of it is used'
      : `Used ${units === 1 ? 'is the 1 unit' : `are the ${units} units`} before that, not what follows`;
  const told = `${message}. ${used}. ${hint ?? ''}`;
  return { rule: 'memory', severity: 'error', document: file, message: told };
}

/** What is good to know of units that are used. */
function noteUnits(
  document: string,
  counts: Readonly<Record<'units' | 'incomplete' | 'repeated' | 'long', number>> & {
    readonly isWhole: boolean;
  },
): Finding[] {
  const { units, incomplete, repeated, long, isWhole } = counts;
  const of = (count: number): string => `${count} of ${units} unit${units === 1 ? '' : 's'}`;
  const messages = [
    isWhole && units + incomplete === 0 && `${document} is empty: there is no unit in it.`,
    repeated > 0 && `${of(repeated)} have the tuid of an earlier one; all are used.`,
    long > 0 &&
      `${of(long)} are longer than ${MOST_ALIKE} characters: they are found for the same text, not for one like it.`,
  ];
  return messages.flatMap((message) =>
    message === false ? [] : [{ rule: 'memory', severity: 'info', document, message }],
  );
}

/** Collects what harms no more than itself. */
function noteOdd(file: string) {
  let [characters, first, encoding] = [0, '', ''];
  const warning = (message: string): Finding => {
    return { rule: 'memory', severity: 'warning', document: file, message };
  };
  return {
    spared: {
      character(line: number, column: number): void {
        characters += 1;
        first ||= `line ${line}, column ${column}`;
      },
      encoding: (name: string): void => void (encoding = name),
    },
    findings: (): Finding[] => [
      ...(encoding === ''
        ? []
        : [warning(`${file} says that it is in ${encoding}; it is in Unicode, and is read so.`)]),
      ...(characters === 0
        ? []
        : [
            warning(
              `${file}, ${first}: left out ${characters} control character${characters === 1 ? '' : 's'}, which XML cannot hold. The units are used without.`,
            ),
          ]),
    ],
  };
}
