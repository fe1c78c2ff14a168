import type { Daily } from '../../src/core/daily/daily.ts';
import type { Knowledge } from '../../src/core/library/knowledge.ts';
import { pickQuote } from '../../src/core/quotes/pick-quote.ts';
import { quotesOnAny } from '../../src/core/quotes/quotes-on-any.ts';
import type { Message } from '../../src/discord/command.ts';
import { renderCard, subtext } from '../../src/discord/render/layout.ts';
import { renderDailyPost } from '../../src/discord/render/quote.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';
import type { View } from '../../src/discord/render/view.ts';
import type { Services } from '../../src/discord/services.ts';

/** A post as it would look, for one pair of eyes; nothing is drawn from the bag for it. */
export function previewDaily(
  { plan }: Daily,
  { quotes, corpus }: Pick<Knowledge, 'quotes' | 'corpus'>,
  random: Services['random'],
  view: View,
): Message {
  const quote = pickQuote(quotesOnAny(plan.topics, quotes, corpus.topics), random);
  if (quote === null) return renderSentence(view.copy.quote.none);
  const post = renderDailyPost({ quote, date: '', roleId: plan.roleId }, corpus, view);
  const note = renderCard([subtext(view.copy.daily.preview)]);
  return { components: [...note.components, ...post.components] };
}
