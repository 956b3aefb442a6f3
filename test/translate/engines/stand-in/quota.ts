import { failure, type Reply } from './messages.ts';

/** What the service lets through, over every window of that length. */
export interface Quota {
  readonly windowMs: number;
  readonly characters: number;
  readonly requests: number;
  /** Characters until the daily limit; none by default. */
  readonly daily?: number;
  /** How it says no, in turn; all of them by default. */
  readonly refusals?: readonly RefusalForm[];
}

export type RefusalForm = keyof typeof REFUSALS;

/** The forms in which Google has been seen to say that a client is too fast. */
const REFUSALS = {
  '429': () => failure(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded'),
  '429-retry-after': (waitMs: number) => ({
    ...failure(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded'),
    headers: { 'retry-after': String(Math.ceil(waitMs / 1000)) },
  }),
  '429-retry-info': (waitMs: number): Reply => {
    const type = 'type.googleapis.com/google.rpc.RetryInfo';
    const details = [{ '@type': type, retryDelay: `${(waitMs / 1000).toFixed(3)}s` }];
    const error = { code: 429, message: 'Quota exceeded', status: 'RESOURCE_EXHAUSTED', details };
    return { status: 429, body: { error } };
  },
  '403-user': () => failure(403, 'userRateLimitExceeded', 'User Rate Limit Exceeded'),
  '403-rate': () => failure(403, 'rateLimitExceeded', 'Rate Limit Exceeded'),
} satisfies Record<string, (waitMs: number) => Reply>;

export const REFUSAL_FORMS = Object.keys(REFUSALS) as RefusalForm[];

export interface Gate {
  /** Counts a request, or says why it may not pass; what is refused is not counted. */
  enter(characters: number): Reply | undefined;
  readonly refusals: number;
}

/** A sliding window over characters and requests together. */
export function openGate(quota: Quota, now: () => number): Gate {
  const { windowMs, characters: most, requests, daily = Infinity } = quota;
  const forms = quota.refusals ?? REFUSAL_FORMS;
  const passed: { at: number; characters: number }[] = [];
  let [first, inside, today, refusals] = [0, 0, 0, 0];
  const forget = (): void => {
    for (let one = passed[first]; one && one.at <= now() - windowMs; one = passed[(first += 1)]) {
      inside -= one.characters;
    }
  };
  const enter = (characters: number): Reply | undefined => {
    forget();
    if (today + characters > daily)
      return failure(403, 'dailyLimitExceeded', 'Daily Limit Exceeded');
    const fits = inside + characters <= most && passed.length - first < requests;
    if (!fits) {
      const form = forms[refusals % forms.length] ?? '429';
      refusals += 1;
      return REFUSALS[form]((passed[first]?.at ?? now()) + windowMs - now());
    }
    passed.push({ at: now(), characters });
    inside += characters;
    today += characters;
    return undefined;
  };
  return {
    enter,
    get refusals() {
      return refusals;
    },
  };
}
