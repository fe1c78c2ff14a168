const STYLES: Record<string, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  R: { dateStyle: 'medium', timeStyle: 'short' },
};
const LATEST = 8.64e12;

/**
 * The words for `<t:seconds:style>` in this computer's time zone, and the instant for a `time` element. The relative
 * style is shown as a date here: the page would otherwise have to count along.
 */
export function formatTimestamp(seconds: number, style: string): { text: string; time: string } {
  const date = new Date(Math.min(Math.max(seconds, -LATEST), LATEST) * 1000);
  return {
    text: new Intl.DateTimeFormat('en-GB', STYLES[style] ?? STYLES['f']).format(date),
    time: date.toISOString(),
  };
}
