import type { Message } from '../../src/discord/command.ts';
import { renderInsights } from '../../src/discord/render/insights.ts';
import type { View } from '../../src/discord/render/view.ts';
import type { Services } from '../../src/discord/services.ts';

/** How often answers helped or did not, and how many suggestions wait. */
export async function showInsights(
  guildId: string,
  { feedback, suggestions, knowledgeOf }: Pick<Services, 'feedback' | 'suggestions' | 'knowledgeOf'>,
  view: View,
): Promise<Message> {
  const { corpus } = await knowledgeOf(guildId);
  const counts = await feedback.read(guildId);
  const waiting = (await suggestions.open(guildId)).length;
  return renderInsights({ counts, corpus, waiting }, view);
}
