import type { Passage } from '../core/corpus/passage.ts';
import type { Verdict } from '../core/library/feedback-counts.ts';
import type { Asked } from './command.ts';
import type { Services } from './services.ts';

/** Adds one to a count of the server. A count that cannot be kept is let go: it is not worth an error to the reader. */
export async function judge(
  { id }: Passage,
  verdict: Verdict,
  { guildId, userId }: Pick<Asked, 'guildId' | 'userId'>,
  { feedback, cooldowns }: Pick<Services, 'feedback' | 'cooldowns'>,
): Promise<void> {
  if (guildId === null || !cooldowns.judging.allows(`${guildId}:${userId}:${id}`)) return;
  await feedback.count(guildId, id, verdict).catch(() => undefined);
}
