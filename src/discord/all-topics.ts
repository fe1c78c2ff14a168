import { COPIES } from '../copy/copy-for.ts';

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{P}]/gu, '')
    .trim();

const ALL: ReadonlySet<string> = new Set([
  ...['all', 'any', 'everything', 'todo', 'todos', 'tous', 'tout', 'alle', 'alles', 'tudo'],
  ...Object.values(COPIES).map(({ daily }) => plain(daily.choices.allTopics)),
]);

/** Whether somebody means all topics, in any of the bot's languages. */
export const isAllTopics = (typed: string): boolean => ALL.has(plain(typed));
