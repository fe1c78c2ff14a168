import type { Fault } from './fault.ts';
import type { ParsedYaml } from './parse-yaml.ts';

/** Whether something of this id may stand in a file or folder, though it could not be read. */
export type IsUnread = (where: string, id: string) => boolean;

/** Whether a fault may only be that what it leads to has faults itself: those are told already. */
export function restsOnUnread(fault: Fault, isUnread: IsUnread): boolean {
  switch (fault.kind) {
    case 'not-in':
      return isUnread(fault.file, fault.id);
    case 'not-named-back':
      return isUnread(PASSAGES, fault.other);
    case 'not-in-english':
      return isUnread(fault.what === 'passage' ? PASSAGES : QUOTES, fault.id);
    default:
      return false;
  }
}

export const PASSAGES = 'corpus/passages';
export const QUOTES = 'quotes.yaml';

/** Ids in a list that has problems. @returns null where it could not be read at all, so that it may hold any */
export function unreadIds({ value, raw }: ParsedYaml<unknown>): readonly string[] | null {
  if (value !== null) return [];
  return Array.isArray(raw) ? idsIn(raw) : null;
}

function idsIn(raw: unknown): string[] {
  if (Array.isArray(raw)) return raw.flatMap(idsIn);
  if (typeof raw !== 'object' || raw === null) return [];
  const { id, children } = { id: null, children: [], ...raw };
  return [String(id), ...idsIn(children)];
}
