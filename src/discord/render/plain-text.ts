import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord-api-types/v10';
import type { Message } from '../command.ts';

/** How a terminal sets off parts of a text; every function answers the text it is given, dressed or not. */
export interface TextStyle {
  readonly heading: (line: string) => string;
  readonly strong: (words: string) => string;
  /** Small print. */
  readonly small: (line: string) => string;
  /** @param number counted from 1 through all menus of the reply */
  readonly option: (label: string, number: number) => string;
}

const same = (text: string) => text;
const UNDRESSED: TextStyle = { heading: same, strong: same, small: same, option: (label) => `- ${label}` };

/** A reply as a terminal shows it: all that the person would read, without Markdown's marks or the buttons. */
export function plainText({ components }: Message, style = UNDRESSED): string {
  let number = 0;
  const dressed: TextStyle = {
    ...style,
    option: (label) => {
      number += 1;
      return style.option(label, number);
    },
  };
  return components.flatMap((component) => linesOf(component, dressed)).join('\n\n');
}

function linesOf(
  component: APIMessageTopLevelComponent | APIComponentInContainer,
  style: TextStyle,
): string[] {
  switch (component.type) {
    case ComponentType.Container:
      return component.components.flatMap((child) => linesOf(child, style));
    case ComponentType.TextDisplay:
      return [withoutMarkdown(component.content, style)];
    case ComponentType.ActionRow:
      return component.components.flatMap((child) =>
        child.type === ComponentType.StringSelect ? [menuText(child, style)] : [],
      );
    default:
      return [];
  }
}

function menuText({ placeholder, options }: APIStringSelectComponent, style: TextStyle): string {
  return [`${placeholder ?? ''}:`, ...options.map(({ label }) => `  ${style.option(label, 0)}`)].join('\n');
}

function withoutMarkdown(markdown: string, style: TextStyle): string {
  return markdown
    .replace(/\[([^\]]+)\]\(<?([^)>]+)>?\)/g, (_, text: string, url: string) =>
      url.endsWith(text) ? url : `${text} (${url})`,
    )
    .replace(/`/g, '')
    .replace(/^\s*#{1,3} (.*)$/gm, (_, line: string) => style.heading(line.replaceAll('**', '')))
    .replace(/^\s*-# (.*)$/gm, (_, line: string) => style.small(line.replaceAll('**', '')))
    .replace(/\*\*(.+?)\*\*/g, (_, words: string) => style.strong(words))
    .replace(/\*\*/g, '')
    .replace(/\\([*_~`|>])/g, '$1');
}
