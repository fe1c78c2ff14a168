import {
  ActionRowBuilder,
  type ButtonBuilder,
  ContainerBuilder,
  type StringSelectMenuBuilder,
} from '@discordjs/builders';
import type { Message } from '../command.ts';

export type Row = readonly ButtonBuilder[] | StringSelectMenuBuilder;

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
  if (filled.length > 0) card.addSeparatorComponents((separator) => separator);
  for (const row of filled) card.addActionRowComponents(actionRow(row));
  return { components: [card.toJSON()] };
}

function actionRow(row: Row): ActionRowBuilder<ButtonBuilder | StringSelectMenuBuilder> {
  return new ActionRowBuilder<ButtonBuilder | StringSelectMenuBuilder>().addComponents(
    ...(isMenu(row) ? [row] : row),
  );
}

function isMenu(row: Row): row is StringSelectMenuBuilder {
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
