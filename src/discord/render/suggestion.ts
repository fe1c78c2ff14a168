import { escapeMarkdown } from '@discordjs/formatters';
import type { Finding } from '../../core/corpus/references.ts';
import type { Suggestion } from '../../core/library/suggestion.ts';
import type { Message } from '../command.ts';
import { button } from './controls.ts';
import { heading, renderCard, subtext } from './layout.ts';
import { inWords } from './library.ts';
import { bulletsWithin, verbatim } from './stranger-words.ts';
import type { View } from './view.ts';

/** In characters: with the longest suggestion below Discord's limit for a message. */
const MAX_TO_MEND = 800;

export interface Reviewed {
  readonly suggestion: Suggestion;
  /** How many there are, this one included. */
  readonly left: number;
  /** What stands in the way of adding it as it is. */
  readonly findings: readonly Finding[];
}

/** One suggestion to decide on. A stranger's words are shown as they were typed. */
export function renderSuggestion({ suggestion, left, findings }: Reviewed, view: View, remark = ''): Message {
  const { review } = view.copy.library;
  const isQuote = suggestion.kind === 'quote';
  const toMend =
    isQuote && suggestion.from !== ''
      ? [review.theirWords]
      : findings.map((each) => inWords(each, view.copy));
  const args = [suggestion.id];
  return renderCard(
    [
      remark,
      heading(review.heading),
      ...(isQuote ? quoteParagraphs(suggestion, view) : passageParagraphs(suggestion, view)),
      toMend.length > 0
        ? `${review.toMend}
${
  bulletsWithin(
    toMend.map((each) => escapeMarkdown(each)),
    MAX_TO_MEND,
  ).text
}`
        : '',
      subtext(
        [
          suggestion.signature === '' ? review.unsigned : review.signed(escapeMarkdown(suggestion.signature)),
          review.left(left),
          review.expires,
        ].join('\n'),
      ),
    ],
    [
      [
        ...(toMend.length === 0 ? [button(view, 'review-approve', review.approve, args)] : []),
        button(view, 'review-edit', review.edit, args),
        button(view, 'review-decline', review.decline, args),
      ],
    ],
  );
}

function passageParagraphs(
  { question, body, aliases }: Extract<Suggestion, { kind: 'passage' }>,
  { copy }: View,
): string[] {
  const { review } = copy.library;
  return [
    verbatim([question, body].filter(Boolean).join('\n\n')),
    body === '' ? review.noAnswer : '',
    aliases.length > 0 ? `${review.aliases}:\n${verbatim(aliases.join('\n'))}` : '',
  ];
}

function quoteParagraphs({ text, from }: Extract<Suggestion, { kind: 'quote' }>, { copy }: View): string[] {
  return [verbatim(text), from === '' ? '' : copy.library.review.from(escapeMarkdown(from))];
}
