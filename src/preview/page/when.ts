/** The language of the page's own words; what the bot says is in the person's. */
const LANGUAGE = 'en-GB';

/** The clock of the page: that of this computer, moved as far as the bot's. Milliseconds since 1970. */
export type Now = () => number;

/** The day of an instant in this computer's time zone, as a number that two instants of one day share. */
export function dayOf(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

/** When a message was written: today and yesterday by name, everything else by its date. */
export function writtenAt(time: number, now: number): string {
  const clock = new Date(time).toLocaleTimeString(LANGUAGE, { hour: '2-digit', minute: '2-digit' });
  const days = Math.round((dayOf(now) - dayOf(time)) / 86_400_000);
  if (days === 0) return `Today at ${clock}`;
  if (days === 1) return `Yesterday at ${clock}`;
  return `${new Date(time).toLocaleDateString(LANGUAGE)} ${clock}`;
}

/** A day as it stands between messages. */
export function dayInWords(time: number): string {
  return new Date(time).toLocaleDateString(LANGUAGE, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** What the clock says, for the strip of the preview. */
export function clockInWords(time: number): string {
  return new Date(time).toLocaleString(LANGUAGE, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
}
