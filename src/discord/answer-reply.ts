import type { Answer } from '../core/answer/answer.ts';
import type { Audience } from './audience.ts';
import type { Asked, Result } from './command.ts';
import { guildSettingsOf } from './guild-settings-of.ts';
import { mayBePublic } from './may-be-public.ts';
import { renderAnswer } from './render/answer.ts';
import { renderSentence } from './render/sentence.ts';
import type { Services } from './services.ts';

type Needs = Pick<Services, 'corpus' | 'helplines' | 'settings' | 'pace' | 'today'>;

/**
 * Replies to a command with an answer. Only a found passage may go to everyone; whatever says
 * something about the person, or is no answer, stays with them.
 * Public answers keep to the channels and the pace that the server has set; what may not be public is answered
 * all the same, privately.
 * @param isPrivate what the person chose; null leaves it to the server's settings
 */
export async function answerReply(
  answer: Answer,
  asked: Asked,
  { corpus, helplines, settings: store, pace, today }: Needs,
  isPrivate: boolean | null,
): Promise<Result> {
  const { guildId, userId } = asked;
  const settings = await guildSettingsOf(guildId, store);
  const now = today().getTime();
  if (answer.kind !== 'support') {
    const seconds = pace.memberWait(guildId, userId, settings, now);
    if (seconds > 0) return waitReply(seconds, asked);
  }
  const isPublic = answer.kind === 'found' && mayBePublic(asked, settings, pace, now, isPrivate);
  const audience: Audience = isPublic ? { kind: 'channel', owner: userId } : privately(asked);
  const { country } = settings;
  const maySuggest = asked.guildId !== null;
  const references = { corpus, helplines, country, today: today(), maySuggest };
  return {
    kind: 'reply',
    message: renderAnswer(answer, references, { copy: asked.copy, audience }),
    audience,
  };
}

/** To somebody who asks faster than anyone can read. */
export function waitReply(seconds: number, asked: Asked): Result {
  return {
    kind: 'reply',
    message: renderSentence(asked.copy.pace.wait(seconds)),
    audience: privately(asked),
  };
}

/** The audience of a reply that is the asker's own business: in a direct message there is nobody to hide it from. */
export function privately(asked: Pick<Asked, 'isDirect'>): Audience {
  return asked.isDirect ? { kind: 'direct' } : { kind: 'asker' };
}
