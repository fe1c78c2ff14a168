import type {
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Copy } from '../copy/en.ts';
import type { Audience } from './audience.ts';
import type { Services } from './services.ts';

/** A reply's content; the router adds the flags, and that nobody is pinged. */
export interface Message {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Sent along; a file component names each as `attachment://NAME`. */
  readonly files?: readonly { readonly name: string; readonly content: string }[];
}

/** What came of an interaction: handlers return it, the router alone speaks to Discord. */
export type Result =
  | { readonly kind: 'reply'; readonly message: Message; readonly audience: Audience }
  /**
   * For work that may outlast the three seconds that Discord gives an answer: it begins once the person sees that the
   * bot is at it. Who sees the answer is settled before, and cannot change with what comes of the work.
   */
  | { readonly kind: 'deferred'; readonly work: () => Promise<Message>; readonly audience: Audience }
  /** Changes the message that the pressed component stands on. */
  | { readonly kind: 'update'; readonly message: Message }
  /** Takes away the message that the pressed component stands on. */
  | { readonly kind: 'removal' }
  /** Opens a form; not possible in answer to a form. */
  | { readonly kind: 'form'; readonly form: APIModalInteractionResponseCallbackData };

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Where and by whom something was asked. */
export interface Asked {
  readonly userId: string;
  /** Null outside servers, and in servers that have not added the bot themselves. */
  readonly guildId: string | null;
  /** True in a direct message with the bot, where every reply is between two. */
  readonly isDirect: boolean;
  /** The channel, then what it stands in: a thread's channel, a channel's category. As far as is known. */
  readonly channelPath: readonly string[];
  /** True when Discord says that this member may manage the server. */
  readonly mayManageGuild: boolean;
  readonly copy: Copy;
}

/** A file that a person attached, as Discord resolved it; only its own address may be fetched. */
export interface Attachment {
  readonly url: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

/** The few facts a command may read from an interaction, so that a test can write them down. */
export interface CommandRequest extends Asked {
  readonly options: {
    /** Null for a command without subcommands. */
    getSubcommand(required: false): string | null;
    getString(name: string): string | null;
    getBoolean(name: string): boolean | null;
    getInteger(name: string): number | null;
    getChannel(name: string): { readonly id: string } | null;
    getRole(name: string): { readonly id: string } | null;
    getAttachment(name: string): Attachment | null;
  };
  /** Where it was used. */
  readonly channelId: string | null;
  /** The message that a message command was used on; without text for slash commands. */
  readonly target: { readonly text: string; readonly isOwn: boolean };
}

/** What has been typed into an option so far. */
export interface Typed {
  readonly option: string;
  readonly text: string;
  /** As Discord names it, such as `en-GB`. */
  readonly locale: string;
  readonly guildId: string | null;
  readonly copy: Copy;
}

/** One application command: what Discord is told of it, and what it does. */
export interface Command {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  /** For ways to help: done at once and always, however much else there is to do. */
  readonly isUrgent?: true;
  execute(request: CommandRequest, services: Services): Result | Promise<Result>;
  /** Choices for the option that is being typed; at most 25. */
  autocomplete?(typed: Typed, services: Services): readonly Choice[] | Promise<readonly Choice[]>;
}

/** A press of a button or a choice in a menu. */
export interface Press extends Asked {
  readonly args: readonly string[];
  /** What was chosen in a menu: option values, or ids of channels, roles or members; empty for a button. */
  readonly values: readonly string[];
  /** Who sees the message that the component stands on. */
  readonly audience: Audience;
  /** The file on that message; null where there is none. */
  readonly attachment: Attachment | null;
  /** True when Discord says that this member may manage messages in the channel. */
  readonly mayManageMessages: boolean;
}

/** One kind of button or menu. */
export interface Component {
  /** The first part of its custom_id. */
  readonly action: string;
  /** As with a command. */
  readonly isUrgent?: true;
  press(press: Press, services: Services): Result | Promise<Result>;
}

/** What was filled in on a form. */
export interface Submission extends Asked {
  readonly args: readonly string[];
  /** What stands in a text field, or was chosen in a menu of the form; empty where nothing was. */
  value(field: string): string;
  /** Who sees the message that the form was opened from; null where it was opened by a command. */
  readonly audience: Audience | null;
}

/** One kind of form. */
export interface Form {
  /** The first part of its custom_id. */
  readonly action: string;
  submit(submission: Submission, services: Services): Result | Promise<Result>;
}
