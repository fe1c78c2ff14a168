import { GatewayIntentBits, PermissionFlagsBits as Permission } from 'discord.js';
import type { PreviewState } from '../state.ts';
import { channelPermissions, isPermitted } from '../world/permissions.ts';
import type { Message } from './message.ts';
import { renderMessageEvent } from './render-message.ts';

const CHANGES = { MESSAGE_CREATE: 'create', MESSAGE_UPDATE: 'update', MESSAGE_DELETE: 'delete' } as const;

/** Tells the bot of a message, where it may see it, and everybody who listens here. */
export function announce(state: PreviewState, event: keyof typeof CHANGES, message: Message): void {
  const { guildId } = message;
  if (isSeenByBot(state, message)) {
    const gone = {
      id: message.id,
      channel_id: message.channelId,
      ...(guildId === null ? {} : { guild_id: guildId }),
    };
    state.dispatch(event, {
      guildId,
      intent: guildId === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages,
      render: (readsAll) =>
        event === 'MESSAGE_DELETE' ? gone : renderMessageEvent(state, message, readsAll),
    });
  }
  state.events.emit('message', CHANGES[event], message);
}

function isSeenByBot({ world }: PreviewState, message: Message): boolean {
  if (message.visibleTo !== null) return false;
  const channel = world.channels.get(message.channelId);
  return (
    channel !== undefined &&
    isPermitted(channelPermissions(world, channel, world.botId), Permission.ViewChannel)
  );
}
