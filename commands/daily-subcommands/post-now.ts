import { channelMention } from '@discordjs/formatters';
import type { PostedNow } from '../../src/core/daily/dailies.ts';
import { type Daily, ofGuild } from '../../src/core/daily/daily.ts';
import type { Message } from '../../src/discord/command.ts';
import { postLink } from '../../src/discord/render/daily-status.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';
import type { View } from '../../src/discord/render/view.ts';
import type { Services } from '../../src/discord/services.ts';

/** Posts a quote at once; the day's own still comes. */
export async function postNow(
  daily: Daily,
  guildId: string,
  { dailies }: Pick<Services, 'dailies'>,
  { copy }: View,
): Promise<Message> {
  const sent = await dailies.postNow(ofGuild(guildId), daily);
  return renderSentence(inWords(sent));

  function inWords(outcome: PostedNow): string {
    const words = copy.daily;
    switch (outcome.kind) {
      case 'posted':
        return words.postedNow(postLink(guildId, outcome));
      case 'under-way':
        return words.postingNow;
      case 'nothing':
      case 'gone':
        return words.notPosted(words.reasons[outcome.kind]);
      case 'refused':
        return words.notPosted(words.refusals[outcome.why](channelMention(daily.plan.channelId ?? '')));
      case 'later':
        return words.unreachable;
    }
  }
}
