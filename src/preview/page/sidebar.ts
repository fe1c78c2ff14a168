import { avatar } from './avatar.ts';
import { make, unseen } from './dom.ts';
import type { PagePlace, PageWorld } from './page-types.ts';
import { DIRECT } from './rail.ts';

/** The channels of the chosen server, or the private conversations, and who one is. */
export function createSidebar(root: HTMLElement, choose: (placeId: string) => void) {
  const title = make('h2', { id: 'server' });
  const note = make('p', { class: 'quiet' });
  const list = make('ul', { 'aria-labelledby': 'server' });
  const me = make('p', { class: 'me' });
  root.append(make('header', {}, title, note), list, me);

  function entry(place: PagePlace, world: PageWorld, current: string, isUnread: boolean): HTMLElement {
    const isDirect = place.serverId === null;
    const button = make(
      'button',
      {
        type: 'button',
        'aria-current': place.id === current ? 'page' : null,
        class: [place.isThread && 'thread', isUnread && 'unread'].filter(Boolean).join(' ') || null,
      },
      isDirect ? avatar(place.name, place.name === world.bot.name) : '# ',
      make('span', { class: 'place-name' }, place.name),
      isUnread && unseen(' (new messages)'),
    );
    button.addEventListener('click', () => choose(place.id));
    return make('li', {}, button);
  }
  return {
    show(world: PageWorld, serverId: string, current: string, unread: ReadonlySet<string>): void {
      const server = world.servers.find(({ id }) => id === serverId);
      const wanted = serverId === DIRECT ? null : serverId;
      title.textContent = server?.name ?? 'Direct messages';
      note.textContent = server && !server.hasBot ? `${world.bot.name} is not in this server.` : '';
      list.replaceChildren(
        ...world.places
          .filter((place) => place.serverId === wanted)
          .map((place) => entry(place, world, current, unread.has(place.id))),
      );
      me.replaceChildren(
        avatar(world.me.name, false),
        make('span', {}, make('strong', {}, world.me.name), make('small', {}, world.me.note)),
      );
    },
  };
}
