import { z } from 'zod';

export const VERDICTS = ['helpful', 'notQuite'] as const;
export type Verdict = (typeof VERDICTS)[number];

const count = z.int().min(0).catch(0).default(0);
const schema = z.record(z.string(), z.object({ helpful: count, notQuite: count })).catch({});

/** How often each passage was said to help or not to, by its id: no member, no question, no time. */
export type FeedbackCounts = Readonly<Record<string, Readonly<Record<Verdict, number>>>>;

export function parseFeedback(stored: unknown): FeedbackCounts {
  return schema.parse(stored ?? {});
}

export function counted(counts: FeedbackCounts, passageId: string, verdict: Verdict): FeedbackCounts {
  const before = counts[passageId] ?? { helpful: 0, notQuite: 0 };
  return { ...counts, [passageId]: { ...before, [verdict]: before[verdict] + 1 } };
}

export interface FeedbackStore {
  read(guildId: string): Promise<FeedbackCounts>;
  count(guildId: string, passageId: string, verdict: Verdict): Promise<void>;
  clear(guildId: string): Promise<void>;
}
