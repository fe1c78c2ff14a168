import { backUp } from '../src/storage/back-up.ts';
import { databasePath } from './database-path.ts';

const [to] = process.argv.slice(2);
const from = databasePath('backed up');
if (from !== null && to === undefined) {
  console.error('Say where the copy goes: npm run backup -- backups/2026-11-22.sqlite');
  process.exitCode = 1;
} else if (from !== null && to !== undefined) {
  try {
    await backUp(from, to);
    console.log(`${from} was copied to ${to}, and the copy is sound.`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const sentence = /ENOENT/.test(reason)
      ? `There is no ${from} yet: the bot makes it when it is on Discord.`
      : /already exists/.test(reason)
        ? `${to} is there already: choose another name.`
        : `Nothing was copied: ${reason}.`;
    console.error(sentence);
    process.exitCode = 1;
  }
}
