import type { ButtonBuilder } from '@discordjs/builders';
import { escapeMarkdown, roleMention } from '@discordjs/formatters';
import { languageOf } from '../../copy/copy-for.ts';
import type { Copy } from '../../copy/en.ts';
import type { Corpus } from '../../core/corpus/corpus.ts';
import type { Quote } from '../../core/quotes/quote.ts';
import { isIn } from '../../core/quotes/quotes-in.ts';
import type { Message } from '../command.ts';
import { button, helplinesButton } from './controls.ts';
import { heading, renderCard, subtext } from './layout.ts';
import { creditLine } from './server-quote.ts';
import { sourceLine } from './source-line.ts';
import type { View } from './view.ts';

export type QuoteReferences = Pick<Corpus, 'topics' | 'sources'>;

/** A quote that somebody asked for. @param topic the topic it was asked on; empty for any */
export function renderQuote(quote: Quote, topic: string, corpus: QuoteReferences, view: View): Message {
  const { buttons } = view.copy;
  return renderCard(
    [...quoteParagraphs(quote, corpus, view)],
    [
      [
        ...readMore(quote, '', view),
        button(view, 'quote-another', view.copy.quote.another, [topic, quote.id]),
        ...(view.audience.kind === 'channel' ? [button(view, 'remove', buttons.remove)] : []),
        helplinesButton(view),
      ],
    ],
  );
}

export interface DailyPost {
  readonly quote: Quote;
  /** YYYY-MM-DD; empty for one that a moderator posted in between. */
  readonly date: string;
  /** The one role to notify; null for nobody. */
  readonly roleId: string | null;
}

/** The post of a day. Its button carries the date, by which it is found again after a crash. */
export function renderDailyPost(
  { quote, date, roleId }: DailyPost,
  corpus: QuoteReferences,
  view: View,
): Message {
  const { daily, quote: words } = view.copy;
  const isOwn = view.audience.kind === 'direct';
  return renderCard(
    [
      roleId === null ? '' : roleMention(roleId),
      ...quoteParagraphs(quote, corpus, view, isOwn ? words.dailyToYou : daily.postHeading),
    ],
    [
      [
        ...readMore(quote, date, view),
        button(view, 'quote-another', isOwn ? words.another : words.anotherForMe, ['', quote.id, 'daily']),
        ...(isOwn ? [button(view, 'unsubscribe', view.copy.subscribe.stop)] : []),
      ],
    ],
  );
}

/** @param date stands on the button even where there is no passage to open: it is how a day's post is known again */
function readMore({ id, passage }: Quote, date: string, view: View): ButtonBuilder[] {
  if (passage === null && date === '') return [];
  return [button(view, 'quote-more', view.copy.quote.more, [id, date])];
}

function quoteParagraphs(
  quote: Quote,
  { topics, sources }: QuoteReferences,
  { copy }: View,
  title = '',
): string[] {
  const topic = topics.get(quote.topic)?.name;
  const isQuotation = quote.kind === 'quotation' || (quote.kind === 'server-quote' && quote.credit !== null);
  const text = isQuotation ? copy.quote.quoted(quote.text) : quote.text;
  return [
    [title && heading(title), text].filter(Boolean).join('\n'),
    subtext(
      [languageNote(quote, copy), topic && copy.quote.topic(topic), creditOf(quote, sources, copy)]
        .filter(Boolean)
        .join('\n'),
    ),
  ];
}

/** That a quote is shown in English to a reader of another language; empty where it is not. */
function languageNote(quote: Quote, { quote: words, care }: Copy): string {
  if (quote.kind === 'server-quote') return '';
  return isIn(languageOf(care.locale), quote) ? '' : words.onlyInEnglish;
}

function creditOf(quote: Quote, sources: Corpus['sources'], copy: Copy): string {
  switch (quote.kind) {
    case 'server-quote':
      return creditLine(quote, copy);
    case 'quotation':
      return copy.quote.by(
        escapeMarkdown(quote.author),
        escapeMarkdown(quote.work),
        quote.year,
        quote.licence,
      );
    case 'own-line': {
      const source = sources.get(quote.source);
      return source && source.kind !== 'project'
        ? copy.quote.after(sourceLine(source, copy))
        : copy.quote.own;
    }
  }
}
