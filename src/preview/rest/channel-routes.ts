import { ChannelType } from 'discord.js';
import { z } from 'zod';
import { snowflake } from '../rules/snowflake.ts';
import type { PreviewState } from '../state.ts';
import { openDirectMessages } from '../world/direct-messages.ts';
import { isPermitted } from '../world/permissions.ts';
import { renderChannel } from '../world/world-payloads.ts';
import type { Api } from './api-env.ts';
import { ApiError } from './api-error.ts';
import { botChannel, speakPermission } from './channel-access.ts';
import { checkBody } from './check-body.ts';
import { readBody } from './read-body.ts';

const directMessages = z.strictObject({ recipient_id: snowflake });

export function addChannelRoutes(api: Api, state: PreviewState): void {
  const { world } = state;
  api.get('/channels/:channelId', (context) => {
    const { channel } = botChannel(state, context.req.param('channelId'));
    return context.json(renderChannel(world, channel));
  });
  api.get('/guilds/:guildId/channels', (context) => {
    const guild = world.guilds.get(context.req.param('guildId'));
    if (!guild) throw new ApiError('unknownGuild');
    if (!guild.hasBot) throw new ApiError('missingAccess');
    const channels = [...guild.channelIds].flatMap((id) => world.channels.get(id) ?? []);
    const listed = channels.filter(({ type }) => type !== ChannelType.PublicThread);
    return context.json(listed.map((channel) => renderChannel(world, channel)));
  });
  api.post('/channels/:channelId/typing', (context) => {
    const { channel, permissions } = botChannel(state, context.req.param('channelId'));
    if (!isPermitted(permissions, speakPermission(channel))) throw new ApiError('missingPermissions');
    state.events.emit('typing', channel.id);
    return context.body(null, 204);
  });
  api.post('/users/@me/channels', async (context) => {
    const { body } = await readBody(context);
    const { recipient_id: recipientId } = checkBody(state, 'POST direct messages', directMessages, body);
    const recipient = world.users.get(recipientId);
    if (!recipient || recipient.bot) throw new ApiError(recipient ? 'closedDirectMessages' : 'unknownUser');
    return context.json(renderChannel(world, openDirectMessages(state, recipientId)));
  });
}
