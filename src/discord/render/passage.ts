import { escapeMarkdown } from '@discordjs/formatters';
import type { Copy } from '../../copy/en.ts';
import type { Corpus } from '../../core/corpus/corpus.ts';
import { isTranslated } from '../../core/corpus/corpus-in.ts';
import type { Passage } from '../../core/corpus/passage.ts';
import { isServerPassage } from '../../core/library/entry.ts';
import type { Verdict } from '../../core/library/feedback-counts.ts';
import { isCovered } from '../../core/settings/covered-passage.ts';
import type { Message } from '../command.ts';
import { button, helplinesButton } from './controls.ts';
import { feedbackButtons } from './feedback.ts';
import { covered, heading, type Row, renderCard, subtext } from './layout.ts';
import { passageMenu } from './passage-menu.ts';
import { sourceLine } from './source-line.ts';
import type { View } from './view.ts';

type Sources = Pick<Corpus, 'sources'>;

export interface Answering {
  /** What else the question may have meant, where one was asked. */
  readonly next?: readonly Passage[];
  /** What the reader said of this answer; null until then. */
  readonly verdict?: Verdict | null;
}

/** A passage as an answer, with what to ask next. */
export function renderPassage(
  passage: Passage,
  related: readonly Passage[],
  corpus: Sources,
  view: View,
  { next = [], verdict = null }: Answering = {},
): Message {
  const { copy, audience } = view;
  const thanks = verdict === 'helpful' ? subtext(copy.feedback.thanks) : '';
  const rows: Row[] = [
    // The menu says which answer it stands under, so that a reply to it in chat can be understood.
    passageMenu(copy.answer.related, related, view, [passage.id]),
    [
      ...(audience.kind === 'asker' ? [button(view, 'share', copy.buttons.share, [passage.id])] : []),
      ...(audience.kind === 'channel' ? [button(view, 'remove', copy.buttons.remove, [passage.id])] : []),
      ...(verdict === null ? feedbackButtons(passage, next, view) : []),
      helplinesButton(view),
    ],
  ];
  const paragraphs = [...passageParagraphs(passage, corpus, view), thanks];
  if (!isCovered(passage)) return renderCard(paragraphs, rows);
  const note = renderCard([`${heading(passage.question)}\n${copy.contentNote}`]);
  const text = covered(renderCard([passage.body, ...paragraphs.slice(1)]));
  const controls = renderCard([], rows);
  return { components: [...note.components, ...text.components, ...controls.components] };
}

/** The text of a passage: the answer, whose view it is, the other side, then sources and notices in small print. */
export function passageParagraphs(passage: Passage, { sources }: Sources, { copy }: View): string[] {
  const credits = passage.sources
    .flatMap((id) => sources.get(id) ?? [])
    .map((source) => sourceLine(source, copy));
  const own = isServerPassage(passage) ? passage.credit : null;
  if (own !== null) credits.push(escapeMarkdown(own));
  const whose = copy.viewpoints[passage.viewpoint];
  return [
    `${heading(passage.question)}\n${passage.body}`,
    isServerPassage(passage) ? copy.library.label : '',
    whose && copy.answer.view(whose),
    passage.otherSide ? `${copy.answer.otherSide}\n${passage.otherSide}` : '',
    subtext(
      [
        languageNote(passage, copy),
        credits.length > 0 ? `${copy.answer.sources}: ${credits.join(' · ')}` : '',
        ...passage.notices.map((notice) => copy.notices[notice]),
        copy.answer.help,
      ]
        .filter(Boolean)
        .join('\n'),
    ),
  ];
}

/** What a reader of another language than English ought to know of the text; empty where there is nothing. */
function languageNote(passage: Passage, { answer, care }: Copy): string {
  if (isServerPassage(passage)) return '';
  if (isTranslated(passage)) return passage.isReadThrough ? '' : answer.unreviewed;
  return care.locale === 'en' ? '' : answer.onlyInEnglish;
}
