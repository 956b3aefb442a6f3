import { systemClock } from '../clock.ts';
import type { Event } from '../context.ts';
import { Progress } from './progress.ts';
import type { Shell } from './shell.ts';

const TICK_MS = 100;

interface Options {
  readonly quiet?: boolean | undefined;
  /** What is done to the documents. */
  readonly work?: 'Building' | 'Reading';
}

/** Runs `work`, and shows on standard error what it reports, unless `quiet`; returns its result. */
export async function withProgress<T>(
  { stderr }: Shell,
  { quiet = false, work = 'Reading' }: Options,
  run: (report: (event: Event) => void) => Promise<T>,
): Promise<T> {
  const progress = quiet ? undefined : new Progress(stderr, systemClock, work);
  const timer = setInterval(() => progress?.tick(), TICK_MS);
  try {
    return await run((event) => progress?.add(event));
  } finally {
    clearInterval(timer);
    progress?.clear();
  }
}
