import { GatewayIntentBits } from 'discord.js';
import type { PreviewState } from '../state.ts';
import { renderGuildCreate, renderUser } from '../world/world-payloads.ts';
import { joinedGuilds } from './identify.ts';
import type { Session } from './session.ts';

/** READY, then each guild of the shard. @param withheld the name of a guild that is out of order; null where none is */
export function greet(
  state: PreviewState,
  session: Session,
  gatewayUrl: string,
  withheld: string | null,
): void {
  const { world } = state;
  const guilds = joinedGuilds(state, session.shard, session.shards);
  const bot = world.users.get(world.botId);
  session.send('READY', {
    v: 10,
    user: bot ? { ...renderUser(bot), verified: true, mfa_enabled: false, email: null } : null,
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: gatewayUrl,
    shard: [session.shard, session.shards],
    application: { id: world.applicationId, flags: 0 },
    private_channels: [],
    relationships: [],
    presences: [],
    guild_join_requests: [],
    _trace: [],
  });
  if ((session.intents & GatewayIntentBits.Guilds) === 0) return;
  for (const guild of guilds)
    if (guild.name !== withheld) session.send('GUILD_CREATE', renderGuildCreate(world, guild));
}
