import { PermissionFlagsBits as Permission } from 'discord.js';
import type { Attachment, Message } from '../messages/message.ts';
import { renderMessage } from '../messages/render-message.ts';
import type { PreviewState } from '../state.ts';
import { channelPermissions, guildPermissions, isPermitted } from '../world/permissions.ts';
import { renderChannel, renderFullMember, renderRole, renderUser } from '../world/world-payloads.ts';

type Resolved = Record<
  'users' | 'members' | 'roles' | 'channels' | 'attachments' | 'messages',
  Record<string, object>
>;

/** Collects what an interaction refers to by id, for its `resolved` data. */
export function createResolved(state: PreviewState, guildId: string | null, viewerId: string) {
  const { world } = state;
  const guild = guildId === null ? undefined : world.guilds.get(guildId);
  const all: Resolved = { users: {}, members: {}, roles: {}, channels: {}, attachments: {}, messages: {} };
  return {
    /** False when there is nobody of that id. */
    user(id: string): boolean {
      const user = world.users.get(id);
      if (!user) return false;
      all.users[id] = renderUser(user);
      const member = guild && renderFullMember(world, guild, id);
      if (guild && member) {
        const { user: _, ...alone } = member;
        all.members[id] = { ...alone, permissions: String(guildPermissions(guild, id)) };
      }
      return true;
    },
    role(id: string): boolean {
      const role = guild?.roles.get(id);
      if (role) all.roles[id] = renderRole(role);
      return role !== undefined;
    },
    channel(id: string): boolean {
      const channel = world.channels.get(id);
      if (!channel || channel.guildId !== guildId) return false;
      const permissions = channelPermissions(world, channel, viewerId);
      if (!isPermitted(permissions, Permission.ViewChannel)) return false;
      all.channels[id] = { ...renderChannel(world, channel), permissions: String(permissions) };
      return true;
    },
    attachment(attachment: Attachment): void {
      all.attachments[attachment.id] = { ...attachment, ephemeral: true };
    },
    message(message: Message): void {
      all.messages[message.id] = renderMessage(state, message, true);
    },
    /** Only the kinds that hold something; nothing at all when all are empty. */
    render(): { resolved?: Partial<Resolved> } {
      const filled = Object.entries(all).filter(([, entries]) => Object.keys(entries).length > 0);
      return filled.length === 0 ? {} : { resolved: Object.fromEntries(filled) };
    },
  };
}
export type ResolvedCollector = ReturnType<typeof createResolved>;
