import { choosePlace, readAddress, writeAddress } from './address.ts';
import { createAnnouncer } from './announcer.ts';
import { createBeginning } from './beginning.ts';
import { createComposer } from './composer.ts';
import { byId } from './dom.ts';
import { createDrawer } from './drawer.ts';
import { createLog } from './log-view.ts';
import { showMembers } from './members.ts';
import { messageMenu } from './message-menu.ts';
import { openModal } from './modal-view.ts';
import type { PageAction, PageChannel, PageEvent, PageOutcome, PageWorld } from './page-types.ts';
import { createRail, DIRECT } from './rail.ts';
import { server } from './server.ts';
import { createSidebar } from './sidebar.ts';
import { createStrip } from './strip.ts';
import { createTyping } from './typing.ts';

type PageParts = {
  dialog: HTMLDialogElement;
  /** Opens the drawer of a narrow screen. */
  opener: HTMLButtonElement;
  /** To be asked as soon as the bot can be asked; null for none. */
  question: string | null;
};

const TICK = 10_000;

/** Puts the page together and shows it to a person. */
export async function openPage(first: PageWorld, { dialog, opener, question }: PageParts): Promise<void> {
  let world = first;
  let channel: PageChannel | null = null;
  let serverId = DIRECT;
  /** How often a channel was chosen. */
  let choices = 0;
  /** How many messages came, changed or went. */
  let heard = 0;
  let toAsk = question;
  let stopListening = (): void => undefined;
  const unread = new Set<string>();
  const now = (): number => Date.now() + world.clock.offset;

  const strip = createStrip(byId('strip'), now, {
    person: (id) => void become(id),
    language: (locale) => void speak(locale),
    moveClock: (step) => server.moveClock(world.me.id, step),
  });
  const rail = createRail(byId('rail'), (id) => void enterServer(id));
  const drawer = createDrawer(byId('drawer'), opener, [byId('strip'), byId('main'), byId('members')]);
  const sidebar = createSidebar(byId('sidebar'), (id) => {
    drawer.close();
    void enter(id);
  });
  const composer = createComposer(byId('composer'), act, () => {
    const here = world.servers.find(({ id }) => id === serverId);
    return (here?.members ?? [world.bot]).map(({ name }) => name);
  });
  const typing = createTyping(byId('typing'));
  const beginning = createBeginning(byId('beginning'));
  const log = createLog({
    root: byId('log'),
    list: byId('messages'),
    now,
    locale: () => world.me.locale,
    announcer: createAnnouncer(byId('heard')),
    isOwn: ({ authorId, usedBy, isEphemeral }) =>
      isEphemeral || authorId === world.me.id || usedBy?.person === world.me.name,
    actions(message) {
      const { id } = message;
      const reply = channel?.mayWrite && !message.isEphemeral ? () => composer.replyTo(message) : null;
      return {
        press: {
          messageId: id,
          click: (customId) => void act({ do: 'click', message: id, customId }),
          choose: (customId, values) => void act({ do: 'choose', message: id, customId, values }),
        },
        reply,
        menu: channel ? messageMenu(message, { channel, reply, act: (action) => void act(action) }) : [],
      };
    },
  });
  byId('log').addEventListener('click', (event) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('a.mention')) return;
    event.preventDefault();
    follow(event.target.dataset);
  });
  dialog.addEventListener('close', () => {
    // What opened the form may be gone by now.
    const { activeElement } = document;
    if (activeElement === document.body || dialog.contains(activeElement)) composer.focus();
  });
  setInterval(() => {
    strip.tick();
    log.tick();
  }, TICK);
  await become(world.me.id);

  async function become(personId: string): Promise<void> {
    stopListening();
    if (personId !== world.me.id) unread.clear();
    world = await server.world(personId);
    strip.show(world);
    const place = choosePlace(world.places, [channel?.id, readAddress(location.hash).place]);
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

  async function speak(locale: string): Promise<void> {
    const { problem } = await server.speak(world.me.id, locale);
    if (problem !== null) return notice(problem);
    world = await server.world(world.me.id);
    strip.show(world);
    return relearn();
  }

  async function enterServer(id: string): Promise<void> {
    const wanted = id === DIRECT ? null : id;
    const place = world.places.find((each) => each.serverId === wanted);
    if (place) return enter(place.id);
    serverId = id;
    return showPlaces();
  }

  async function enter(placeId: string): Promise<void> {
    choices += 1;
    const choice = choices;
    const opened = await read(placeId);
    // Whoever chose another channel meanwhile wants that one.
    if (choice !== choices) return;
    const place = world.places.find(({ id }) => id === placeId);
    channel = opened;
    serverId = place?.serverId ?? DIRECT;
    unread.delete(placeId);
    writeAddress(world.me.id, placeId);
    const mark = place?.serverId ? '#' : '@';
    const name = place?.name ?? channel.title;
    byId('title').textContent = `${mark} ${name}`;
    byId('topic').textContent = channel.topic;
    typing.stop();
    notice('');
    showPlaces();
    composer.show({ ...channel, title: `${mark}${name}` });
    beginning.show(channel.commands, world.me.locale);
    log.show(channel.messages);
    askFromLink();
  }

  /** A channel as it is now: what is said while it is being read is not in it, so then it is read again. */
  async function read(placeId: string): Promise<PageChannel> {
    const before = heard;
    const found = await server.channel(world.me.id, placeId);
    return heard === before ? found : read(placeId);
  }

  function showPlaces(): void {
    rail.show(world, serverId, unread);
    sidebar.show(world, serverId, channel?.id ?? '', unread);
    showMembers(
      byId('members'),
      world.servers.find(({ id }) => id === serverId),
    );
  }

  /** The bot may still be registering its commands when the page opens. */
  function askFromLink(): void {
    if (toAsk !== null && composer.open('ask', toAsk, true)) toAsk = null;
  }

  /** Follows a mention: of a command into the message box, of a channel to the channel. */
  function follow({ command, channel: place }: DOMStringMap): void {
    if (command !== undefined && !composer.open(command, '', false)) {
      notice(`You are not offered /${command} here.`);
    }
    if (place !== undefined && world.places.some(({ id }) => id === place)) void enter(place);
  }

  async function act(action: PageAction): Promise<PageOutcome> {
    if (!channel) return { problem: 'No channel is open.' };
    const outcome = await server.act(world.me.id, channel.id, action);
    if (action.do !== 'autocomplete') notice(outcome.problem ?? '');
    if (outcome.problem === null && outcome.modal) {
      const { modal } = outcome;
      openModal(dialog, modal, world.bot.name, (values) => act({ do: 'submit', modal: modal.id, values }));
    }
    return outcome;
  }

  function hear(event: PageEvent): void {
    if (event.event === 'message' || event.event === 'gone') heard += 1;
    switch (event.event) {
      case 'message':
        if (event.message.channelId !== channel?.id) {
          unread.add(event.message.channelId);
          showPlaces();
          return;
        }
        if (event.message.isBot) typing.stop();
        log.put(event.message);
        return;
      case 'gone':
        log.remove(event.id);
        return;
      case 'typing':
        if (event.channelId === channel?.id) typing.start(world.bot.name);
        return;
      case 'clock':
        world = { ...world, clock: event.clock };
        strip.showClock(event.clock);
        log.tick();
        return;
      case 'commands':
        void relearn();
    }
  }

  /** Commands may be registered after the page was opened. After a restart of the bot everything is new. */
  async function relearn(): Promise<void> {
    if (!channel) return;
    const known = channel;
    const fresh = await read(known.id).catch(() => null);
    if (!fresh) location.reload();
    if (!fresh || channel !== known) return;
    channel = fresh;
    composer.learn(fresh.commands);
    beginning.show(fresh.commands, world.me.locale);
    log.show(fresh.messages);
    askFromLink();
  }

  function notice(text: string): void {
    byId('notice').textContent = text;
  }
}
