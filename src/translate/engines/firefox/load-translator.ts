import type { LoadedModel } from '../../../models/load-model.ts';
import type { Bergamot } from './bergamot.ts';
import type { Question } from './messages.ts';

/** How the runtime aligns the bytes of each kind of file. */
const ALIGNMENT = { model: 256, other: 64 };

/**
 * Marian's settings: greedy search and the arithmetic that Mozilla's models are made for (as Firefox
 * runs them). `sentence`: a line is a sentence, Setu has split them already. The alignment carries
 * markup to its words.
 */
const SETTINGS = {
  'beam-size': '1',
  normalize: '1.0',
  'word-penalty': '0',
  'max-length-break': '128',
  'max-length-factor': '2.0',
  'mini-batch-words': '1024',
  workspace: '128',
  'skip-cost': 'true',
  'cpu-threads': '0',
  quiet: 'true',
  'quiet-translation': 'true',
  'gemm-precision': 'int8shiftAlphaAll',
  alignment: 'soft',
  'ssplit-mode': 'sentence',
};

/** Loads a model into the runtime; the function translates one sentence. */
export function loadTranslator(
  bergamot: Bergamot,
  model: LoadedModel,
): (question: Question) => string {
  const settings = Object.entries(SETTINGS).map(([key, value]) => `${key}: ${value}\n`);
  const vocabularies = new bergamot.AlignedMemoryList();
  for (const bytes of [model.vocab, model.srcvocab, model.trgvocab]) {
    if (bytes) vocabularies.push_back(copyIn(bergamot, bytes, ALIGNMENT.other));
  }
  const loaded = new bergamot.TranslationModel(
    settings.join(''),
    copyIn(bergamot, model.model, ALIGNMENT.model),
    copyIn(bergamot, model.lex, ALIGNMENT.other),
    vocabularies,
    null,
  );
  const service = new bergamot.BlockingService({ cacheSize: 0 });
  return ({ text, html }) => {
    const texts = new bergamot.VectorString();
    const options = new bergamot.VectorResponseOptions();
    texts.push_back(text);
    options.push_back({ alignment: false, html, qualityScores: false });
    const answers = service.translate(loaded, texts, options);
    const answer = answers.get(0);
    const translated = answer.getTranslatedText();
    for (const used of [answer, answers, options, texts]) used.delete();
    return translated;
  };
}

/** Nothing, for a shortlist that a model does not have. */
function copyIn(bergamot: Bergamot, bytes: SharedArrayBuffer | undefined, alignment: number) {
  const memory = new bergamot.AlignedMemory(bytes?.byteLength ?? 0, alignment);
  if (bytes) memory.getByteArrayView().set(new Int8Array(bytes));
  return memory;
}
