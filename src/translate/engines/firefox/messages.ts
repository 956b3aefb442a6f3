import type { LoadedModel } from '../../../models/load-model.ts';
import type { CompiledModule } from './web-assembly.ts';

/** What a worker is started with. */
export interface WorkerStart {
  /** The compiled runtime, shared by all workers. */
  readonly runtime: CompiledModule;
  /** The runtime's JavaScript half. */
  readonly glue: string;
  readonly model: LoadedModel;
}

/** One sentence; `html`: with markup that shall go with its words. */
export interface Question {
  readonly text: string;
  readonly html: boolean;
}

/** The first message says that the model is loaded; then each question has one answer. */
export type WorkerMessage = { readonly ready: true } | { readonly text: string };
