import { randomBytes } from 'node:crypto';
import type { Message } from '../messages/message.ts';
import { renderMessage } from '../messages/render-message.ts';
import type { PreviewState } from '../state.ts';
import { channelPermissions } from '../world/permissions.ts';
import type { Channel, User } from '../world/world.ts';
import { renderChannel, renderFullMember, renderUser } from '../world/world-payloads.ts';
import type { Place } from './context.ts';
import type { Interaction } from './interaction.ts';

const ATTACHMENT_LIMIT = 10 * 1024 * 1024;

export type Opening = {
  /** Discord's interaction type: 2 command, 3 component, 4 autocomplete, 5 modal submit. */
  type: number;
  user: User;
  channel: Channel;
  place: Place;
  data: object;
  name?: string | null;
  /** The message that the component or modal belongs to; it travels with the interaction. */
  message?: Message | null;
  /** The message that a menu command was used on. */
  target?: Message | null;
};

/** Starts an interaction and sends INTERACTION_CREATE to the bot. */
export function openInteraction(state: PreviewState, opening: Opening): Interaction {
  const { type, user, channel, place, data, name = null, message = null, target = null } = opening;
  const { world } = state;
  const id = state.ids.next();
  const interaction: Interaction = {
    id,
    token: `${Buffer.from(`interaction:${id}`).toString('base64url')}.${randomBytes(24).toString('base64url')}`,
    type,
    userId: user.id,
    channelId: channel.id,
    guildId: channel.guildId,
    createdAt: state.now(),
    name,
    owners: place.owners,
    sourceMessageId: (message ?? target)?.id ?? null,
    isAlwaysPrivate: place.isAlwaysPrivate,
    callback: null,
    answeredAfter: null,
    originalId: null,
    followUpIds: [],
    refused: [],
  };
  state.interactions.add(interaction);

  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  const permissions = String(channelPermissions(world, channel, user.id));
  const member = guild && renderFullMember(world, guild, user.id);
  const reader = channel.recipientIds.includes(world.botId) ? world.botId : user.id;
  const payload = {
    id,
    application_id: world.applicationId,
    type,
    data,
    token: interaction.token,
    version: 1,
    channel_id: channel.id,
    channel: { ...renderChannel(world, channel, reader), permissions },
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: { ...member, permissions },
        }
      : { user: renderUser(user) }),
    ...(message ? { message: renderMessage(state, message, true) } : {}),
    app_permissions: String(place.appPermissions),
    locale: user.locale,
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: place.owners,
    context: place.context,
    attachment_size_limit: ATTACHMENT_LIMIT,
  };
  state.dispatch('INTERACTION_CREATE', { guildId: channel.guildId, intent: 0, render: () => payload });
  return interaction;
}
