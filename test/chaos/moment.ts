/**
 * A moment to kill a build at: the nth time that something is done. The first six are told by the
 * build itself (`--json`), `billing` by the service, the others are met inside of the process.
 */
export interface Moment {
  readonly kind: MomentKind;
  readonly nth: number;
  /** First with Ctrl-C, and killed as soon as it says that it stops. */
  readonly interrupted: boolean;
}

export const TOLD = [
  'start',
  'segmented',
  'batch-start',
  'batch-end',
  'translated',
  'document',
] as const;

export const INSIDE = [
  'half-a-file',
  'before-rename',
  'after-rename',
  'before-commit',
  'after-commit',
] as const;

export const MOMENTS = [...TOLD, 'billing', ...INSIDE] as const;

export type MomentKind = (typeof MOMENTS)[number];

/** What every run does from its beginning again; the rest is done once and gets less. */
const ANEW: readonly MomentKind[] = ['start', 'segmented', 'translated', 'document'];

export type Totals = Readonly<Record<MomentKind, number>>;

/**
 * The next kill, so that a publication is killed about ten times on its way. `turn` counts from 0,
 * `progress` is the share of the work that is done (0 to 1), `totals` how often each
 * thing is done in an undisturbed run. Kinds come in turn, places by chance.
 */
export function nextMoment(
  turn: number,
  progress: number,
  totals: Totals,
  random: () => number,
): Moment {
  const kind = MOMENTS[turn % MOMENTS.length] as MomentKind;
  const interrupted = (TOLD as readonly string[]).includes(kind) && random() < 0.2;
  const total = totals[kind];
  const share = ANEW.includes(kind) ? progress + 0.1 : Math.max(0.1, (1 - progress) * 0.25);
  const most = Math.max(1, Math.min(total, Math.round(total * share)));
  return { kind, nth: 1 + Math.floor(random() * most), interrupted };
}
