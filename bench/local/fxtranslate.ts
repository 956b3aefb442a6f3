import { loadModel } from '../../src/models/load-model.ts';
import type { InstalledModel } from '../../src/models/model.ts';

/** The other runtime that reads Mozilla's models, on the same files, in one thread. */
export async function openFxtranslate(model: InstalledModel) {
  const { Translator } = await import('fxtranslate');
  const files = await loadModel(model);
  const bytes = (buffer: SharedArrayBuffer | undefined): Uint8Array =>
    new Uint8Array(buffer ?? new SharedArrayBuffer(0)).slice();
  const source = bytes(files.srcvocab ?? files.vocab);
  const target = bytes(files.trgvocab ?? files.vocab);
  const translator = new Translator(bytes(files.model), source, target, bytes(files.lex));
  return async (texts: readonly string[]): Promise<void> => {
    for (const text of texts) translator.translate(text);
  };
}
