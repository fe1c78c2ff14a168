import { ComponentType } from 'discord-api-types/v10';
import type { Message } from '../../src/discord/command.ts';

/** Characters of text and number of components in a message, as Discord counts them. */
export function messageSize(message: Message): { readonly text: number; readonly components: number } {
  let text = 0;
  let components = 0;
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const entry of value) walk(entry);
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && typeof value.type === 'number') components += 1;
    if ('type' in value && value.type === ComponentType.TextDisplay && 'content' in value)
      text += String(value.content).length;
    if ('components' in value) walk(value.components);
  };
  walk(message.components);
  return { text, components };
}
