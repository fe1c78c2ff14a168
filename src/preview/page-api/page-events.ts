import { PermissionFlagsBits as Permission } from 'discord.js';
import { streamSSE } from 'hono/streaming';
import type { Message } from '../messages/message.ts';
import { isVisibleTo } from '../messages/render-message.ts';
import type { PageClock, PageEvent, PageMessage } from '../page/page-types.ts';
import type { ApiContext } from '../rest/api-env.ts';
import type { PreviewEvents, PreviewState } from '../state.ts';
import { channelPermissions } from '../world/permissions.ts';
import type { User } from '../world/world.ts';

type Told = {
  draw: (message: Message) => PageMessage;
  clock: () => PageClock;
  /** Messages that nobody is told of. */
  isHidden: (message: Message) => boolean;
};

/** Tells a person of everything that they may see, as it happens. */
export function streamEvents(
  context: ApiContext,
  state: PreviewState,
  user: User,
  { draw, clock, isHidden }: Told,
): Response {
  const { world, events } = state;
  return streamSSE(context, async (stream) => {
    const tell = (event: PageEvent): void => {
      stream.writeSSE({ data: JSON.stringify(event) }).catch(() => undefined);
    };
    const onMessage = (...[change, message]: PreviewEvents['message']): void => {
      const channel = world.channels.get(message.channelId);
      const permissions = channel ? channelPermissions(world, channel, user.id) : 0n;
      if (!isVisibleTo(message, user.id, permissions, Permission.ViewChannel) || isHidden(message)) return;
      if (change === 'delete') tell({ event: 'gone', id: message.id, channelId: message.channelId });
      else tell({ event: 'message', message: draw(message) });
    };
    const onTyping = (channelId: string): void => tell({ event: 'typing', channelId });
    const onCommands = (): void => tell({ event: 'commands' });
    const onClock = (): void => tell({ event: 'clock', clock: clock() });
    events.on('message', onMessage).on('typing', onTyping).on('commands', onCommands).on('clock', onClock);
    onCommands();
    await new Promise<void>((resolve) => stream.onAbort(resolve));
    events.off('message', onMessage).off('typing', onTyping);
    events.off('commands', onCommands).off('clock', onClock);
  });
}
