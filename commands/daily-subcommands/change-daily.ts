import { halted, resumed, skipping } from '../../src/core/daily/changes.ts';
import { type Daily, ofGuild } from '../../src/core/daily/daily.ts';
import type { Message } from '../../src/discord/command.ts';
import { renderDailyStatus } from '../../src/discord/render/daily-status.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';
import type { View } from '../../src/discord/render/view.ts';
import type { Services } from '../../src/discord/services.ts';

export type Change = 'pause' | 'resume' | 'skip-next' | 'off';

/** Pauses, resumes, leaves the next post out, or switches it off; then shows how things stand. */
export async function changeDaily(
  change: Change,
  guildId: string,
  { dailies, corpus, today }: Pick<Services, 'dailies' | 'corpus' | 'today'>,
  view: View,
): Promise<Message> {
  const { daily: words } = view.copy;
  const now = today();
  let isRefused = false;
  const daily = await dailies.update(ofGuild(guildId), (current) => {
    isRefused = change === 'skip-next' && (current?.halt ?? null) !== null;
    return current === null || isRefused ? current : changed(change, current, now.getTime());
  });
  if (daily === null) return renderSentence(words.none);
  if (isRefused) return renderSentence(words.notRunning);
  const remarks: Record<Change, string> = {
    pause: '',
    resume: words.resumed,
    'skip-next': '',
    off: words.off,
  };
  return renderDailyStatus({ daily, guildId, now, topics: corpus.topics }, view, remarks[change]);
}

function changed(change: Change, daily: Daily, now: number): Daily {
  switch (change) {
    case 'pause':
      return halted(daily, 'paused');
    case 'off':
      return halted(daily, 'off');
    case 'resume':
      return resumed(daily, now);
    case 'skip-next':
      return skipping(daily, now);
  }
}
