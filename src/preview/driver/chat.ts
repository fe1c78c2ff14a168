import { PermissionFlagsBits as Permission } from 'discord.js';
import { type Place, placeOf } from '../interactions/context.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { type Opening, openInteraction } from '../interactions/open-interaction.ts';
import { createResolved } from '../interactions/resolved.ts';
import { storeFile } from '../messages/attach-files.ts';
import { deleteMessage } from '../messages/delete-message.ts';
import type { Attachment, Message } from '../messages/message.ts';
import { postMessage } from '../messages/post-message.ts';
import { isVisibleTo } from '../messages/render-message.ts';
import type { Choice } from '../rules/command-option.ts';
import type { AnyComponent } from '../rules/component.ts';
import type { PreviewState } from '../state.ts';
import { channelPermissions, isPermitted } from '../world/permissions.ts';
import { type Channel, findUser, type User } from '../world/world.ts';
import { isThread } from '../world/world-payloads.ts';
import { isSelect, selectedValues } from './component-data.ts';
import { eventually } from './eventually.ts';
import { findCommand, offeredCommands } from './find-command.ts';
import { type FieldValues, modalData } from './modal-data.ts';
import { type OfferedFile, type OptionValues, optionData, optionsAt } from './option-data.ts';
import { readMessage, type SeenMessage } from './read-message.ts';
import { createReply, describe, type OpenModal, type Reply, refusals } from './reply.ts';

export type CommandSettings = {
  /** Uses a command that this person is not shown, as a server's own permission settings can allow. */
  evenIfHidden?: boolean;
};
type MessageLike = SeenMessage | string;

/** One person in one channel. What they do runs through the same rules as in Discord's own client. */
export type Chat = ReturnType<typeof createChat>;

export function createChat(state: PreviewState, user: User, channel: Channel, deadline: number) {
  const { world } = state;
  const permissions = (): bigint => channelPermissions(world, channel, user.id);
  if (!isPermitted(permissions(), Permission.ViewChannel)) {
    throw new Error(`${user.displayName} does not see #${channel.name}.`);
  }
  let latest = state.messages.list(channel.id).at(-1)?.id ?? '0';

  const isSeen = (message: Message): boolean =>
    isVisibleTo(message, user.id, permissions(), Permission.ViewChannel);
  const messages = (): SeenMessage[] =>
    state.messages
      .list(channel.id)
      .filter(isSeen)
      .map((message) => readMessage(world, message));

  /** The message itself; refused when it is gone or not for these eyes. */
  function visible(wanted: MessageLike): Message {
    const id = typeof wanted === 'string' ? wanted : wanted.id;
    const message = state.messages.find(id);
    if (message?.channelId !== channel.id || !isSeen(message)) {
      throw new Error(`${user.displayName} sees no message ${id} here.`);
    }
    return message;
  }
  const resolvedHere = () => createResolved(state, channel.guildId, user.id);
  function upload(file: OfferedFile): Attachment {
    const bytes = typeof file.content === 'string' ? new TextEncoder().encode(file.content) : file.content;
    const sent = { field: '', name: file.name, type: file.type ?? 'application/octet-stream', bytes };
    return storeFile(state, channel.id, sent);
  }
  const formContext = () => ({ world, guildId: channel.guildId, resolved: resolvedHere(), upload });

  async function answered(interaction: Interaction): Promise<Reply> {
    await eventually(
      state,
      deadline,
      () => interaction.callback,
      () =>
        `${describe(interaction)} was not answered: "The application did not respond".${refusals(interaction)}`,
    );
    return createReply(state, interaction, deadline);
  }
  const open = (opening: Omit<Opening, 'user' | 'channel'>): Promise<Reply> =>
    answered(openInteraction(state, { user, channel, ...opening }));

  /** Components keep working through the installation that their message came through. */
  function placeOfMessage(message: Message | undefined): Place {
    const place = placeOf(world, user, channel, [0, 1]);
    return message?.origin ? { ...place, owners: message.origin.owners } : place;
  }
  async function press(
    wanted: MessageLike,
    name: string,
    data: (component: AnyComponent) => object,
  ): Promise<Reply> {
    const message = visible(wanted);
    const component = readMessage(world, message).find(name);
    if (!component) throw new Error(`The message has nothing called "${name}".`);
    if ('disabled' in component && component.disabled) throw new Error(`"${name}" is greyed out.`);
    return open({ type: 3, message, place: placeOfMessage(message), data: data(component) });
  }
  function slash(path: string, values: OptionValues, focused: string | null, settings: CommandSettings) {
    const [name = '', ...below] = path.replace(/^\//, '').split(' ');
    const { command, place } = findCommand(state, user, channel, 1, name, settings.evenIfHidden);
    const { leaves, wrap } = optionsAt(command, below);
    const context = formContext();
    const options = wrap(optionData(leaves, values, context, focused));
    const own = command.guildId === null ? {} : { guild_id: command.guildId };
    return {
      place,
      leaves,
      data: { id: command.id, name, type: 1, options, ...own, ...context.resolved.render() },
    };
  }
  function menu(type: 2 | 3, name: string, targetId: string, target: Message | null): Promise<Reply> {
    const { command, place } = findCommand(state, user, channel, type, name);
    const resolved = resolvedHere();
    if (target) resolved.message(target);
    else resolved.user(targetId);
    const data = { id: command.id, name, type, target_id: targetId, ...resolved.render() };
    return open({ type: 2, name, place, data, target });
  }

  return {
    user,
    channel,
    /** What this person is offered here, by kind (1 slash, 2 user, 3 message). */
    commands: (type = 1) =>
      offeredCommands(state, user, channel).flatMap(({ command }) => (command.type === type ? command : [])),
    /** Uses a slash command; a subcommand is written `settings panel`. Resolves at the first callback. */
    async command(path: string, values: OptionValues = {}, settings: CommandSettings = {}): Promise<Reply> {
      const { place, data } = slash(path, values, null, settings);
      return open({ type: 2, name: path, place, data });
    },
    /** Types into an option and gives the choices that come back. */
    async autocomplete(
      path: string,
      option: string,
      typed: string,
      others: OptionValues = {},
    ): Promise<readonly Choice[]> {
      const { place, data, leaves } = slash(path, { ...others, [option]: typed }, option, {});
      const leaf = leaves.find(({ name }) => name === option);
      if (!leaf || !('autocomplete' in leaf && leaf.autocomplete))
        throw new Error(`"${option}" has no autocomplete.`);
      return (await open({ type: 4, name: path, place, data })).choices;
    },
    /** Uses a message command from the menu of a message. */
    messageCommand: async (name: string, wanted: MessageLike): Promise<Reply> => {
      const target = visible(wanted);
      return menu(3, name, target.id, target);
    },
    /** Uses a user command on somebody. */
    userCommand: async (name: string, wanted: string): Promise<Reply> => {
      const target = findUser(world, wanted);
      if (!target) throw new Error(`There is nobody called ${wanted}.`);
      return menu(2, name, target.id, null);
    },
    /** Presses a button, by custom_id or label. */
    click: (message: MessageLike, button: string): Promise<Reply> =>
      press(message, button, (component) => {
        if (component.type !== 2 || !('custom_id' in component))
          throw new Error(`"${button}" cannot be pressed.`);
        return { component_type: 2, custom_id: component.custom_id, id: component.id };
      }),
    /** Chooses in a menu, by custom_id or placeholder; values may also be labels, or names of people and channels. */
    choose: (message: MessageLike, select: string, values: readonly string[]): Promise<Reply> =>
      press(message, select, (component) => {
        if (!isSelect(component)) throw new Error(`"${select}" is not a menu.`);
        const resolved = resolvedHere();
        const chosen = selectedValues(component, values, world, channel.guildId, resolved);
        const { type, custom_id, id } = component;
        return { component_type: type, custom_id, id, values: chosen, ...resolved.render() };
      }),
    /** Fills in and sends a form; fields by custom_id or label. */
    async submit(modal: OpenModal | null, values: FieldValues = {}): Promise<Reply> {
      if (!modal) throw new Error('No form was opened.');
      const context = formContext();
      const components = modalData(modal.definition, values, context);
      const message = modal.sourceMessageId ? state.messages.find(modal.sourceMessageId) : undefined;
      const data = { custom_id: modal.customId, components, ...context.resolved.render() };
      return open({ type: 5, place: placeOfMessage(message), data, message: message ?? null });
    },
    /** Writes a message. `<@${discord.botId}>` mentions the bot; a reply pings unless told not to. */
    async say(text: string, reply?: { to: MessageLike; ping?: boolean }): Promise<SeenMessage> {
      const wanted = isThread(channel) ? Permission.SendMessagesInThreads : Permission.SendMessages;
      if (!isPermitted(permissions(), wanted)) throw new Error(`${user.displayName} may not write here.`);
      if (text.length > 2000) throw new Error('Nobody may write more than 2000 characters.');
      const reference = reply ? { messageId: visible(reply.to).id, channelId: channel.id } : null;
      const allowed = {
        parse: ['users' as const, 'roles' as const, 'everyone' as const],
        replied_user: reply?.ping ?? true,
      };
      const body = { content: text, allowed_mentions: allowed };
      const message = postMessage(state, { channel, authorId: user.id, body, reference });
      latest = message.id;
      return readMessage(world, message);
    },
    /** Takes away a message of one's own, or as a moderator. */
    remove(wanted: MessageLike): void {
      const message = visible(wanted);
      const isOwn = message.authorId === user.id || message.visibleTo === user.id;
      if (!isOwn && !isPermitted(permissions(), Permission.ManageMessages)) {
        throw new Error(`${user.displayName} may not remove this message.`);
      }
      deleteMessage(state, message);
    },
    /** The bot's next message here that this person sees, after the last one said or waited for. */
    async nextMessage(isWanted: (message: SeenMessage) => boolean = () => true): Promise<SeenMessage> {
      const found = await eventually(
        state,
        deadline,
        () =>
          messages().find(
            (it) => it.isFromBot && BigInt(it.id) > BigInt(latest) && !it.isLoading && isWanted(it),
          ),
        () => `The bot wrote nothing of the kind in #${channel.name}.`,
      );
      latest = found.id;
      return found;
    },
    /** Everything this person sees here, oldest first; of private replies only their own. */
    messages,
    /** A message as it is now. */
    see: (wanted: MessageLike): SeenMessage => readMessage(world, visible(wanted)),
    /** Waits until `read` gives something, looking again whenever a message, answer or refusal comes. */
    eventually: <T>(read: () => T | null | undefined | false, what = 'What was waited for'): Promise<T> =>
      eventually(state, deadline, read, () => `${what} did not come.`),
  };
}
