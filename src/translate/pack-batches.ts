import type { Engine, EngineRequest, GlossaryEntry } from '../context.ts';
import { hasTags } from '../tags.ts';

/** A text to be asked, under the key that its answer will have in the cache. */
export interface Ask {
  readonly key: string;
  /** The part of the key that is the text. */
  readonly normalised: string;
  /** Tagged. */
  readonly text: string;
  /** Code points of the string that is really sent. */
  readonly characters: number;
  /** What the engine is told of the glossary; left out if nothing of it occurs. */
  readonly terms?: readonly GlossaryEntry[];
  /** Its first answer was refused. */
  readonly again?: true;
}

export interface Batch {
  readonly asks: readonly Ask[];
  readonly characters: number;
  /** Texts with tags are sent as HTML, all others as text; one request holds only one kind. */
  readonly tagged: boolean;
}

/**
 * Fills requests up to the engine's limits, in the order of the texts. A text that is too long by
 * itself has a request of its own.
 */
export function packBatches(asks: readonly Ask[], limits: Engine['limits']): Batch[] {
  const [tagged, plain] = [asks.filter(isTagged), asks.filter((ask) => !isTagged(ask))];
  return [tagged, plain].flatMap((kind) => groups(kind, limits).map(toBatch));
}

export function toBatch(asks: readonly Ask[]): Batch {
  const characters = asks.reduce((sum, ask) => sum + ask.characters, 0);
  return { asks, characters, tagged: asks.some(isTagged) };
}

/** What a request says of the texts and of the glossary. */
export function questionOf({
  asks,
  tagged,
}: Pick<Batch, 'asks' | 'tagged'>): Pick<EngineRequest, 'texts' | 'tagged' | 'glossary'> {
  const texts = asks.map(({ text }) => text);
  if (!asks.some(({ terms }) => terms)) return { texts, tagged };
  return { texts, tagged, glossary: asks.map(({ terms = [] }) => terms) };
}

const isTagged = (ask: Ask): boolean => hasTags(ask.text);

function groups(asks: readonly Ask[], limits: Engine['limits']): Ask[][] {
  const all: Ask[][] = [];
  let room = 0;
  for (const ask of asks) {
    const last = all.at(-1);
    if (last && last.length < limits.strings && ask.characters <= room) {
      last.push(ask);
      room -= ask.characters;
    } else {
      all.push([ask]);
      room = limits.codePoints - ask.characters;
    }
  }
  return all;
}
