import type { Clock } from '../../context.ts';
import type { Shell } from '../shell.ts';

/** What a `setu models …` is asked to do. */
export interface Task {
  readonly pair: string;
  /** The folder of all models. */
  readonly models: string;
  readonly from?: string;
  readonly yes?: boolean;
  readonly json?: boolean;
  readonly shell: Shell;
  readonly world: ModelsWorld;
}

/** The machine, or a stand-in. */
export interface ModelsWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Opens the way to the network; called only if it is needed. */
  readonly connect: () => Promise<typeof globalThis.fetch>;
  readonly clock: Clock;
}
