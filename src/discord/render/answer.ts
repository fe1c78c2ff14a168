import type { Answer } from '../../core/answer/answer.ts';
import type { Corpus } from '../../core/corpus/corpus.ts';
import type { Helplines } from '../../core/helplines/helpline.ts';
import type { Message } from '../command.ts';
import { button, menu } from './controls.ts';
import { heading, renderCard, subtext } from './layout.ts';
import { renderMedical } from './medical.ts';
import { renderPassage } from './passage.ts';
import { renderSupport } from './support.ts';
import type { View } from './view.ts';

/** What rendering an answer looks up. */
export interface References {
  readonly corpus: Pick<Corpus, 'sources'>;
  readonly helplines: Helplines;
}

export function renderAnswer(answer: Answer, { corpus, helplines }: References, view: View): Message {
  const { copy } = view;
  switch (answer.kind) {
    case 'support':
      return renderSupport(helplines, view);
    case 'medical':
      return renderMedical(view);
    case 'found':
      return renderPassage(answer.passage, answer.related, corpus, view);
    case 'unsure':
      return renderCard(
        [`${heading(copy.answer.unsureHeading)}\n${copy.answer.unsure}`, subtext(copy.answer.help)],
        [
          menu(
            view,
            'open',
            copy.answer.unsurePlaceholder,
            answer.suggestions.map(({ id, question }) => ({ value: id, label: question })),
          ) ?? [],
          [button(view, 'helplines', copy.buttons.helplines)],
        ],
      );
    case 'none':
      return renderCard(
        [`${heading(copy.answer.noneHeading)}\n${copy.answer.none}`, subtext(copy.answer.help)],
        [
          [
            button(view, 'topics', copy.buttons.topics),
            button(view, 'helplines', copy.buttons.helplines),
            ...(view.audience.kind === 'channel' ? [button(view, 'remove', copy.buttons.remove)] : []),
          ],
        ],
      );
  }
}
