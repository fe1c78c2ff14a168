import { copyFor } from '../copy/copy-for.ts';
import type { Audience } from './audience.ts';
import type { Message } from './command.ts';
import { renderAnswer } from './render/answer.ts';
import { renderSentence } from './render/sentence.ts';
import type { Services } from './services.ts';

export type ChatServices = Pick<Services, 'answer' | 'corpus' | 'helplines'>;

/** What the bot says to a line of chat; to a bare mention, a hint. */
export function chatReply(question: string, audience: Audience, services: ChatServices): Message {
  const copy = copyFor(null);
  if (!/[\p{L}\p{N}]/u.test(question)) return renderSentence(copy.chat.hint);
  return renderAnswer(services.answer(question), services, { copy, audience });
}
