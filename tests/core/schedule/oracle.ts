import moment from 'moment-timezone';

/**
 * An independent reading of the zone files: moment-timezone carries its own copy, made by the tz
 * project's compiler, and asks Intl for nothing. Only its offsets are used; the rule is written anew,
 * by trying instants instead of computing with dates.
 */
export const ORACLE_VERSION = `moment-timezone ${moment.tz.version}, tz data ${moment.tz.dataVersion}`;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface Wall {
  readonly date: string;
  readonly minutes: number;
  readonly weekday: number;
}

/** The first instant after `after` that belongs to the schedule, found by walking over minutes. */
export function oracleOccurrence(
  { time, timeZone, weekdays }: { time: string; timeZone: string; weekdays: readonly number[] },
  after: number,
): number {
  const zone = moment.tz.zone(timeZone);
  if (!zone) throw new Error(`the oracle does not know ${timeZone}`);
  // utcOffset counts minutes west of Greenwich.
  const wall = (instant: number): Wall => {
    const local = new Date(instant - zone.utcOffset(instant) * MINUTE);
    return {
      date: local.toISOString().slice(0, 10),
      minutes: local.getUTCHours() * 60 + local.getUTCMinutes(),
      weekday: local.getUTCDay() || 7,
    };
  };
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const wanted = hours * 60 + minutes;

  // Two days before covers what a gap may push past midnight.
  for (let day = -2; day < 17; day += 1) {
    const noon = Date.parse(`${wall(after).date}T00:00:00Z`) + day * 24 * HOUR;
    const date = new Date(noon).toISOString().slice(0, 10);
    const weekday = new Date(noon).getUTCDay() || 7;
    if (weekdays.length > 0 && !weekdays.includes(weekday)) continue;
    const at = instantOf(date, wanted, noon, wall);
    if (at !== null && at > after) return at;
  }
  throw new Error('nothing found');
}

/** The first instant of a date with these minutes; where the clocks skip them, as much later as they skip. */
function instantOf(
  date: string,
  minutes: number,
  utc: number,
  wall: (instant: number) => Wall,
): number | null {
  const nominal = utc + minutes * MINUTE;
  let previous: Wall | null = null;
  let seesDate = false;
  for (let instant = nominal - 27 * HOUR; instant <= nominal + 27 * HOUR; instant += 15 * MINUTE) {
    seesDate ||= wall(instant).date === date;
  }
  if (!seesDate) return null;
  for (let instant = nominal - 16 * HOUR; instant <= nominal + 16 * HOUR; instant += MINUTE) {
    const now = wall(instant);
    if (now.date === date && now.minutes === minutes) return instant;
    if (previous) {
      const before = stamp(previous);
      const gap = stamp(now) - before - 1;
      const target = Date.parse(`${date}T00:00:00Z`) / MINUTE + minutes;
      if (gap > 0 && before < target && target < stamp(now)) return instant + (target - before - 1) * MINUTE;
    }
    previous = now;
  }
  return null;
}

const stamp = ({ date, minutes }: Wall): number => Date.parse(`${date}T00:00:00Z`) / MINUTE + minutes;
