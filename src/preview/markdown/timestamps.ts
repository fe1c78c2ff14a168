import { relativeTime } from '../page/relative-time.ts';

const STYLES = new Map<string, Intl.DateTimeFormatOptions>([
  ['t', { timeStyle: 'short' }],
  ['T', { timeStyle: 'medium' }],
  ['d', { dateStyle: 'short' }],
  ['D', { dateStyle: 'long' }],
  ['f', { dateStyle: 'long', timeStyle: 'short' }],
  ['F', { dateStyle: 'full', timeStyle: 'short' }],
]);
const LATEST = 8.64e12;

/**
 * The words for `<t:seconds:style>` in this computer's time zone, and the instant for a `time` element.
 * @param now what the relative style is counted from, in milliseconds since 1970; the page counts on from there
 */
export function formatTimestamp(
  seconds: number,
  style: string,
  locale: string,
  now: number,
): { text: string; time: string } {
  const date = new Date(Math.min(Math.max(seconds, -LATEST), LATEST) * 1000);
  const text =
    style === 'R'
      ? relativeTime(date.getTime(), now, locale)
      : new Intl.DateTimeFormat(locale, STYLES.get(style) ?? STYLES.get('f')).format(date);
  return { text, time: date.toISOString() };
}
