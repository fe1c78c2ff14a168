import { PermissionFlagsBits as Permission } from 'discord.js';
import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { createChat } from '../driver/chat.ts';
import type { OpenModal } from '../driver/reply.ts';
import { mentionNames } from '../markdown/names.ts';
import { createMarkdown } from '../markdown/render-markdown.ts';
import { isVisibleTo } from '../messages/render-message.ts';
import type { PageChannel, PageEvent, PageOutcome } from '../page/page-types.ts';
import type { ApiContext, ApiEnv } from '../rest/api-env.ts';
import { speakPermission } from '../rest/channel-access.ts';
import type { PreviewEvents, PreviewState } from '../state.ts';
import { channelPermissions, isPermitted } from '../world/permissions.ts';
import type { User } from '../world/world.ts';
import { act } from './act.ts';
import { pageAction } from './page-action.ts';
import { pageCommands } from './page-commands.ts';
import { addPageFiles } from './page-files.ts';
import { guardPage } from './page-guard.ts';
import { pageMessage } from './page-message.ts';
import { pageModal } from './page-modal.ts';
import { pageWorld } from './page-world.ts';

/** The page and what it talks to. `root` is the project's folder. */
export function addPageRoutes(app: Hono<ApiEnv>, state: PreviewState, root: string, deadline: number): void {
  const { world } = state;
  const markdown = createMarkdown(mentionNames(world));
  const modals = new Map<string, OpenModal>();
  const guard = guardPage(state.url);
  for (const path of ['/', '/style.css', '/icon.svg', '/page/*', '/preview/*', '/attachments/*'])
    app.use(path, guard);
  addPageFiles(app, root);
  app.onError((error, context) => context.json({ problem: error.message }, 404));

  const person = (context: ApiContext): User => {
    const user = world.users.get(context.req.param('userId') ?? '');
    if (!user || user.bot) throw new Error('There is nobody of that name.');
    return user;
  };
  const chatOf = (context: ApiContext) => {
    const channel = world.channels.get(context.req.param('channelId') ?? '');
    if (!channel) throw new Error('There is no such channel any more.');
    return createChat(state, person(context), channel, deadline);
  };
  const failed = (error: unknown): PageOutcome => ({
    problem: error instanceof Error ? error.message : 'Something went wrong.',
  });

  app.get('/preview/world', (context) => {
    const first = [...world.users.values()].find((user) => !user.bot);
    return first ? context.json(pageWorld(state, first)) : context.notFound();
  });
  app.get('/preview/:userId/world', (context) => context.json(pageWorld(state, person(context))));

  app.get('/preview/:userId/channels/:channelId', (context) => {
    const chat = chatOf(context);
    const { channel, user } = chat;
    const permissions = channelPermissions(world, channel, user.id);
    const seen = state.messages
      .list(channel.id)
      .filter((message) => isVisibleTo(message, user.id, permissions, Permission.ViewChannel));
    const page: PageChannel = {
      id: channel.id,
      title: channel.name,
      topic: channel.topic,
      mayWrite: isPermitted(permissions, speakPermission(channel)),
      messages: seen.map((message) => pageMessage(state, message, user.id, markdown)),
      commands: chat.commands(1).flatMap((command) => pageCommands(state, command, channel.guildId, user.id)),
      messageCommands: chat.commands(3).map(({ name }) => name),
    };
    return context.json(page);
  });

  app.post('/preview/:userId/channels/:channelId', async (context) => {
    const outcome = await (async (): Promise<PageOutcome> => {
      const chat = chatOf(context);
      const action = pageAction.parse(await context.req.json());
      const { modal, choices } = await act(world, chat, action, (id) => modals.get(id) ?? null);
      if (!modal) return { problem: null, modal: null, choices };
      const id = state.ids.next();
      modals.set(id, modal);
      const { channel, user } = chat;
      const shown = pageModal(state, id, modal.definition, channel.guildId, user.id, markdown);
      return { problem: null, modal: shown, choices };
    })().catch(failed);
    return context.json(outcome);
  });

  app.get('/preview/:userId/events', (context) => {
    const user = person(context);
    return streamSSE(context, async (stream) => {
      const tell = (event: PageEvent): void => {
        stream.writeSSE({ data: JSON.stringify(event) }).catch(() => undefined);
      };
      const onMessage = (...[change, message]: PreviewEvents['message']): void => {
        const channel = world.channels.get(message.channelId);
        const permissions = channel ? channelPermissions(world, channel, user.id) : 0n;
        if (!isVisibleTo(message, user.id, permissions, Permission.ViewChannel)) return;
        if (change === 'delete') tell({ event: 'gone', id: message.id, channelId: message.channelId });
        else tell({ event: 'message', message: pageMessage(state, message, user.id, markdown) });
      };
      const onTyping = (channelId: string): void => tell({ event: 'typing', channelId });
      const onCommands = (): void => tell({ event: 'commands' });
      state.events.on('message', onMessage).on('typing', onTyping).on('commands', onCommands);
      tell({ event: 'commands' });
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      state.events.off('message', onMessage).off('typing', onTyping).off('commands', onCommands);
    });
  });
}
