import type { Answer } from '../../core/answer/answer.ts';
import type { Corpus } from '../../core/corpus/corpus.ts';
import type { Message } from '../command.ts';
import { button, helplinesButton } from './controls.ts';
import { suggestButton } from './feedback.ts';
import type { HelplineReferences } from './helplines.ts';
import { heading, renderCard, subtext } from './layout.ts';
import { renderMedical } from './medical.ts';
import { renderPassage } from './passage.ts';
import { passageMenu } from './passage-menu.ts';
import { renderSupport } from './support.ts';
import type { View } from './view.ts';

/** What rendering an answer looks up. */
export interface References extends HelplineReferences {
  readonly corpus: Corpus;
  /** Whether there are moderators to suggest something to. */
  readonly maySuggest?: boolean;
}

export function renderAnswer(answer: Answer, references: References, view: View): Message {
  const { copy } = view;
  switch (answer.kind) {
    case 'support':
      return renderSupport(answer, references, view);
    case 'medical':
      return renderMedical(references, view);
    case 'found':
      return renderPassage(answer.passage, answer.related, references.corpus, view, answer);
    case 'unsure':
      return renderCard(
        [`${heading(copy.answer.unsureHeading)}\n${copy.answer.unsure}`, subtext(copy.answer.help)],
        [
          passageMenu(copy.answer.unsurePlaceholder, answer.suggestions, view),
          [...removeButton(view), helplinesButton(view)],
        ],
      );
    case 'none':
      return renderCard(
        references.corpus.passages.size > 0
          ? [`${heading(copy.answer.noneHeading)}\n${copy.answer.none}`, subtext(copy.answer.help)]
          : [copy.failure.noCorpus],
        [
          [
            button(view, 'topics', copy.buttons.topics),
            ...(references.maySuggest ? [suggestButton(view)] : []),
            ...removeButton(view),
            helplinesButton(view),
          ],
        ],
      );
  }
}

function removeButton(view: View) {
  return view.audience.kind === 'channel' ? [button(view, 'remove', view.copy.buttons.remove)] : [];
}
