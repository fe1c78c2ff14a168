import { copyFor } from '../copy/copy-for.ts';
import type { Answer } from '../core/answer/answer.ts';
import type { CareLanguage } from '../core/care/assessment.ts';
import { answerMessage, answerUnasked } from '../core/chat/answer-message.ts';
import { chatLanguage } from '../core/chat/chat-language.ts';
import { isFollowUp, passageShown } from '../core/chat/follow-up.ts';
import { smallTalk } from '../core/chat/small-talk.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { isAskChannel, mayAnswerIn } from '../core/settings/may-answer-in.ts';
import type { Audience } from './audience.ts';
import type { Asked, Message } from './command.ts';
import type { ComponentId } from './custom-id.ts';
import { guildSettingsOf } from './guild-settings-of.ts';
import { renderAnswer } from './render/answer.ts';
import { renderSentence } from './render/sentence.ts';
import type { Services } from './services.ts';
import { hasWords } from './words.ts';

export type ChatServices = Pick<
  Services,
  'assess' | 'knowledgeOf' | 'helplines' | 'settings' | 'pace' | 'readsMessages' | 'today'
>;

/** A message in chat, cut down to what the bot may know of it. */
export interface Heard extends Pick<Asked, 'guildId' | 'userId' | 'channelPath'> {
  /** Put to the bot; to its role, which leaves out the words; or to nobody in particular. */
  readonly how: 'asked' | 'by-role' | 'overheard';
  readonly text: string;
  /** Whether it replies to some message. */
  readonly isReply: boolean;
  readonly audience: Audience;
  /** What stands on the bot's own message that it replies to; empty where it replies to none. */
  readonly repliedTo: () => Promise<readonly ComponentId[]>;
}

/**
 * What the bot says to a message; null for nothing. Words of danger are always answered; all else keeps to the
 * places and the pace that the server has set. A message carries no locale, so where the language is
 * recognised in its words, that one is used, and else the server's.
 */
export async function chatReply(heard: Heard, services: ChatServices): Promise<Message | null> {
  const { guildId, userId, channelPath, audience } = heard;
  const { helplines, pace } = services;
  const settings = await guildSettingsOf(guildId, services.settings);
  if (heard.how === 'overheard' && !isAskChannel(channelPath, settings)) return null;

  const language = chatLanguage(heard.text, settings.language);
  const said = await reaction(heard, language, services);
  if (said === null) return null;
  const now = services.today();
  const isUrgent = typeof said !== 'string' && said.answer.kind === 'support';
  if (!isUrgent) {
    const [channelId = ''] = channelPath;
    const time = now.getTime();
    if (guildId !== null && !mayAnswerIn(channelPath, settings)) return null;
    if (pace.memberWait(guildId, userId, settings, time) > 0) return null;
    if (guildId !== null && !pace.mayChannel(channelId, settings, time)) return null;
  }
  if (typeof said === 'string') return renderSentence(copyFor(language).chat[said]);
  const { answer, corpus } = said;
  const copy = copyFor(language);
  const { country } = settings;
  const references = { corpus, helplines, country, today: now, maySuggest: guildId !== null };
  return renderAnswer(answer, references, { copy, audience });
}

type Sentence = 'hint' | 'roleHint' | 'greeting' | 'thanks' | 'goodbye';
interface Answered {
  readonly answer: Answer;
  readonly corpus: Corpus;
}

/** What a message calls for, wherever and whenever it is said. */
async function reaction(
  { how, text, isReply, guildId, repliedTo }: Heard,
  language: CareLanguage,
  { assess, knowledgeOf }: ChatServices,
): Promise<Sentence | Answered | null> {
  if (how === 'by-role') return 'roleHint';
  if (!hasWords(text)) return how === 'asked' ? 'hint' : null;
  const knowledge = await knowledgeOf(guildId, language);
  const { corpus } = knowledge;
  const parts = { ...knowledge, assess, language };
  const talk = smallTalk(text, language);
  const isPleasantry = talk === 'greeting' || talk === 'thanks';
  if (how === 'overheard') {
    if (isPleasantry) return null;
    const answer = answerUnasked(text, parts);
    // What people say to each other is theirs, save where somebody may be in danger.
    return answer && (!isReply || answer.kind === 'support') ? { answer, corpus } : null;
  }
  if (isPleasantry) return talk;
  const shown = isReply && isFollowUp(text, language) ? await repliedTo() : [];
  const passage = passageShown(
    shown.map(({ args }) => args),
    corpus.passages,
  );
  const answer = answerMessage(text, passage, parts);
  return talk === 'goodbye' && answer.kind !== 'support' && answer.kind !== 'medical'
    ? talk
    : { answer, corpus };
}
