import { escapeMarkdown } from '@discordjs/formatters';
import type { Copy } from '../../copy/en.ts';
import type { ServerQuote } from '../../core/quotes/quote.ts';

/** Whose words a server's quote is, and that the server added it. */
export function creditLine({ credit }: Pick<ServerQuote, 'credit'>, { quote, library }: Copy): string {
  if (credit === null) return library.quoteLabel;
  const { author, work, year, licence } = credit;
  const by = quote.by(escapeMarkdown(author), escapeMarkdown(work), year, escapeMarkdown(licence));
  return `${by} · ${library.quoteLabel}`;
}
