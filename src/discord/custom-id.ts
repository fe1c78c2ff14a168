import { MAX_CUSTOM_ID } from './limits.ts';

/**
 * What a button or menu remembers: everything it needs stands in its custom_id, so that it still works
 * after a restart. Anyone can send any custom_id, so whoever reads one checks what it names.
 */
export interface ComponentId {
  readonly action: string;
  /** The user id of the member whom a public reply answers; null on replies that only one person sees. */
  readonly owner: string | null;
  readonly args: readonly string[];
}

const SEPARATOR = ':';

/** Null when it would not fit in Discord's 100 characters. A colon inside an argument becomes a space. */
export function formatCustomId({ action, owner, args }: ComponentId): string | null {
  const parts = [action, owner ?? '', ...args].map((part) => part.replaceAll(SEPARATOR, ' '));
  const customId = parts.join(SEPARATOR);
  return customId.length <= MAX_CUSTOM_ID ? customId : null;
}

export function parseCustomId(customId: string): ComponentId {
  const [action = '', owner = '', ...args] = customId.split(SEPARATOR);
  return { action, owner: /^\d{17,20}$/.test(owner) ? owner : null, args };
}
