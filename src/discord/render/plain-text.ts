import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord-api-types/v10';
import type { Message } from '../command.ts';

/** A reply as a terminal shows it: all that the person would read, without Markdown's marks or the buttons. */
export function plainText({ components }: Message): string {
  return components.flatMap(linesOf).join('\n\n');
}

function linesOf(component: APIMessageTopLevelComponent | APIComponentInContainer): string[] {
  switch (component.type) {
    case ComponentType.Container:
      return component.components.flatMap(linesOf);
    case ComponentType.TextDisplay:
      return [withoutMarkdown(component.content)];
    case ComponentType.ActionRow:
      return component.components.flatMap((child) =>
        child.type === ComponentType.StringSelect ? [menuText(child)] : [],
      );
    default:
      return [];
  }
}

function menuText({ placeholder, options }: APIStringSelectComponent): string {
  return [`${placeholder ?? ''}:`, ...options.map(({ label }) => `  - ${label}`)].join('\n');
}

function withoutMarkdown(markdown: string): string {
  return markdown
    .replace(/\[([^\]]+)\]\(<?([^)>]+)>?\)/g, (_, text: string, url: string) =>
      url.endsWith(text) ? url : `${text} (${url})`,
    )
    .replace(/^\s*(#{1,3}|-#) /gm, '')
    .replace(/\*\*|`/g, '')
    .replace(/\\([*_~`|>])/g, '$1');
}
