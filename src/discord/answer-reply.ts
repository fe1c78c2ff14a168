import type { Answer } from '../core/answer/answer.ts';
import type { Audience } from './audience.ts';
import type { Asked, Result } from './command.ts';
import { renderAnswer } from './render/answer.ts';
import { renderSentence } from './render/sentence.ts';
import type { Services } from './services.ts';

type Needs = Pick<Services, 'answer' | 'corpus' | 'helplines' | 'settings'>;

/**
 * Answers a question asked by a command. Only a found passage may go to everyone; whatever says
 * something about the person, or is no answer, stays with them.
 * @param isPrivate what the person chose; null leaves it to the server's settings
 */
export async function answerReply(
  question: string,
  asked: Asked,
  services: Needs,
  isPrivate: boolean | null,
): Promise<Result> {
  const { copy } = asked;
  if (!/[\p{L}\p{N}]/u.test(question)) {
    return { kind: 'reply', message: renderSentence(copy.failure.empty), audience: privately(asked) };
  }
  const answer = services.answer(question);
  const audience = await audienceOf(answer, asked, services, isPrivate);
  return { kind: 'reply', message: renderAnswer(answer, services, { copy, audience }), audience };
}

/** The audience of a reply that is the asker's own business: in a direct message there is nobody to hide it from. */
export function privately(asked: Pick<Asked, 'isDirect'>): Audience {
  return asked.isDirect ? { kind: 'direct' } : { kind: 'asker' };
}

async function audienceOf(
  answer: Answer,
  asked: Asked,
  { settings }: Pick<Services, 'settings'>,
  isPrivate: boolean | null,
): Promise<Audience> {
  if (asked.isDirect || answer.kind !== 'found' || asked.guildId === null || isPrivate)
    return privately(asked);
  if (isPrivate === null && (await answersIn(asked.guildId, settings)) === 'private') return privately(asked);
  return { kind: 'channel', owner: asked.userId };
}

/** Where the settings cannot be read, the answer still comes, to the asker alone. */
async function answersIn(guildId: string, settings: Services['settings']): Promise<'public' | 'private'> {
  try {
    return (await settings.read(guildId)).answers;
  } catch {
    return 'private';
  }
}
