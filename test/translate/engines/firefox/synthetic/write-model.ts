import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileType, Model, ModelFile } from '../../../../../src/models/model.ts';
import { LEXICON } from './lexicon.ts';
import { modelFile, shortlistFile } from './marian-file.ts';
import { network, type Size, SIZES } from './network.ts';
import { pieces, SPACE, vocabularyFile } from './vocabulary.ts';

export type Files = ReadonlyMap<FileType, { readonly name: string; readonly content: Buffer }>;

/** The files of a model that knows the words of the lexicon, under Mozilla's names. */
export function syntheticModel(size: Size = SIZES.micro): Files {
  const source = pieces(LEXICON.keys(), size.vocabulary);
  const target = pieces(LEXICON.values(), size.vocabulary);
  const idOf = new Map(target.map(({ text }, id) => [text, id]));
  const translations = source.map(({ text }, id) => {
    const word = text.startsWith(SPACE) ? LEXICON.get(text.slice(1)) : undefined;
    const said = text === '।' ? '.' : word === undefined ? text : SPACE + word;
    return idOf.get(said) ?? id;
  });
  return new Map([
    [
      'model',
      {
        name: 'model.hien.intgemm.alphas.bin',
        content: modelFile(network(size, translations), settingsOf(size)),
      },
    ],
    ['lex', { name: 'lex.50.50.hien.s2t.bin', content: shortlistFile(translations, 320) }],
    ['srcvocab', { name: 'srcvocab.hien.spm', content: vocabularyFile(source) }],
    ['trgvocab', { name: 'trgvocab.hien.spm', content: vocabularyFile(target) }],
  ]);
}

/** Installs a model in a folder of models, and returns its card. */
export async function installModel(
  models: string,
  files: Files = syntheticModel(),
): Promise<Model & { folder: string }> {
  const folder = path.join(models, 'hi-en');
  await mkdir(folder, { recursive: true });
  const listed: ModelFile[] = [];
  for (const [type, { name, content }] of files) {
    await writeFile(path.join(folder, name), content);
    listed.push({ type, name, bytes: content.length, sha256: sha256(content) });
  }
  const about = { from: 'a test', at: '2026-01-01T00:00:00.000Z', by: 'Setu', licence: 'MIT' };
  const name = { format: 1, pair: 'hi-en', version: '3.0', architecture: 'tiny' } as const;
  const model: Model = { ...name, files: listed, ...about };
  await writeFile(path.join(folder, 'model.json'), JSON.stringify(model));
  return { ...model, folder };
}

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

const settingsOf = ({ embedding, inner, encoder, decoder, heads, vocabulary }: Size): string => `\
type: transformer
dim-emb: ${embedding}
dim-vocabs:
  - ${vocabulary}
  - ${vocabulary}
enc-depth: ${encoder}
dec-depth: ${decoder}
enc-type: bidirectional
enc-cell: gru
enc-cell-depth: 1
dec-cell: ssru
dec-cell-base-depth: 2
dec-cell-high-depth: 1
tied-embeddings: true
tied-embeddings-all: false
transformer-heads: ${heads}
transformer-dim-ffn: ${inner}
transformer-ffn-depth: 2
transformer-ffn-activation: relu
transformer-decoder-autoreg: rnn
transformer-guided-alignment-layer: last
transformer-no-projection: false
transformer-preprocess: ""
transformer-postprocess: dan
transformer-postprocess-emb: d
transformer-tied-layers:
  []
transformer-train-position-embeddings: false
version: synthetic
`;
