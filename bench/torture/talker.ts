import { setTimeout as pause } from 'node:timers/promises';
import type { Chat } from '../../src/preview/driver/chat.ts';
import type { Attempt } from './watch-requests.ts';

interface Parts {
  readonly chats: readonly Chat[];
  readonly botId: string;
  readonly random: () => number;
  /** Whether something happened that may have kept the bot from answering what was said then. */
  readonly isExcused: (from: number, until: number) => boolean;
  readonly attempts: (path: RegExp, from: number, until: number) => readonly Attempt[];
}

/** Somebody who mentions the bot in chat, now here, now there. */
export interface Talker {
  talk(): Promise<void>;
  readonly counts: { said: number; answered: number; excused: number };
  readonly breaches: readonly string[];
}

/** Beyond this an answer in chat does not come any more, in milliseconds: the bot tries again twice. */
const PATIENCE = 14_000;
/** As quick as the bot lets one person be, in milliseconds. */
const BETWEEN = 2_500;

export function createTalker({ chats, botId, random, isExcused, attempts }: Parts): Talker {
  const counts = { said: 0, answered: 0, excused: 0 };
  const breaches: string[] = [];
  return {
    counts,
    breaches,
    async talk() {
      const chat = chats[Math.floor(random() * chats.length)];
      if (!chat) return;
      const since = performance.now();
      const asked = await chat.say(`<@${botId}> what is personal recovery?`);
      counts.said += 1;
      const answers = () => chat.messages().filter(({ repliesTo }) => repliesTo === asked.id);
      while (answers().length === 0 && performance.now() - since < PATIENCE) await pause(250);
      // A second one would come with a second try.
      await pause(BETWEEN);
      const found = answers().length;
      const until = performance.now();
      const posting = attempts(new RegExp(`/channels/${chat.channel.id}/messages`), since, until);
      const isSpoilt = posting.some(({ status }) => status === null || status >= 300);
      if (found === 1) counts.answered += 1;
      else if (found > 1) breaches.push(`a message in chat was answered ${found} times`);
      else if (isSpoilt || isExcused(since, until)) counts.excused += 1;
      else breaches.push('a message in chat was not answered');
    },
  };
}
