import { restore } from '../src/storage/back-up.ts';
import { databasePath } from './database-path.ts';

const [backup] = process.argv.slice(2);
const to = databasePath('restored');
if (to !== null && backup === undefined) {
  console.error('Say which copy, with the bot stopped: npm run restore -- backups/2026-11-22.sqlite');
  process.exitCode = 1;
} else if (to !== null && backup !== undefined) {
  const aside = `${to}.before-${new Date().toISOString().replace(/[:.]/g, '-')}`;
  try {
    const wasThere = await restore(backup, to, aside);
    console.log(`${backup} is in place as ${to}.${wasThere ? ` What was there is now ${aside}.` : ''}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`Not restored: ${reason}. Stop the bot first, and give a file that npm run backup made.`);
    process.exitCode = 1;
  }
}
