import { escapeMarkdown } from '@discordjs/formatters';
import type { Corpus } from '../../core/corpus/corpus.ts';
import type { FeedbackCounts, Verdict } from '../../core/library/feedback-counts.ts';
import type { Message } from '../command.ts';
import { bullets, heading, renderCard, subtext } from './layout.ts';
import type { View } from './view.ts';

const MOST = 6;

export interface Insights {
  readonly counts: FeedbackCounts;
  readonly corpus: Pick<Corpus, 'passages'>;
  /** How many suggestions wait for a decision. */
  readonly waiting: number;
}

/** How often answers helped or did not: numbers and nothing else. */
export function renderInsights({ counts, corpus, waiting }: Insights, { copy }: View): Message {
  const { insights } = copy.library;
  const rows = Object.entries(counts).flatMap(([id, count]) => {
    const passage = corpus.passages.get(id);
    return passage ? [{ question: passage.question, ...count }] : [];
  });
  const sum = (verdict: Verdict) => rows.reduce((total, row) => total + row[verdict], 0);
  const most = (verdict: Verdict) =>
    rows
      .filter((row) => row[verdict] > 0)
      .sort((a, b) => b[verdict] - a[verdict])
      .slice(0, MOST)
      .map(({ question, helpful, notQuite }) => insights.row(escapeMarkdown(question), helpful, notQuite));
  const listed = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? `${title}\n${bullets(lines)}` : '';
  return renderCard([
    heading(insights.heading),
    rows.length > 0 ? insights.total(sum('helpful'), sum('notQuite')) : insights.none,
    listed(insights.lacking, most('notQuite')),
    listed(insights.helping, most('helpful')),
    waiting > 0 ? insights.waiting(waiting) : '',
    subtext(insights.intro),
  ]);
}
