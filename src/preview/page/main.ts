import { createComposer } from './composer.ts';
import { byId } from './dom.ts';
import { createLog } from './log-view.ts';
import type { MenuItem } from './menu.ts';
import { openModal } from './modal-view.ts';
import type {
  PageAction,
  PageChannel,
  PageEvent,
  PageMessage,
  PageOutcome,
  PageWorld,
} from './page-types.ts';
import { server } from './server.ts';
import { createSidebar } from './sidebar.ts';

const TYPING_FADES_AFTER = 8000;

const dialog = byId('form');
if (!(dialog instanceof HTMLDialogElement)) throw new Error('The form must be a dialog.');

let world: PageWorld = await first();
let channel: PageChannel | null = null;
let stopListening = (): void => undefined;
let typingTimer = 0;

const sidebar = createSidebar(byId('sidebar'), {
  person: (id) => void become(id),
  place: (id) => void enter(id),
});
const composer = createComposer(byId('composer'), act);
const log = createLog(byId('log'), byId('messages'), {
  press: ({ id }) => ({
    click: (customId) => void act({ do: 'click', message: id, customId }),
    choose: (customId, values) => void act({ do: 'choose', message: id, customId, values }),
  }),
  menu: menuFor,
});
await become(world.me.id);

/** The person and channel named in the address, so that a reload stays where one was. */
function address(): { person: string | null; place: string | null } {
  const [person = '', place = ''] = location.hash.slice(1).split('/');
  return { person: person || null, place: place || null };
}

async function first(): Promise<PageWorld> {
  return server.world(address().person).catch(() => server.world(null));
}

async function become(personId: string): Promise<void> {
  stopListening();
  world = await server.world(personId);
  const wanted = [channel?.id, address().place].find((id) => world.places.some((place) => place.id === id));
  const place =
    world.places.find(({ id }) => id === wanted) ??
    world.places.find(({ name }) => name === 'general') ??
    world.places[0];
  if (place) await enter(place.id);
  stopListening = server.listen(personId, {
    event: hear,
    found: () => notice(''),
    lost(forGood) {
      // A bot that was started again has new people and channels.
      if (forGood) location.reload();
      else notice('The preview does not answer. Is the bot still running? Trying again…');
    },
  });
}

async function enter(placeId: string): Promise<void> {
  const place = world.places.find(({ id }) => id === placeId);
  channel = await server.channel(world.me.id, placeId);
  history.replaceState(null, '', `#${world.me.id}/${placeId}`);
  byId('title').textContent = place ? `${place.group}: ${place.name}` : channel.title;
  byId('topic').textContent = channel.topic;
  byId('typing').textContent = '';
  notice('');
  sidebar.show(world, placeId);
  composer.show(channel);
  log.show(channel.messages);
}

async function act(action: PageAction): Promise<PageOutcome> {
  if (!channel) return { problem: 'No channel is open.' };
  const { id } = channel;
  const outcome = await server.act(world.me.id, id, action);
  if (action.do !== 'autocomplete') notice(outcome.problem ?? '');
  if (outcome.problem === null && outcome.modal && dialog instanceof HTMLDialogElement) {
    const { modal } = outcome;
    openModal(dialog, modal, (values) => act({ do: 'submit', modal: modal.id, values }));
  }
  return outcome;
}

function menuFor(message: PageMessage): MenuItem[] {
  const items: MenuItem[] = [];
  if (channel?.mayWrite && !message.isEphemeral)
    items.push({ label: 'Reply', run: () => composer.replyTo(message) });
  if (!message.isEphemeral) {
    for (const name of channel?.messageCommands ?? []) {
      items.push({
        label: `Apps: ${name}`,
        run: () => void act({ do: 'messageCommand', name, message: message.id }),
      });
    }
  }
  if (message.mayRemove)
    items.push({ label: 'Delete', run: () => void act({ do: 'remove', message: message.id }) });
  return items;
}

function hear(event: PageEvent): void {
  switch (event.event) {
    case 'message':
      if (event.message.channelId !== channel?.id) sidebar.markUnread(event.message.channelId);
      else {
        if (event.message.isBot) byId('typing').textContent = '';
        log.put(event.message);
      }
      return;
    case 'gone':
      log.remove(event.id);
      return;
    case 'typing':
      if (event.channelId === channel?.id) showTyping();
      return;
    case 'commands':
      void relearn();
  }
}

/** Commands may be registered after the page was opened. After a restart of the bot everything is new. */
async function relearn(): Promise<void> {
  if (!channel) return;
  const known = channel;
  const fresh = await server.channel(world.me.id, known.id).catch(() => null);
  if (!fresh) location.reload();
  if (!fresh || channel !== known) return;
  channel = fresh;
  composer.learn(fresh.commands);
  log.show(fresh.messages);
}

function showTyping(): void {
  byId('typing').textContent = `${world.bot.name} is typing…`;
  clearTimeout(typingTimer);
  typingTimer = window.setTimeout(() => {
    byId('typing').textContent = '';
  }, TYPING_FADES_AFTER);
}

function notice(text: string): void {
  byId('notice').textContent = text;
}
