import type { ButtonBuilder } from '@discordjs/builders';
import type { Passage } from '../../core/corpus/passage.ts';
import type { Message } from '../command.ts';
import { button, fittingButton, helplinesButton } from './controls.ts';
import { heading, renderCard, subtext } from './layout.ts';
import { passageMenu } from './passage-menu.ts';
import type { View } from './view.ts';

/** How many results a page shows: few enough to read, and to hold in one menu. */
export const PAGE_SIZE = 8;

export interface SearchPage {
  readonly query: string;
  /** Topic and source ids that narrow the search; empty for none. */
  readonly topic: string;
  readonly source: string;
  readonly results: readonly Passage[];
  /** Counted from 0; a page past the end shows the last one. */
  readonly page: number;
}

/** A ranked list, a page of it at a time, with a menu to open one. What was typed is not echoed. */
export function renderSearchPage({ query, topic, source, results, page }: SearchPage, view: View): Message {
  const { search, buttons } = view.copy;
  const pages = Math.ceil(results.length / PAGE_SIZE);
  if (pages === 0)
    return renderCard([search.none], [[button(view, 'topics', buttons.topics), helplinesButton(view)]]);

  const current = Math.min(Math.max(page, 0), pages - 1);
  const first = current * PAGE_SIZE;
  const shown = results.slice(first, first + PAGE_SIZE);
  const turn = (to: number, label: string) =>
    to < 0 || to >= pages ? null : fittingButton(view, 'search', label, [String(to), topic, source, query]);
  const turns = [turn(current - 1, buttons.previous), turn(current + 1, buttons.next)].filter(isButton);
  const cannotTurn = pages > 1 && turns.length === 0;
  return renderCard(
    [
      heading(search.heading(results.length)),
      shown.map(({ question }, index) => `${first + index + 1}. ${question}`).join('\n'),
      subtext(cannotTurn ? search.narrow : search.page(current + 1, pages)),
    ],
    [passageMenu(search.open, shown, view), turns],
  );
}

const isButton = (candidate: ButtonBuilder | null): candidate is ButtonBuilder => candidate !== null;
