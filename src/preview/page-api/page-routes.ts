import { PermissionFlagsBits as Permission } from 'discord.js';
import type { Hono } from 'hono';
import { type Chat, createChat } from '../driver/chat.ts';
import type { OpenModal } from '../driver/reply.ts';
import { mentionNames } from '../markdown/names.ts';
import { createMarkdown } from '../markdown/render-markdown.ts';
import { isVisibleTo } from '../messages/render-message.ts';
import type { PageChannel, PageOutcome } from '../page/page-types.ts';
import type { ApiContext, ApiEnv } from '../rest/api-env.ts';
import { speakPermission } from '../rest/channel-access.ts';
import type { PreviewState } from '../state.ts';
import { channelPermissions, isPermitted } from '../world/permissions.ts';
import type { User } from '../world/world.ts';
import { act } from './act.ts';
import { localized } from './localized.ts';
import { createNextPost } from './next-post.ts';
import { clockStep, pageAction, pageLocale } from './page-action.ts';
import { type MovableClock, moveClock, pageClock } from './page-clock.ts';
import { pageCommands } from './page-commands.ts';
import { streamEvents } from './page-events.ts';
import { addPageFiles } from './page-files.ts';
import { guardPage } from './page-guard.ts';
import { pageMessage } from './page-message.ts';
import { pageModal } from './page-modal.ts';
import { pageWorld } from './page-world.ts';

export type PageParts = {
  /** The project's folder. */
  root: string;
  /** The clock that the bot and this server share; null for one that cannot be moved. */
  clock?: MovableClock | null;
};

const GUARDED = ['/', '/icon.svg', '/styles/*', '/page/*', '/preview/*', '/attachments/*'];

/** The page and what it talks to. */
export function addPageRoutes(
  app: Hono<ApiEnv>,
  state: PreviewState,
  { root, clock = null }: PageParts,
  deadline: number,
): void {
  const { world } = state;
  const markdown = createMarkdown(mentionNames(world), state.now);
  const modals = new Map<string, OpenModal>();
  const nextPost = createNextPost(state, deadline);
  const guard = guardPage(state.url);
  for (const path of GUARDED) app.use(path, guard);
  addPageFiles(app, root);
  app.onError((error, context) => context.json({ problem: error.message }, 404));

  const person = (context: ApiContext): User => {
    const user = world.users.get(context.req.param('userId') ?? '');
    if (!user || user.bot) throw new Error('There is nobody of that name.');
    return user;
  };
  const chatOf = (context: ApiContext): Chat => {
    const channel = world.channels.get(context.req.param('channelId') ?? '');
    if (!channel) throw new Error('There is no such channel any more.');
    return createChat(state, person(context), channel, deadline);
  };
  const worldOf = (user: User) => pageWorld(state, user, pageClock(clock));

  app.get('/preview/world', (context) => {
    const first = [...world.users.values()].find((user) => !user.bot);
    return first ? context.json(worldOf(first)) : context.notFound();
  });
  app.get('/preview/:userId/world', (context) => context.json(worldOf(person(context))));
  app.get('/preview/:userId/channels/:channelId', (context) => context.json(pageChannel(chatOf(context))));
  app.get('/preview/:userId/events', (context) => {
    const user = person(context);
    const draw = (message: Parameters<typeof pageMessage>[1]) =>
      pageMessage(state, message, user.id, markdown);
    return streamEvents(context, state, user, {
      draw,
      clock: () => pageClock(clock),
      isHidden: nextPost.isOwn,
    });
  });

  app.post('/preview/:userId/channels/:channelId', (context) =>
    outcomeOf(context, async (): Promise<PageOutcome> => {
      const chat = chatOf(context);
      const action = pageAction.parse(await context.req.json());
      const { modal, choices } = await act(world, chat, action, (id) => modals.get(id) ?? null);
      if (!modal) return { problem: null, modal: null, choices };
      const id = state.ids.next();
      modals.set(id, modal);
      return { problem: null, modal: shownModal(id, modal, chat), choices };
    }),
  );
  app.post('/preview/:userId/clock', (context) =>
    outcomeOf(context, async () => {
      const user = person(context);
      const step = clockStep.parse(await context.req.json());
      await moveClock(clock, step, state.now, () => nextPost.find(user));
      state.events.emit('clock');
      return { problem: null, modal: null, choices: [] };
    }),
  );
  app.post('/preview/:userId/locale', (context) =>
    outcomeOf(context, async () => {
      person(context).locale = pageLocale.parse(await context.req.json());
      return { problem: null, modal: null, choices: [] };
    }),
  );

  function pageChannel(chat: Chat): PageChannel {
    const { channel, user } = chat;
    const permissions = channelPermissions(world, channel, user.id);
    const seen = state.messages
      .list(channel.id)
      .filter((message) => isVisibleTo(message, user.id, permissions, Permission.ViewChannel));
    return {
      id: channel.id,
      title: channel.name,
      topic: channel.topic,
      mayWrite: isPermitted(permissions, speakPermission(channel)),
      messages: seen.map((message) => pageMessage(state, message, user.id, markdown)),
      commands: chat.commands(1).flatMap((command) => pageCommands(state, command, channel, user)),
      messageCommands: chat.commands(3).map(({ name, name_localizations }) => ({
        name,
        label: localized(name, name_localizations, user.locale),
      })),
    };
  }

  function shownModal(id: string, { definition }: OpenModal, { channel, user }: Chat) {
    const render = (text: string): string => markdown(text, user.locale);
    return pageModal(state, id, definition, channel.guildId, user.id, render);
  }
}

/** Does what was asked; what stands in the way becomes a sentence for the person. */
async function outcomeOf(context: ApiContext, run: () => Promise<PageOutcome>): Promise<Response> {
  const outcome = await run().catch(
    (error: unknown): PageOutcome => ({
      problem: error instanceof Error ? error.message : 'Something went wrong.',
    }),
  );
  return context.json(outcome);
}
