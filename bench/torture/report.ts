import type { Tally } from '../daily/torture-check.ts';
import type { SmallDisk } from './full-disk.ts';
import type { KillableBot } from './killable-bot.ts';
import type { Ledger } from './ledger.ts';
import type { Moderator } from './moderator.ts';
import type { Storm } from './storm.ts';
import type { Talker } from './talker.ts';

interface Parts {
  readonly seed: string;
  readonly minutes: string;
  readonly days: number;
  readonly disk: SmallDisk['how'];
  readonly bot: Pick<KillableBot, 'endings'>;
  readonly ledger: Ledger;
  readonly moderators: readonly Pick<Moderator, 'changes'>[];
  readonly talker: Talker;
  readonly storm: Storm;
  readonly total: Tally;
}

/** What a run did, and whether anything was broken. */
export function createReport(parts: Parts): { print(breaches: readonly string[]): void } {
  const { seed, minutes, days, disk, bot, ledger, moderators, talker, storm, total } = parts;
  return {
    print(breaches) {
      const excused = [...ledger.excused].map(([why, count]) => `${count} ${why}`).join(', ');
      const changes = moderators.reduce((sum, moderator) => sum + moderator.changes(), 0);
      const faults = [...storm.counts].sort(([one], [other]) => (one < other ? -1 : 1));
      console.log(`
seed ${seed}, ${minutes} minutes, ${days} days by the bot's clock
went wrong (full disk by ${disk}):`);
      for (const [what, count] of faults) console.log(`  ${what.padEnd(40)} ${String(count).padStart(6)}`);
      console.log(`interactions     ${ledger.answered()} answered; excused: ${excused || 'none'}
said in chat     ${talker.counts.said}: ${talker.counts.answered} answered once, ${talker.counts.excused} excused
changes          ${changes} to settings and libraries
daily quotes     ${total.posted} posted, ${total.missed} passed over after more than twelve hours down
ends             ${bot.endings.length}
breaches         ${breaches.length}`);
      for (const breach of breaches.slice(0, 40)) console.log(`  ${breach}`);
      console.log(breaches.length === 0 ? 'held' : `BROKEN. Again: npm run torture -- --seed ${seed}`);
    },
  };
}
