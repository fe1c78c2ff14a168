import fc from 'fast-check';
import { renderMessageEvent } from '../../src/preview/messages/render-message.ts';
import { renderChannel, renderGuildCreate, renderRole } from '../../src/preview/world/world-payloads.ts';
import { changedAt, oddSnowflake, oddValue } from './hostile-values.ts';
import type { LiveBot } from './live-bot.ts';
import { createTarget, type Target } from './target.ts';

const EVENTS = [
  'INTERACTION_CREATE',
  'MESSAGE_CREATE',
  'MESSAGE_UPDATE',
  'MESSAGE_DELETE',
  'GUILD_CREATE',
  'GUILD_UPDATE',
  'GUILD_DELETE',
  'CHANNEL_CREATE',
  'CHANNEL_UPDATE',
  'CHANNEL_DELETE',
  'THREAD_CREATE',
  'THREAD_UPDATE',
  'GUILD_ROLE_CREATE',
  'GUILD_ROLE_UPDATE',
  'GUILD_ROLE_DELETE',
  'GUILD_MEMBER_UPDATE',
  'TYPING_START',
  'USER_UPDATE',
  'RESUMED',
  'SOMETHING_NEW',
];
/** How many changed packets are sent before somebody asks again. */
const AT_ONCE = 20;

/** Packets as no Discord sends them, between a person's questions: the bot stays, and still answers. */
export function packetTarget(bot: LiveBot): Target {
  const { discord } = bot;
  const sound = soundPayloads(bot);
  const change = fc.oneof(
    fc.constant('remove' as const),
    fc.record({ to: oddValue }),
    fc.record({ to: oddSnowflake }),
  );
  const packet = fc.record({
    event: fc.constantFrom(...EVENTS),
    /** Which sound payload it begins as; mostly one of its own kind. */
    from: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat() }),
    changes: fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 4 }),
  });
  return createTarget(
    'gateway packets',
    fc.array(packet, { minLength: 1, maxLength: AT_ONCE }),
    async (packets) => {
      await bot.revive();
      for (const { event, from, changes } of packets) {
        const payloads =
          from === null ? (sound.get(event) ?? [...sound.values()].flat()) : [...sound.values()].flat();
        const payload = payloads[(from ?? changes.length) % payloads.length];
        const sent = changes.reduce((whole: unknown, [at, how]) => changedAt(whole, at, how), payload);
        discord.state.dispatch(event, { guildId: null, intent: 0, render: () => Object(sent) });
      }
      const reply = discord.as('Sam', 'dm').command('helplines', {});
      const answered = await reply.then(() => null).catch((error: unknown) => String(error));
      discord.reports.splice(0);
      const problems = [...(answered === null ? [] : [answered]), ...bot.complaints()];
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
  );
}

/** What Discord does send, by its event. */
function soundPayloads({ discord }: LiveBot): ReadonlyMap<string, readonly object[]> {
  const { state, world } = discord;
  const guild = [...world.guilds.values()].find(({ hasBot }) => hasBot);
  if (!guild) throw new Error('there is no server');
  const channels = [...guild.channelIds].flatMap((id) => world.channels.get(id) ?? []);
  const roles = [...guild.roles.values()].map((role) => ({
    guild_id: guild.id,
    role: renderRole(role),
    role_id: role.id,
  }));
  const messages: object[] = [];
  const interactions: object[] = [];
  const { dispatch } = state;
  // What is about to be sent is looked at on its way.
  state.dispatch = (event, dispatched) => {
    if (event === 'INTERACTION_CREATE' && interactions.length < 20)
      interactions.push(dispatched.render(true));
    return dispatch(event, dispatched);
  };
  state.events.on('message', (_, message) => {
    if (messages.length < 20) messages.push(renderMessageEvent(state, message, true));
  });
  const rendered = channels.map((channel) => renderChannel(world, channel));
  return new Map<string, readonly object[]>([
    ['INTERACTION_CREATE', interactions],
    ['MESSAGE_CREATE', messages],
    ['MESSAGE_UPDATE', messages],
    ['GUILD_CREATE', [renderGuildCreate(world, guild)]],
    ['GUILD_UPDATE', [renderGuildCreate(world, guild)]],
    ['CHANNEL_CREATE', rendered],
    ['CHANNEL_UPDATE', rendered],
    ['THREAD_CREATE', rendered],
    ['GUILD_ROLE_CREATE', roles],
    ['GUILD_ROLE_UPDATE', roles],
  ]);
}
