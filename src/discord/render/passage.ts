import type { Corpus } from '../../core/corpus/corpus.ts';
import type { Passage } from '../../core/corpus/passage.ts';
import type { Message } from '../command.ts';
import { button, helplinesButton } from './controls.ts';
import { heading, renderCard, subtext } from './layout.ts';
import { passageMenu } from './passage-menu.ts';
import { sourceLine } from './source-line.ts';
import type { View } from './view.ts';

type Sources = Pick<Corpus, 'sources'>;

/** A passage as an answer, with what to ask next. */
export function renderPassage(
  passage: Passage,
  related: readonly Passage[],
  corpus: Sources,
  view: View,
): Message {
  const { copy, audience } = view;
  return renderCard(passageParagraphs(passage, corpus, view), [
    passageMenu(copy.answer.related, related, view),
    [
      ...(audience.kind === 'asker' ? [button(view, 'share', copy.buttons.share, [passage.id])] : []),
      ...(audience.kind === 'channel' ? [button(view, 'remove', copy.buttons.remove)] : []),
      helplinesButton(view),
    ],
  ]);
}

/** The text of a passage: the answer, whose view it is, the other side, then sources and notices in small print. */
export function passageParagraphs(passage: Passage, { sources }: Sources, { copy }: View): string[] {
  const credits = passage.sources
    .flatMap((id) => sources.get(id) ?? [])
    .map((source) => sourceLine(source, copy));
  const whose = copy.viewpoints[passage.viewpoint];
  return [
    `${heading(passage.question)}\n${passage.body}`,
    whose && copy.answer.view(whose),
    passage.otherSide ? `${copy.answer.otherSide}\n${passage.otherSide}` : '',
    subtext(
      [
        `${copy.answer.sources}: ${credits.join(' · ')}`,
        ...passage.notices.map((notice) => copy.notices[notice]),
        copy.answer.help,
      ].join('\n'),
    ),
  ];
}
