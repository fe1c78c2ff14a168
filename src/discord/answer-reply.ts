import type { Answer } from '../core/answer/answer.ts';
import type { Audience } from './audience.ts';
import type { Asked, Result } from './command.ts';
import { guildSettingsOf } from './guild-settings-of.ts';
import { renderAnswer } from './render/answer.ts';
import type { Services } from './services.ts';

type Needs = Pick<Services, 'corpus' | 'helplines' | 'settings' | 'today'>;

/**
 * Replies to a command with an answer. Only a found passage may go to everyone; whatever says
 * something about the person, or is no answer, stays with them.
 * @param isPrivate what the person chose; null leaves it to the server's settings
 */
export async function answerReply(
  answer: Answer,
  asked: Asked,
  { corpus, helplines, settings, today }: Needs,
  isPrivate: boolean | null,
): Promise<Result> {
  const { answers, country } = await guildSettingsOf(asked.guildId, settings);
  const mayBePublic = answer.kind === 'found' && asked.guildId !== null && !asked.isDirect;
  const wantsPrivate = isPrivate ?? answers === 'private';
  const audience: Audience =
    mayBePublic && !wantsPrivate ? { kind: 'channel', owner: asked.userId } : privately(asked);
  const references = { corpus, helplines, country, today: today() };
  return {
    kind: 'reply',
    message: renderAnswer(answer, references, { copy: asked.copy, audience }),
    audience,
  };
}

/** The audience of a reply that is the asker's own business: in a direct message there is nobody to hide it from. */
export function privately(asked: Pick<Asked, 'isDirect'>): Audience {
  return asked.isDirect ? { kind: 'direct' } : { kind: 'asker' };
}
