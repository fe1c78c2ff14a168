import { privately } from './answer-reply.ts';
import type { Asked, Result } from './command.ts';
import { renderSentence } from './render/sentence.ts';

/** Whether there is anything to read in a text: a letter or a digit of any script. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** The reply to a question without words. */
export function emptyReply(asked: Asked): Result {
  return { kind: 'reply', message: renderSentence(asked.copy.failure.empty), audience: privately(asked) };
}
