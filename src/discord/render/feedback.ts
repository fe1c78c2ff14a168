import type { ButtonBuilder } from '@discordjs/builders';
import type { Passage } from '../../core/corpus/passage.ts';
import type { Message } from '../command.ts';
import { button, fittingButton, helplinesButton } from './controls.ts';
import { heading, renderCard } from './layout.ts';
import { passageMenu } from './passage-menu.ts';
import type { View } from './view.ts';

/** Whether an answer helped. @param next offered to whom it did not: as many as the button can remember */
export function feedbackButtons(passage: Passage, next: readonly Passage[], view: View): ButtonBuilder[] {
  const { feedback } = view.copy;
  if (view.audience.kind === 'direct') return [];
  const ids = next.map(({ id }) => id);
  for (let count = ids.length; count >= 0; count -= 1) {
    const notQuite = fittingButton(view, 'not-quite', feedback.notQuite, [
      passage.id,
      ...ids.slice(0, count),
    ]);
    if (notQuite) return [button(view, 'helpful', feedback.helpful, [passage.id]), notQuite];
  }
  return [];
}

/** Opens an empty form: what was asked is not put in it. */
export function suggestButton(view: View): ButtonBuilder {
  return button(view, 'suggest', view.copy.suggest.button);
}

/** What to try next, for whom an answer was not quite it. @param maySuggest whether there are moderators to suggest something to */
export function renderNearest(nearest: readonly Passage[], maySuggest: boolean, view: View): Message {
  const { feedback } = view.copy;
  return renderCard(
    [nearest.length > 0 ? heading(feedback.notQuiteHeading) : feedback.nothingNearer],
    [
      passageMenu(feedback.nearest, nearest, view),
      [...(maySuggest ? [suggestButton(view)] : []), helplinesButton(view)],
    ],
  );
}
