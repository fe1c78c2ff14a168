import { escapeMarkdown } from '@discordjs/formatters';
import type { Copy } from '../../copy/en.ts';
import type { Source } from '../../core/corpus/source.ts';

/** A source as it is credited under an answer: linked where it has an address. */
export function sourceLine(source: Source, copy: Copy): string {
  if (source.kind === 'project') return copy.sourceWrittenForThisBot;
  const title = source.url ? `[${source.title}](<${source.url}>)` : escapeMarkdown(source.title);
  const credit = [source.author, source.year].filter((part) => part !== null).join(', ');
  return credit ? `${title} (${escapeMarkdown(credit)})` : `${title}: ${escapeMarkdown(source.description)}`;
}
