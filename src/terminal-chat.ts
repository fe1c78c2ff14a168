import type {
  APIComponentInContainer,
  APIMessageTopLevelComponent,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';
import { copyFor } from './copy/copy-for.ts';
import { relatedPassages } from './core/answer/related-passages.ts';
import { type ChatServices, chatReply } from './discord/chat-reply.ts';
import type { Message } from './discord/command.ts';
import { parseCustomId } from './discord/custom-id.ts';
import { renderPassage } from './discord/render/passage.ts';
import { renderSentence } from './discord/render/sentence.ts';

const DIRECT = { kind: 'direct' } as const;

/** A conversation as in direct messages, with one person: every message replies to the one before. */
export interface TerminalChat {
  /** @param typed words, or the number of a question that the reply before offered */
  say(typed: string): Promise<Message>;
}

export function createTerminalChat(services: ChatServices): TerminalChat {
  let last: Message = { components: [] };

  async function reply(typed: string): Promise<Message> {
    const copy = copyFor(null);
    if (/^\d{1,2}$/.test(typed)) {
      const { corpus } = await services.knowledgeOf(null);
      const chosen = offered(last)[Number(typed) - 1];
      const passage = corpus.passages.get(chosen ?? '');
      return passage
        ? renderPassage(passage, relatedPassages(passage, corpus), corpus, { copy, audience: DIRECT })
        : renderSentence(copy.failure.gone);
    }
    const heard = {
      how: 'asked',
      text: typed,
      isReply: last.components.length > 0,
      audience: DIRECT,
      guildId: null,
      userId: '',
      channelPath: [],
      repliedTo: async () => menusIn(last).map(({ custom_id }) => parseCustomId(custom_id)),
    } as const;
    return (await chatReply(heard, services)) ?? renderSentence(copy.failure.empty);
  }

  return {
    async say(typed) {
      last = await reply(typed.trim());
      return last;
    },
  };
}

/** The ids of the passages that a reply offers, in the order they are numbered in. */
function offered(message: Message): readonly string[] {
  return menusIn(message).flatMap(({ options }) => options.map(({ value }) => value));
}

function menusIn({ components }: Message): readonly APIStringSelectComponent[] {
  return components.flatMap(menusOf);
}

function menusOf(
  component: APIMessageTopLevelComponent | APIComponentInContainer,
): readonly APIStringSelectComponent[] {
  if (component.type === ComponentType.Container) return component.components.flatMap(menusOf);
  if (component.type !== ComponentType.ActionRow) return [];
  return component.components.filter((child) => child.type === ComponentType.StringSelect);
}
