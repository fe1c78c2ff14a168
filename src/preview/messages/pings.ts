import type { AllowedMentions } from '../rules/allowed-mentions.ts';
import type { MessageComponent } from '../rules/component.ts';
import { walkComponents } from '../rules/walk-components.ts';
import type { Pings } from './message.ts';

export const NO_PINGS: Pings = { users: [], roles: [], everyone: false };

export type Mentioning = {
  content: string;
  components: readonly MessageComponent[];
  allowed: AllowedMentions | null | undefined;
  /** What is parsed when nothing is said: everything in a channel, users only in replies to interactions. */
  byDefault: 'everything' | 'users';
  repliedUserId: string | null;
  /** Whether the author may mention everyone, and roles that are not mentionable. */
  mayMentionAll: boolean;
  isMentionable: (roleId: string) => boolean;
};

/** Whom a new message notifies (documentation, "Allowed Mentions Object"). Text displays ping as content does. */
export function computePings(it: Mentioning): Pings {
  const displays = [...walkComponents(it.components)].map(({ component }) =>
    component.type === 10 ? component.content : '',
  );
  const text = [it.content, ...displays].join('\n');
  const parse = it.allowed
    ? new Set<string>(it.allowed.parse ?? [])
    : new Set(it.byDefault === 'users' ? ['users'] : ['users', 'roles', 'everyone']);
  const users = found(text, /<@!?(\d{17,19})>/g).filter(
    (id) => parse.has('users') || it.allowed?.users?.includes(id),
  );
  const roles = found(text, /<@&(\d{17,19})>/g)
    .filter((id) => parse.has('roles') || it.allowed?.roles?.includes(id))
    .filter((id) => it.mayMentionAll || it.isMentionable(id));
  const repliedToo = it.repliedUserId !== null && (it.allowed ? it.allowed.replied_user === true : true);
  return {
    users: [...new Set(repliedToo && it.repliedUserId ? [...users, it.repliedUserId] : users)],
    roles,
    everyone: parse.has('everyone') && it.mayMentionAll && /@(everyone|here)/.test(text),
  };
}

function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap((match) => match[1] ?? []))];
}
