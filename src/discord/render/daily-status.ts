import { channelMention, roleMention } from '@discordjs/formatters';
import type { Copy } from '../../copy/en.ts';
import type { Topic } from '../../core/corpus/topic.ts';
import type { Daily, Outcome } from '../../core/daily/daily.ts';
import { isProblem } from '../../core/daily/settle.ts';
import { nextDates } from '../../core/daily/upcoming.ts';
import type { Occurrence } from '../../core/schedule/occurrences.ts';
import type { Message } from '../command.ts';
import { bullets, heading, renderCard, subtext } from './layout.ts';
import { dateInWords, daysInWords, discordSeconds, localMoment } from './schedule.ts';
import type { View } from './view.ts';

/** How many dates ahead are shown. */
const AHEAD = 3;

export interface DailyStatus {
  readonly daily: Daily;
  readonly guildId: string;
  readonly now: Date;
  readonly topics: ReadonlyMap<string, Topic>;
}

/** How a server's daily quote is set, what comes next, and what went wrong. @param remark what just happened */
export function renderDailyStatus(
  { daily, guildId, now, topics }: DailyStatus,
  view: View,
  remark = '',
): Message {
  const { copy } = view;
  const words = copy.daily;
  const { plan, delivery, halt, outcomes } = daily;
  const { time, timeZone, weekdays = [] } = plan.schedule;
  const channel = channelMention(plan.channelId ?? '');
  const last = outcomes.find(({ result }) => result.kind === 'posted');
  const trouble = outcomes.find(({ result }) => isProblem(result));
  return renderCard([
    [heading(words.heading), remark].filter(Boolean).join('\n'),
    halt ? words.halts[halt] : '',
    [
      words.where(channel, time, timeZone, daysInWords(weekdays, copy)),
      words.about(topicNames(plan.topics, topics, copy), plan.roleId && roleMention(plan.roleId)),
    ].join('\n'),
    halt ? '' : nextLines(daily, now, copy),
    delivery?.retryAt ? words.waiting(discordSeconds(delivery.retryAt)) : '',
    last ? lastLine(last, guildId, copy) : words.noLast,
    trouble ? words.trouble(dateInWords(trouble.date, copy), reasonOf(trouble, channel, copy)) : '',
  ]);
}

/** The next dates, or why there are none. */
export function nextLines(daily: Daily, now: Date, copy: Copy): string {
  const { daily: words } = copy;
  const { timeZone } = daily.plan.schedule;
  const line = ({ at }: Occurrence) => words.nextLine(localMoment(at, timeZone, copy), discordSeconds(at));
  try {
    const dates = nextDates(daily, now.getTime(), AHEAD).map(line);
    const skipped = daily.skip === null ? '' : subtext(words.skipped(dateInWords(daily.skip, copy)));
    return [words.next, bullets(dates), skipped].filter(Boolean).join('\n');
  } catch {
    return words.badZone;
  }
}

export function topicNames(
  ids: readonly string[],
  topics: ReadonlyMap<string, Topic>,
  { daily }: Copy,
): string {
  const names = ids.flatMap((id) => topics.get(id)?.name ?? []);
  return names.length > 0 ? names.join(', ') : daily.choices.allTopics;
}

function lastLine({ date, result }: Outcome, guildId: string, copy: Copy): string {
  return result.kind === 'posted'
    ? copy.daily.last(dateInWords(date, copy), postLink(guildId, result))
    : copy.daily.noLast;
}

/** Why a date went wrong, in words that say what to do. */
export function reasonOf({ result }: Outcome, channel: string, { daily }: Copy): string {
  switch (result.kind) {
    case 'refused':
      return daily.refusals[result.why](channel);
    case 'missed':
    case 'assumed':
    case 'gone':
    case 'nothing':
      return daily.reasons[result.kind];
    case 'posted':
    case 'skipped':
      return '';
  }
}

export function postLink(
  guildId: string,
  { channelId, messageId }: { channelId: string; messageId: string },
): string {
  return `https://discord.com/channels/${guildId}/${channelId}/${messageId}`;
}
