import { told } from '../../src/core/daily/changes.ts';
import { ofGuild } from '../../src/core/daily/daily.ts';
import type { Message } from '../../src/discord/command.ts';
import { renderDailyStatus } from '../../src/discord/render/daily-status.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';
import type { View } from '../../src/discord/render/view.ts';
import type { Services } from '../../src/discord/services.ts';

/** How things stand; whoever reads it has been told what went wrong. */
export async function showStatus(
  guildId: string,
  { dailies, corpus, today }: Pick<Services, 'dailies' | 'corpus' | 'today'>,
  view: View,
): Promise<Message> {
  const daily = await dailies.update(ofGuild(guildId), (current) => current && told(current));
  if (daily === null) return renderSentence(view.copy.daily.none);
  return renderDailyStatus({ daily, guildId, now: today(), topics: corpus.topics }, view);
}
