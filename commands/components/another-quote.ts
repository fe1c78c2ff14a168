import { ofGuild, ofMember } from '../../src/core/daily/daily.ts';
import { privately } from '../../src/discord/answer-reply.ts';
import type { Component, Press } from '../../src/discord/command.ts';
import { inPlace } from '../../src/discord/in-place.ts';
import { quoteMessage } from '../../src/discord/quote-message.ts';
import type { Services } from '../../src/discord/services.ts';

/** Another quote: in place of one's own, and beside the quote of the day, which stays for everyone. */
export const anotherQuote: Component = {
  action: 'quote-another',
  async press(press, services) {
    const [topic = '', shown = '', daily = ''] = press.args;
    const knowledge = await services.knowledgeOf(press.guildId);
    if (daily === '') {
      const topics = knowledge.corpus.topics.has(topic) ? [topic] : [];
      return inPlace(press, (view) => quoteMessage({ topics, shown }, knowledge, services.random, view));
    }
    const audience = privately(press);
    const topics = await topicsOfDay(press, services);
    const message = quoteMessage({ topics, shown }, knowledge, services.random, {
      copy: press.copy,
      audience,
    });
    return { kind: 'reply', message, audience };
  },
};

/** The topics that the server, or the person, chose for the daily quote; any, where they cannot be read. */
async function topicsOfDay(
  { guildId, userId, isDirect }: Press,
  { dailies }: Services,
): Promise<readonly string[]> {
  const key = isDirect ? ofMember(userId) : guildId && ofGuild(guildId);
  const daily = key && (await dailies.read(key).catch(() => null));
  return daily ? daily.plan.topics : [];
}
