import type { Support } from '../../core/answer/answer.ts';
import type { Corpus } from '../../core/corpus/corpus.ts';
import { type ListedLine, linesFor } from '../../core/helplines/crisis-lines.ts';
import type { Directory } from '../../core/helplines/helpline.ts';
import type { Message } from '../command.ts';
import { button } from './controls.ts';
import { emergencyNumber } from './emergency-number.ts';
import { renderLine } from './helpline.ts';
import type { HelplineReferences } from './helplines.ts';
import { heading, renderCard, subtext } from './layout.ts';
import { passageParagraphs } from './passage.ts';
import type { View } from './view.ts';

/**
 * What someone who may be in danger reads, in the order of safety rule S-2: the emergency number, one
 * line, more options, and only then what else was asked. In a channel it names nobody's state, and the
 * rest opens privately.
 */
export function renderSupport(
  { about, isImminent, also }: Omit<Support, 'kind' | 'language'>,
  references: HelplineReferences & { readonly corpus: Pick<Corpus, 'sources'> },
  view: View,
): Message {
  const { support, locale } = view.copy.care;
  if (view.audience.kind === 'channel') {
    return renderCard([support.publicLine], [[button(view, 'care', support.openPrivately, [about, locale])]]);
  }
  const { helplines, country } = references;
  const line = mainLineOf(references);
  const directories = support.directories(helplines.international.map(directoryLink).join(', '));
  const card = renderCard(
    [
      `${heading(isImminent ? support.headingNow : support.heading[about])}\n${support.words[about]}`,
      support.danger(emergencyNumber(helplines, country, view.copy)),
      line ? `${support.line}\n${renderLine(line, view.copy)}` : directories,
      [support.nearby[about], line ? directories : ''].filter(Boolean).join('\n'),
      subtext(support.smallPrint),
    ],
    [[button(view, 'helplines', support.moreOptions)]],
  );
  const rest = also ? renderCard(passageParagraphs(also, references.corpus, view)).components : [];
  return { components: [...card.components, ...rest] };
}

function mainLineOf({ helplines, country, today }: HelplineReferences): ListedLine | undefined {
  return country === null
    ? undefined
    : linesFor(helplines, country, today).crisis.find(({ line }) => line.main);
}

export const directoryLink = ({ name, url }: Directory) => `[${name}](<${url}>)`;
