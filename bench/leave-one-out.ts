import { parseArgs } from 'node:util';
import { loadCorpus } from '../src/storage/corpus-files.ts';
import { readEnglish } from '../src/storage/english-words.ts';
import { type LeftOut, leaveOut } from './search/left-out.ts';

const NEAR = 3;
const isRight = ({ place }: LeftOut) => place === 0;
const isNear = ({ place }: LeftOut) => place >= 0 && place < NEAR;
const listOf = (lines: readonly string[]) => lines.join('\n');

const { values } = parseArgs({
  options: {
    folds: { type: 'string', default: '50' },
    list: { type: 'string', default: '40' },
    of: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(`Asks every alias of an index without it: how strangers' questions might fare.

  --folds  how many indexes the aliases are spread over (default 50)
  --list   how many passages and pairs to list (default 40)
  --of     an id: lists the aliases of this passage that find another one`);
} else {
  const loaded = await loadCorpus(['corpus'], '.');
  if (!loaded.ok) throw new Error(`The corpus has problems: ${JSON.stringify(loaded.problems, null, 2)}`);
  const { passages, synonyms } = loaded.corpus;
  const asked = leaveOut([...passages.values()], synonyms, readEnglish(), Number(values.folds));
  console.log(values.of ? missesOf(values.of, asked) : report(asked, Number(values.list)));
}

function report(asked: readonly LeftOut[], limit: number): string {
  const byPassage = grouped(asked, ({ wanted }) => wanted.id);
  const worst = [...byPassage]
    .map(([id, own]) => ({ id, right: shareOf(own, isRight) }))
    .sort((a, b) => a.right - b.right);
  const missed = asked.filter((one) => !isRight(one));
  const pairs = [...grouped(missed, ({ wanted, found }) => [wanted.id, found?.id].sort().join(' / '))];
  pairs.sort(([, a], [, b]) => b.length - a.length);
  return [
    `${asked.length} aliases: ${shareOf(asked, isRight).toFixed(3)} right first, ${shareOf(asked, isNear).toFixed(3)} in three`,
    `## Worst passages\n\n${listOf(worst.map(({ id, right }) => `${right.toFixed(2)}  ${id}`).slice(0, limit))}`,
    `## Taken for each other\n\n${listOf(pairs.map(([pair, all]) => `${all.length}  ${pair}`).slice(0, limit))}`,
  ].join('\n\n');
}

function missesOf(id: string, asked: readonly LeftOut[]): string {
  const own = asked.filter(({ wanted }) => wanted.id === id).filter((one) => !isRight(one));
  return listOf(own.map(({ alias, found }) => `${found?.id ?? 'nothing'}  ${alias}`));
}

function shareOf(asked: readonly LeftOut[], is: (one: LeftOut) => boolean): number {
  return asked.filter(is).length / asked.length;
}

function grouped(
  asked: readonly LeftOut[],
  keyOf: (one: LeftOut) => string,
): ReadonlyMap<string, readonly LeftOut[]> {
  const groups = new Map<string, LeftOut[]>();
  for (const one of asked) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
