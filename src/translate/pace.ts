/** Of the quota; so little is left after many answers in a row that it was too much. */
const LEAST_SHARE = 1 / 16;
/** Of the quota, in each window without such an answer. */
const STEP = 0.1;

export interface Pace {
  /** The share of the quota that may be used, from above 0 up to 1. */
  shareAt(now: number): number;
  /** A request that went out at `sentAt` was over the quota; nobody sends before `resumeAt`. */
  slowDown(sentAt: number, resumeAt: number): void;
}

/**
 * How fast to go after the service has said that we are too fast, though we kept to the quota that
 * we know: others may use it too. Half as fast at once, then back by equal steps: additive increase
 * and multiplicative decrease, the rule by which several clients come to a fair share of what none
 * of them can see (D.-M. Chiu, R. Jain: Analysis of the increase and decrease algorithms for
 * congestion avoidance in computer networks, 1989). Requests that were out together slow down once.
 */
export function startPace(windowMs: number): Pace {
  let share = 1;
  let since = -Infinity;
  const shareAt = (now: number): number =>
    share === 1 ? 1 : Math.min(1, share + (STEP * Math.max(0, now - since)) / windowMs);
  return {
    shareAt,
    slowDown: (sentAt, resumeAt) => {
      if (sentAt >= since) share = Math.max(LEAST_SHARE, shareAt(sentAt) / 2);
      since = Math.max(since, resumeAt);
    },
  };
}
