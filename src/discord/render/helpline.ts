import { escapeMarkdown } from '@discordjs/formatters';
import type { Copy } from '../../copy/en.ts';
import type { ListedLine } from '../../core/helplines/crisis-lines.ts';
import type { Contact } from '../../core/helplines/helpline.ts';

/** One line as a list entry: how to reach it, exactly as dialled, then its hours and where the entry comes from. */
export function renderLine({ line, toBeChecked }: ListedLine, copy: Copy): string {
  const words = copy.care.helplines;
  const terms = [
    line.is24x7 ? words.allHours : line.hours,
    line.cost && words.cost[line.cost],
    languagesOf(line.languages, copy),
    line.note,
  ].filter(Boolean);
  const source = words.source(line.source, line.sourceDate ?? words.undated);
  return [
    `- **${escapeMarkdown(line.service)}**: ${line.contacts.map((contact) => contactText(contact, copy)).join('; ')}`,
    `  -# ${[terms.join(' · '), source, toBeChecked && words.pleaseCheck].filter(Boolean).join(' · ')}`,
  ].join('\n');
}

function contactText({ kind, value, keyword }: Contact, copy: Copy): string {
  const words = copy.care.helplines.contact;
  if (kind === 'text') return words.text(value, keyword);
  if (kind === 'chat' || kind === 'web') return words[kind](`[${value}](<https://${value}>)`);
  return words[kind](escapeMarkdown(value));
}

function languagesOf(codes: readonly string[], copy: Copy): string {
  const names = new Intl.DisplayNames([copy.care.locale], { type: 'language' });
  return codes.map((code) => names.of(code) ?? code).join(', ');
}
