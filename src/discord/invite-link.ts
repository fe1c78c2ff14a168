import { type Client, OAuth2Scopes, PermissionFlagsBits } from 'discord.js';

/** An address that adds the bot to a server with the least it needs: to see a channel, to reply to a message, and in threads. */
export function inviteLink(client: Client<true>): string {
  const { ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory } = PermissionFlagsBits;
  return client.generateInvite({
    scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
    permissions: [ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory],
  });
}
