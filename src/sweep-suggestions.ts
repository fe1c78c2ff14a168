import type { Services } from './discord/services.ts';
import type { Log } from './log.ts';

const HOUR = 60 * 60 * 1_000;

/** Deletes suggestions whose time is over, now and every hour. @returns what ends it */
export function sweepSuggestions({ suggestions }: Pick<Services, 'suggestions'>, log: Log): () => void {
  const sweep = () => {
    suggestions.sweep().catch((error: unknown) => log.error('old suggestions not deleted', error));
  };
  sweep();
  const timer = setInterval(sweep, HOUR);
  timer.unref();
  return () => clearInterval(timer);
}
