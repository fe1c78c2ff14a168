import type { Topic } from '../../core/corpus/topic.ts';
import type { Daily } from '../../core/daily/daily.ts';
import type { Message } from '../command.ts';
import { button } from './controls.ts';
import { nextLines, topicNames } from './daily-status.ts';
import { heading, renderCard, subtext } from './layout.ts';
import { daysInWords } from './schedule.ts';
import type { View } from './view.ts';

/** A person's own daily quote, with the button that ends it. @param remark what just happened */
export function renderSubscription(
  daily: Daily,
  now: Date,
  topics: ReadonlyMap<string, Topic>,
  view: View,
  remark = '',
): Message {
  const { copy } = view;
  const words = copy.subscribe;
  const { time, timeZone, weekdays = [] } = daily.plan.schedule;
  return renderCard(
    [
      [heading(words.heading), remark].filter(Boolean).join('\n'),
      [
        words.when(time, timeZone, daysInWords(weekdays, copy)),
        copy.quote.topics(topicNames(daily.plan.topics, topics, copy)),
      ].join('\n'),
      nextLines(daily, now, copy),
      daily.refusals > 0 ? words.closed(daily.refusals) : '',
      subtext(words.keeps),
    ],
    [[button(view, 'unsubscribe', words.stop)]],
  );
}
