import { chatInputApplicationCommandMention } from '@discordjs/formatters';
import { ApplicationCommandOptionType, ApplicationCommandType, ComponentType } from 'discord-api-types/v10';
import type { Message } from './command.ts';
import { MAX_MESSAGE_TEXT } from './limits.ts';

/** A command as Discord has it registered. */
export interface Registered {
  readonly id: string;
  readonly name: string;
  readonly type?: ApplicationCommandType | undefined;
  readonly options?: readonly { readonly type: number; readonly name: string }[] | undefined;
}

/** Which commands can be opened with a tap, and the texts in which they are. */
export interface CommandMentions {
  learn(registered: readonly Registered[]): void;
  /**
   * The message with its commands named as Discord does: everybody reads them in their own language, and a tap opens
   * them. What is not registered, or names no command, stays as it is; so does a message that would become too long.
   */
  mentioning(message: Message): Message;
}

/** Commands in code; whatever stands in a block is somebody's own words. */
const CODE = /```[\s\S]*?```|`\/([a-z-]+)(?: ([a-z-]+))?`/g;

export function createCommandMentions(): CommandMentions {
  let mentions: ReadonlyMap<string, string> = new Map();

  const inText = (text: string) =>
    text.replace(CODE, (code, name: string | undefined, subcommand: string | undefined) =>
      name === undefined ? code : (mentions.get(subcommand ? `${name} ${subcommand}` : name) ?? code),
    );

  return {
    learn(registered) {
      mentions = new Map(registered.flatMap(mentionsOf));
    },
    mentioning(message) {
      if (mentions.size === 0) return message;
      const mentioned = { ...message, components: message.components.map((part) => withTexts(part, inText)) };
      return textLength(mentioned.components) <= MAX_MESSAGE_TEXT ? mentioned : message;
    },
  };
}

/** A command with subcommands cannot be used, nor mentioned, without one. */
function mentionsOf({ id, name, type, options = [] }: Registered): (readonly [string, string])[] {
  if (type !== undefined && type !== ApplicationCommandType.ChatInput) return [];
  const subcommands = options.filter((option) => option.type === ApplicationCommandOptionType.Subcommand);
  return subcommands.length === 0
    ? [[name, chatInputApplicationCommandMention(name, id)]]
    : subcommands.map((subcommand) => [
        `${name} ${subcommand.name}`,
        chatInputApplicationCommandMention(name, subcommand.name, id),
      ]);
}

/** A part of a message; what it holds is looked at where it is text or a container of texts. */
type Part = Message['components'][number];

function withTexts(part: Part, change: (text: string) => string): Part {
  if (part.type === ComponentType.TextDisplay) return { ...part, content: change(part.content) };
  if (part.type !== ComponentType.Container) return part;
  const components = part.components.map((inner) =>
    inner.type === ComponentType.TextDisplay ? { ...inner, content: change(inner.content) } : inner,
  );
  return { ...part, components };
}

function textLength(parts: readonly Part[]): number {
  const texts = parts.flatMap((part) => (part.type === ComponentType.Container ? part.components : [part]));
  return texts.reduce(
    (sum, part) => sum + (part.type === ComponentType.TextDisplay ? part.content.length : 0),
    0,
  );
}
