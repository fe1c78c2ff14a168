import type { PreviewState } from '../state.ts';
import { renderFullMember, renderGuild, renderUser } from '../world/world-payloads.ts';
import type { Api } from './api-env.ts';
import { ApiError } from './api-error.ts';

/** Who the bot is, where the gateway is, and the guilds and people it may look up. */
export function addIdentityRoutes(api: Api, state: PreviewState, shards: number): void {
  const { world } = state;
  const gatewayUrl = (): string => `${state.url().replace('http', 'ws')}/gateway`;
  const bot = () => world.users.get(world.botId);
  const application = () => ({
    id: world.applicationId,
    name: bot()?.displayName ?? '',
    icon: null,
    description: '',
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    owner: null,
    team: null,
    bot: ((user) => user && renderUser(user))(bot()),
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: 0,
    integration_types_config: { 0: {}, 1: {} },
  });

  api.get('/gateway', (context) => context.json({ url: gatewayUrl() }));
  api.get('/gateway/bot', (context) =>
    context.json({
      url: gatewayUrl(),
      shards,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 1000, max_concurrency: 16 },
    }),
  );
  api.get('/users/@me', (context) => context.json(((user) => user && renderUser(user))(bot())));
  api.get('/applications/@me', (context) => context.json(application()));
  api.get('/oauth2/applications/@me', (context) => context.json(application()));
  api.get('/users/:userId', (context) => {
    const user = world.users.get(context.req.param('userId'));
    if (!user) throw new ApiError('unknownUser');
    return context.json(renderUser(user));
  });

  const joined = (id: string) => {
    const guild = world.guilds.get(id);
    if (!guild) throw new ApiError('unknownGuild');
    if (!guild.hasBot) throw new ApiError('missingAccess');
    return guild;
  };
  api.get('/guilds/:guildId', (context) =>
    context.json(renderGuild(world, joined(context.req.param('guildId')))),
  );
  api.get('/guilds/:guildId/members/:userId', (context) => {
    const guild = joined(context.req.param('guildId'));
    const member = renderFullMember(world, guild, context.req.param('userId'));
    if (!member)
      throw new ApiError(world.users.has(context.req.param('userId')) ? 'unknownMember' : 'unknownUser');
    return context.json(member);
  });
}
