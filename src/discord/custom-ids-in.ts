import type { Message } from 'discord.js';
import { type ComponentId, parseCustomId } from './custom-id.ts';

/** What the buttons and menus of a message remember, in reading order. */
export function customIdsIn({ components }: Pick<Message, 'components'>): readonly ComponentId[] {
  const found: ComponentId[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const entry of value) walk(entry);
    if (typeof value !== 'object' || value === null) return;
    if ('custom_id' in value && typeof value.custom_id === 'string')
      found.push(parseCustomId(value.custom_id));
    if ('components' in value) walk(value.components);
  };
  walk(components.map((component) => component.toJSON()));
  return found;
}
