import { copyFor } from '../copy/copy-for.ts';
import type { Audience } from './audience.ts';
import type { Message } from './command.ts';
import { guildSettingsOf } from './guild-settings-of.ts';
import { renderAnswer } from './render/answer.ts';
import { renderSentence } from './render/sentence.ts';
import type { Services } from './services.ts';
import { hasWords } from './words.ts';

export type ChatServices = Pick<Services, 'knowledgeOf' | 'helplines' | 'settings' | 'today'>;

/**
 * What the bot says to a line of chat; to a bare mention, a hint. A message carries no locale, so
 * where care recognised the language, that one is used.
 */
export async function chatReply(
  question: string,
  guildId: string | null,
  audience: Audience,
  { knowledgeOf, helplines, settings, today }: ChatServices,
): Promise<Message> {
  if (!hasWords(question)) return renderSentence(copyFor(null).chat.hint);
  const { country } = await guildSettingsOf(guildId, settings);
  const { answer: answerTo, corpus } = await knowledgeOf(guildId);
  const answer = answerTo(question);
  const copy = copyFor('language' in answer ? answer.language : null);
  const references = { corpus, helplines, country, today: today(), maySuggest: guildId !== null };
  return renderAnswer(answer, references, { copy, audience });
}
