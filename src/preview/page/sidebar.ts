import { make } from './dom.ts';
import type { PageWorld } from './page-types.ts';

export type Sidebar = {
  show: (world: PageWorld, channelId: string) => void;
  /** Marks a channel where something new was written. */
  markUnread: (channelId: string) => void;
};

/** The people one may be, and the channels that the chosen person sees. */
export function createSidebar(
  root: HTMLElement,
  choose: { person: (id: string) => void; place: (id: string) => void },
): Sidebar {
  const unread = new Set<string>();
  const people = make('select', { id: 'person' });
  people.addEventListener('change', () => choose.person(people.value));
  const places = make('div', { class: 'places' });
  const channels = make(
    'details',
    { class: 'channels', open: true },
    make('summary', {}, 'Channels'),
    places,
  );
  if (matchMedia('(max-width: 45rem)').matches) channels.open = false;
  root.append(
    make('div', { class: 'person' }, make('label', { for: 'person' }, 'You are'), people),
    channels,
  );

  function show(world: PageWorld, channelId: string): void {
    unread.delete(channelId);
    people.replaceChildren(
      ...world.people.map((person) =>
        make(
          'option',
          { value: person.id, selected: person.id === world.me.id },
          `${person.name} (${person.note})`,
        ),
      ),
    );
    const groups = groupPlaces(world);
    places.replaceChildren(
      ...[...groups].map(([group, members], index) =>
        make(
          'section',
          { 'aria-labelledby': `group-${index}` },
          make('h2', { id: `group-${index}` }, group),
          make(
            'ul',
            {},
            ...members.map((place) => {
              const isHere = place.id === channelId;
              const button = make(
                'button',
                {
                  type: 'button',
                  'data-place': place.id,
                  'aria-current': isHere ? 'page' : null,
                  class: [place.isThread && 'thread', unread.has(place.id) && 'unread']
                    .filter(Boolean)
                    .join(' '),
                },
                `${group === 'Direct messages' ? '@' : '#'} ${place.name}`,
              );
              if (unread.has(place.id))
                button.append(make('span', { class: 'visually-hidden' }, ' (new messages)'));
              button.addEventListener('click', () => choose.place(place.id));
              return make('li', {}, button);
            }),
          ),
        ),
      ),
    );
  }

  return {
    show,
    markUnread(channelId) {
      const button = places.querySelector(`[data-place="${CSS.escape(channelId)}"]`);
      if (!button || unread.has(channelId)) return;
      unread.add(channelId);
      button.classList.add('unread');
      button.append(make('span', { class: 'visually-hidden' }, ' (new messages)'));
    },
  };
}

function groupPlaces({ places }: PageWorld): Map<string, PageWorld['places']> {
  const groups = new Map<string, PageWorld['places']>();
  for (const place of places) groups.set(place.group, [...(groups.get(place.group) ?? []), place]);
  return groups;
}
