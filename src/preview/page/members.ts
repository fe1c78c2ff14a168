import { avatar } from './avatar.ts';
import { make } from './dom.ts';
import type { PageMember, PageServer } from './page-types.ts';

/** The people of a server by their roles. Nothing for a private conversation. */
export function showMembers(root: HTMLElement, server: PageServer | undefined): void {
  const groups = new Map<string, PageMember[]>();
  for (const member of server?.members ?? []) {
    groups.set(member.role, [...(groups.get(member.role) ?? []), member]);
  }
  root.hidden = server === undefined;
  root.replaceChildren(
    ...[...groups].map(([role, members], index) =>
      make(
        'section',
        { 'aria-labelledby': `role-${index}` },
        make('h3', { id: `role-${index}` }, `${role} — ${members.length}`),
        make('ul', {}, ...members.map(line)),
      ),
    ),
  );
}

function line({ name, isBot, colour }: PageMember): HTMLElement {
  const label = make('span', { class: 'author' }, name);
  if (colour) label.style.setProperty('--role', colour);
  return make('li', {}, avatar(name, isBot), label, isBot && make('span', { class: 'tag' }, 'APP'));
}
