import type { Glossary } from '../../context.ts';
import { termFinder } from '../../hindi/find-terms.ts';
import { type Candidate, type CandidateKind, findCandidates } from './find-candidates.ts';

/** A sentence, in plain text. */
export interface SourceSentence {
  readonly document: string;
  readonly text: string;
}

/** What a publisher may want to fix a translation for. */
export interface ProposedTerm {
  /** In the form that it has most often. */
  readonly term: string;
  readonly kind: CandidateKind;
  readonly count: number;
  /** Sentences that have it, from different places, `EXAMPLES` at the most. */
  readonly examples: readonly SourceSentence[];
}

export interface TermCollector {
  add(sentence: SourceSentence): void;
  /** The likeliest first; `least` is how often a term must occur. */
  terms(options: { readonly least: number; readonly limit: number }): ProposedTerm[];
}

const EXAMPLES = 2;
/** What a cue vouches for is likelier a term than what is only repeated. */
const WEIGHTS: Readonly<Record<CandidateKind, number>> = {
  name: 3,
  acronym: 3,
  title: 2,
  phrase: 1,
  word: 1,
};

interface Group {
  kind: CandidateKind;
  count: number;
  readonly stems: readonly string[];
  readonly forms: Map<string, number>;
  readonly examples: SourceSentence[];
}

/** Gathers terms and names sentence by sentence; those that the glossary knows are left out. */
export function collectTerms(glossary: Pick<Glossary, 'entries'>): TermCollector {
  const groups = new Map<string, Group>();
  const isKnown = knownBy(glossary);
  return {
    add(sentence) {
      // One place is counted once, as the best of what it may be.
      for (const [key, found] of byKey(findCandidates(sentence.text))) {
        note(groups, key, found, sentence);
      }
    },
    terms({ least, limit }) {
      const likely = [...groups.values()].filter(({ count }) => count >= least);
      return ranked(likely)
        .map(toTerm)
        .filter(({ term }) => !isKnown(term))
        .slice(0, limit);
    },
  };
}

function byKey(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const found = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const key = one.stems.join(' ');
    const same = found.get(key);
    if (same) same.push(one);
    else found.set(key, [one]);
  }
  return found;
}

function note(
  groups: Map<string, Group>,
  key: string,
  found: readonly Candidate[],
  sentence: SourceSentence,
): void {
  const [first] = found;
  if (!first) return;
  const { kind, stems } = first;
  const group: Group = groups.get(key) ?? { kind, count: 0, stems, forms: new Map(), examples: [] };
  groups.set(key, group);
  // A name is found as a word as well: what there is most of is how often it stands there.
  const kinds = [...new Set(found.map((one) => one.kind))];
  group.count += Math.max(...kinds.map((one) => found.filter((each) => each.kind === one).length));
  for (const one of kinds) if (WEIGHTS[one] > WEIGHTS[group.kind]) group.kind = one;
  for (const { text } of found) group.forms.set(text, (group.forms.get(text) ?? 0) + 1);
  if (group.examples.length < EXAMPLES) group.examples.push(sentence);
}

/**
 * By how often a term stands outside of longer ones, weighed by its words: the thought of the C-value
 * (K. Frantzi, S. Ananiadou, H. Mima, "Automatic recognition of multi-word terms", IJDL 3, 2000),
 * with log2(words + 1) so that single words count. What never stands alone is left out.
 */
function ranked(groups: readonly Group[]): Group[] {
  const longer = countLonger(groups);
  return groups
    .map((group) => {
      const alone = group.count - (longer.get(group.stems.join(' ')) ?? 0);
      return { group, score: WEIGHTS[group.kind] * Math.log2(group.stems.length + 1) * alone };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.group.count - a.group.count)
    .map(({ group }) => group);
}

/** How often the words have a neighbour that belongs to them, on the side where they have more. */
function countLonger(groups: readonly Group[]): Map<string, number> {
  const [before, after] = [new Map<string, number>(), new Map<string, number>()];
  const add = (counts: Map<string, number>, stems: readonly string[], count: number): void => {
    const key = stems.join(' ');
    counts.set(key, (counts.get(key) ?? 0) + count);
  };
  for (const { stems, count } of groups) {
    add(before, stems.slice(1), count);
    add(after, stems.slice(0, -1), count);
  }
  const keys = [...before.keys(), ...after.keys()];
  return new Map(
    keys.map((key) => [key, Math.max(before.get(key) ?? 0, after.get(key) ?? 0)] as const),
  );
}

function toTerm({ kind, count, forms, examples }: Group): ProposedTerm {
  const [[term] = ['']] = [...forms].sort(
    ([a, often], [b, more]) => more - often || a.length - b.length,
  );
  return { term: term.replace(/\s+/g, ' '), kind, count, examples };
}

function knownBy({ entries }: Pick<Glossary, 'entries'>): (term: string) => boolean {
  const find = termFinder(entries.map(({ term }) => term));
  return (term) => find(term).some(({ start, end }) => start === 0 && end === term.length);
}
