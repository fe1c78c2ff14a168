import type { Corpus } from '../../core/corpus/corpus.ts';
import type { Passage } from '../../core/corpus/passage.ts';
import type { Message } from '../command.ts';
import { button, menu } from './controls.ts';
import { heading, renderCard, subtext } from './layout.ts';
import { sourceLine } from './source-line.ts';
import type { View } from './view.ts';

/** A passage as an answer: the text, whose view it is, the other side, sources, notices, what to ask next. */
export function renderPassage(
  passage: Passage,
  related: readonly Passage[],
  corpus: Pick<Corpus, 'sources'>,
  view: View,
): Message {
  const { copy } = view;
  const sources = passage.sources.flatMap((id) => corpus.sources.get(id) ?? []);
  const credits = sources.map((source) => sourceLine(source, copy)).join(' · ');
  const whose = copy.viewpoints[passage.viewpoint];
  return renderCard(
    [
      `${heading(passage.question)}\n${passage.body}`,
      whose && copy.answer.view(whose),
      passage.otherSide ? `${copy.answer.otherSide}\n${passage.otherSide}` : '',
      subtext(
        [
          `${copy.answer.sources}: ${credits}`,
          ...passage.notices.map((notice) => copy.notices[notice]),
          copy.answer.help,
        ].join('\n'),
      ),
    ],
    [
      menu(
        view,
        'open',
        copy.answer.related,
        related.map(({ id, question }) => ({ value: id, label: question })),
      ) ?? [],
      [
        ...(view.audience.kind === 'asker' ? [button(view, 'share', copy.buttons.share, [passage.id])] : []),
        ...(view.audience.kind === 'channel' ? [button(view, 'remove', copy.buttons.remove)] : []),
        button(view, 'helplines', copy.buttons.helplines),
      ],
    ],
  );
}
