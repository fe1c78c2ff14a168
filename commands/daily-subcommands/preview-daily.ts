import { copyFor } from '../../src/copy/copy-for.ts';
import type { Daily } from '../../src/core/daily/daily.ts';
import { pickQuote } from '../../src/core/quotes/pick-quote.ts';
import { quotesOnAny } from '../../src/core/quotes/quotes-on-any.ts';
import type { Message } from '../../src/discord/command.ts';
import { guildSettingsOf } from '../../src/discord/guild-settings-of.ts';
import { renderCard, subtext } from '../../src/discord/render/layout.ts';
import { renderDailyPost } from '../../src/discord/render/quote.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';
import type { View } from '../../src/discord/render/view.ts';
import type { Services } from '../../src/discord/services.ts';

/** A post as it would look, in the language of the server, for one pair of eyes; nothing is drawn from the bag for it. */
export async function previewDaily(
  { plan }: Daily,
  guildId: string,
  { knowledgeOf, settings, random }: Pick<Services, 'knowledgeOf' | 'settings' | 'random'>,
  view: View,
): Promise<Message> {
  const { language } = await guildSettingsOf(guildId, settings);
  const { quotes, corpus } = await knowledgeOf(guildId, language);
  const quote = pickQuote(quotesOnAny(plan.topics, quotes, corpus.topics), random);
  if (quote === null) return renderSentence(view.copy.quote.none);
  const posted = { ...view, copy: copyFor(language) };
  const post = renderDailyPost({ quote, date: '', roleId: plan.roleId }, corpus, posted);
  const note = renderCard([subtext(view.copy.daily.preview)]);
  return { components: [...note.components, ...post.components] };
}
