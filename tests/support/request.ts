import { en } from '../../src/copy/en.ts';
import type { CommandRequest, Press } from '../../src/discord/command.ts';

export const SAM = '100000000000000001';
export const KIM = '100000000000000002';
export const GUILD = '200000000000000001';
export const CHANNEL = '300000000000000001';

/** A command as Sam uses it in a server that has the bot. */
export function request(
  options: Record<string, string | boolean> = {},
  changes: Partial<CommandRequest> = {},
): CommandRequest {
  const read = (name: string) => options[name] ?? null;
  return {
    userId: SAM,
    guildId: GUILD,
    isDirect: false,
    channelPath: [CHANNEL],
    mayManageGuild: false,
    copy: en,
    channelId: CHANNEL,
    target: { text: '', isOwn: true },
    options: {
      getSubcommand: () => read('subcommand')?.toString() ?? null,
      getInteger: () => null,
      getChannel: () => null,
      getRole: () => null,
      getAttachment: () => null,
      getString: (name) => read(name)?.toString() ?? null,
      getBoolean: (name) => (read(name) === null ? null : read(name) === true),
    },
    ...changes,
  };
}

/** A press by Sam on a private reply. */
export function press(changes: Partial<Press> = {}): Press {
  return {
    userId: SAM,
    guildId: GUILD,
    isDirect: false,
    channelPath: [CHANNEL],
    attachment: null,
    mayManageGuild: false,
    copy: en,
    args: [],
    values: [],
    audience: { kind: 'asker' },
    mayManageMessages: false,
    ...changes,
  };
}
