import {
  ActionRowBuilder,
  type ButtonBuilder,
  type ChannelSelectMenuBuilder,
  ContainerBuilder,
  type StringSelectMenuBuilder,
} from '@discordjs/builders';
import { ComponentType } from 'discord-api-types/v10';
import type { Message } from '../command.ts';

type Menu = StringSelectMenuBuilder | ChannelSelectMenuBuilder;
export type Row = readonly ButtonBuilder[] | Menu;

/**
 * One card: paragraphs, then menus and buttons. Text comes first, so a screen reader meets the answer
 * before the controls; empty paragraphs and rows are left out.
 */
export function renderCard(paragraphs: readonly string[], rows: readonly Row[] = []): Message {
  const card = new ContainerBuilder();
  for (const text of paragraphs) {
    if (text !== '') card.addTextDisplayComponents((display) => display.setContent(text));
  }
  const filled = rows.filter((row) => !Array.isArray(row) || row.length > 0);
  const isBelowText = paragraphs.some((text) => text !== '');
  if (filled.length > 0 && isBelowText) card.addSeparatorComponents((separator) => separator);
  for (const row of filled) card.addActionRowComponents(actionRow(row));
  return { components: [card.toJSON()] };
}

/** A card that opens with a tap. */
export function covered({ components, ...rest }: Message): Message {
  return {
    ...rest,
    components: components.map((component) =>
      component.type === ComponentType.Container ? { ...component, spoiler: true } : component,
    ),
  };
}

function actionRow(row: Row): ActionRowBuilder<ButtonBuilder | Menu> {
  return new ActionRowBuilder<ButtonBuilder | Menu>().addComponents(...(isMenu(row) ? [row] : row));
}

function isMenu(row: Row): row is Menu {
  return !Array.isArray(row);
}

export const heading = (text: string) => `## ${text}`;
/** Discord's small print. */
export const subtext = (text: string) =>
  text
    .split('\n')
    .map((line) => `-# ${line}`)
    .join('\n');
export const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
