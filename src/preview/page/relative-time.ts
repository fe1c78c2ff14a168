const UNITS = [
  ['year', 31_536_000_000],
  ['month', 2_592_000_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How far an instant is from now, such as "in 3 hours" or "tomorrow". Both in milliseconds since 1970. */
export function relativeTime(time: number, now: number, locale: string): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  // To the second first, so that what is a moment short of an hour counts as one.
  const distance = Math.round((time - now) / 1000) * 1000;
  for (const [unit, length] of UNITS) {
    if (Math.abs(distance) >= length) return words.format(Math.round(distance / length), unit);
  }
  return words.format(distance / 1000, 'second');
}
