import { make, unseen } from './dom.ts';
import type { PageWorld } from './page-types.ts';

/** Where private conversations are listed, beside the servers. */
export const DIRECT = 'direct';

/** The servers of a person, and their private conversations. @param choose takes a server's id, or `DIRECT` */
export function createRail(root: HTMLElement, choose: (serverId: string) => void) {
  const list = make('ul');
  root.append(list);

  function entry(id: string, name: string, face: string, current: string, isUnread: boolean): HTMLElement {
    const button = make(
      'button',
      {
        type: 'button',
        title: name,
        'aria-current': id === current ? 'true' : null,
        class: isUnread ? 'unread' : null,
      },
      make('span', { 'aria-hidden': 'true' }, face),
      unseen(isUnread ? `${name} (new messages)` : name),
    );
    button.addEventListener('click', () => choose(id));
    return make('li', {}, button);
  }
  return {
    show(world: PageWorld, current: string, unread: ReadonlySet<string>): void {
      const isUnread = (serverId: string | null): boolean =>
        world.places.some((place) => place.serverId === serverId && unread.has(place.id));
      list.replaceChildren(
        entry(DIRECT, 'Direct messages', '@', current, isUnread(null)),
        ...world.servers.map(({ id, name }) => entry(id, name, [...name][0] ?? '', current, isUnread(id))),
      );
    },
  };
}
