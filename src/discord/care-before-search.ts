import { privately } from './answer-reply.ts';
import type { Asked, Result } from './command.ts';
import { renderAnswer } from './render/answer.ts';
import type { Services } from './services.ts';

/** The reply that words of danger, or a question for a prescriber, get in place of a search; null for all others. */
export function careBeforeSearch(
  text: string,
  asked: Asked,
  services: Pick<Services, 'assess' | 'corpus' | 'helplines'>,
): Result | null {
  const concern = services.assess(text);
  if (!concern) return null;
  const audience = privately(asked);
  return {
    kind: 'reply',
    message: renderAnswer({ kind: concern }, services, { copy: asked.copy, audience }),
    audience,
  };
}
