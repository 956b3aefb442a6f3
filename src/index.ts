/** Setu as a library: the one door. */
export { alignSentences, type AlignOptions, type Bead } from './align/align-sentences.ts';
export { type Lexicon, parseLexicon } from './align/lexicon/parse-lexicon.ts';
export { alignWords, type AlignWordsOptions, type WordLinks } from './align/words/align-words.ts';
export type { WordPair } from './align/words/bitext.ts';
export type { Glosses } from './align/words/gloss-table.ts';
export type { Link as WordLink } from './align/words/symmetrise.ts';
export { checkPairs, type CheckPairsOptions, type TextPair } from './check/check-pairs.ts';
export { compare, type Compared, type CompareOptions } from './compare/compare.ts';
export type { Config, UserConfig } from './config/schema.ts';
export type {
  Event,
  Glossary,
  GlossaryEntry,
  NameEntry,
  NameMention,
  Names,
  SourceCounts,
  Summary,
} from './context.ts';
export { SetuError, type ErrorCode } from './errors.ts';
export { estimate, type Estimate, type EstimateOptions } from './estimate.ts';
export type { DocumentEstimate, EngineEstimate } from './estimate/tally-documents.ts';
export {
  compareSystems,
  type BootstrapOptions,
  type SystemComparison,
  type Contrast,
} from './evaluate/compare-systems.ts';
export { countSegments, type Counted } from './evaluate/count-segments.ts';
export type { Estimate as ScoreEstimate } from './evaluate/estimate-score.ts';
export { evaluate } from './evaluate/evaluate.ts';
export {
  evaluationPage,
  type PageOptions as EvaluationPageOptions,
  type Side as EvaluationSide,
  type System as EvaluatedSystem,
} from './evaluate/page/evaluation-page.ts';
export { scoreCorpus } from './evaluate/score-corpus.ts';
export { scoreSegments } from './evaluate/score-segments.ts';
export { type Metric, METRICS, type Scores, SIGNATURES } from './evaluate/scores.ts';
export { openGlossary } from './glossary/glossary.ts';
export { normalise } from './hindi/normalise.ts';
export { romanise } from './hindi/romanise.ts';
export type { NameProposal } from './names/name-proposals.ts';
export { openNames } from './names/open-names.ts';
export { build, type BuildOptions } from './pipeline.ts';
export { proposeNames, type ProposedNames, type ProposeNamesOptions } from './propose-names.ts';
export type {
  ComparedCell,
  ComparedEngine,
  ComparedRow,
  Comparison,
} from './render/compare/comparison.ts';
export { explainSentences, type Explanation } from './segment/explain-sentences.ts';
export { segmentText, type TextSegment } from './segment/segment-text.ts';
export { splitSentences, type SplitOptions } from './segment/split-sentences.ts';
export type { Change, Finding, Origin, Severity, State, Unit } from './types.ts';
