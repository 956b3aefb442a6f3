const DAY_MS = 86_400_000;

/** The next midnight of a time zone (an IANA name) after `now`; both in milliseconds since 1970. */
export function nextMidnight(now: number, timeZone: string): number {
  const local = now + offset(now, timeZone);
  const midnight = (Math.floor(local / DAY_MS) + 1) * DAY_MS;
  const guess = midnight - offset(now, timeZone);
  // Clocks may have been put forward or back between now and then.
  return midnight - offset(guess, timeZone);
}

/** What the clocks of a time zone are ahead of UTC at that moment, in milliseconds. */
function offset(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((one) => one.type === type)?.value);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return local - Math.floor(at / 1_000) * 1_000;
}
