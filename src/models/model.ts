import { z } from 'zod';

/** What each file of a model is to the runtime; a pair has one `vocab`, or one for each language. */
export const FILE_TYPES = ['model', 'lex', 'vocab', 'srcvocab', 'trgvocab'] as const;
export type FileType = (typeof FILE_TYPES)[number];

/** A file name that is nothing but one: no folder, no leading dot, no room for tricks. */
export const FILE_NAME = /^(?:model|lex|vocab|srcvocab|trgvocab)(?:\.[A-Za-z0-9]{1,40}){1,8}$/;
export const PAIR = /^[a-z]{2,3}-[a-z]{2,3}$/;
export const SHA256 = /^[0-9a-f]{64}$/;

/** Credit for all models that Setu fetches: they are Mozilla's, under this licence. */
export const CREDIT = { by: 'Mozilla, Firefox Translations', licence: 'MPL-2.0' } as const;

const file = z.object({
  type: z.enum(FILE_TYPES),
  name: z.string().regex(FILE_NAME),
  /** Of the unpacked file. */
  bytes: z.int().positive(),
  sha256: z.string().regex(SHA256),
});

/** `model.json`, which lies beside the files of an installed model. */
export const modelSchema = z.object({
  format: z.literal(1),
  pair: z.string().regex(PAIR),
  /** Mozilla's number for the model, such as `3.1`. */
  version: z.string().regex(/^[0-9]{1,4}(\.[0-9]{1,6}){0,3}$/),
  /** `tiny`, `base-memory` or `base`: how large the network is. */
  architecture: z.string().regex(/^[a-z0-9-]{1,40}$/),
  files: z.array(file).min(2).max(4),
  /** Address or folder that it was taken from. */
  from: z.string(),
  /** When it was installed: ISO 8601, UTC. */
  at: z.string(),
  by: z.string(),
  licence: z.string(),
});

export type ModelFile = z.output<typeof file>;
export type Model = z.output<typeof modelSchema>;

/** A model and the folder that its files lie in. */
export interface InstalledModel extends Model {
  readonly folder: string;
}

/** Whether these types together are what the runtime needs. */
export function isWhole(types: readonly FileType[]): boolean {
  const has = (type: FileType): boolean => types.filter((one) => one === type).length === 1;
  const vocabularies = has('vocab') !== (has('srcvocab') && has('trgvocab'));
  return has('model') && vocabularies && new Set(types).size === types.length;
}

export const sizeOf = (model: Pick<Model, 'files'>): number =>
  model.files.reduce((sum, { bytes }) => sum + bytes, 0);
