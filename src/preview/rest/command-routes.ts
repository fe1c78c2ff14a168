import { renderCommand } from '../commands/render-command.ts';
import { type Command, command, commandList } from '../rules/command.ts';
import type { PreviewState } from '../state.ts';
import type { Api, ApiContext } from './api-env.ts';
import { ApiError } from './api-error.ts';
import { checkBody, report } from './check-body.ts';
import { readBody } from './read-body.ts';

/** Registration of commands, for everywhere and for one guild. */
export function addCommandRoutes(api: Api, state: PreviewState): void {
  const { commands, world } = state;
  const place = (context: ApiContext): string | null => {
    if (context.req.param('applicationId') !== world.applicationId) throw new ApiError('missingAccess');
    const guildId = context.req.param('guildId') ?? null;
    if (guildId !== null && !world.guilds.get(guildId)?.hasBot) throw new ApiError('missingAccess');
    return guildId;
  };
  const checkScope = (
    guildId: string | null,
    { name, contexts, integration_types: kinds }: Command,
  ): void => {
    if (guildId === null || (!contexts && !kinds)) return;
    report(state, `command ${name}`, 'contexts and integration_types are for global commands only');
  };
  const render = (each: Parameters<typeof renderCommand>[1]) => renderCommand(world.applicationId, each);

  for (const path of [
    '/applications/:applicationId/commands',
    '/applications/:applicationId/guilds/:guildId/commands',
  ]) {
    api.get(path, (context) => context.json(commands.list(place(context)).map(render)));
    api.put(path, async (context) => {
      const guildId = place(context);
      const { body } = await readBody(context);
      const list = checkBody(state, 'PUT commands', commandList, body);
      for (const each of list) checkScope(guildId, each);
      const registered = commands.replace(guildId, list);
      state.events.emit('commands');
      return context.json(registered.map(render));
    });
    api.post(path, async (context) => {
      const guildId = place(context);
      const { body } = await readBody(context);
      const one = checkBody(state, 'POST commands', command, body);
      checkScope(guildId, one);
      const upserted = commands.upsert(guildId, one);
      state.events.emit('commands');
      return context.json(render(upserted.command), upserted.isNew ? 201 : 200);
    });
    api.get(`${path}/:commandId`, (context) => {
      const found = commands.list(place(context)).find(({ id }) => id === context.req.param('commandId'));
      if (!found) throw new ApiError('unknownCommand');
      return context.json(render(found));
    });
    api.delete(`${path}/:commandId`, (context) => {
      if (!commands.remove(place(context), context.req.param('commandId') ?? ''))
        throw new ApiError('unknownCommand');
      state.events.emit('commands');
      return context.body(null, 204);
    });
  }
}
