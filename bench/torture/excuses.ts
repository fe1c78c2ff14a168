import type { KillableBot } from './killable-bot.ts';
import type { Excuse, Unanswered } from './ledger.ts';
import type { MachineWatch } from './watch-machine.ts';
import type { Attempt } from './watch-requests.ts';

/** Within this, Discord wants a first answer, in milliseconds. */
const ANSWER_WITHIN = 3_000;
/** The bot tries a first answer this often while it meets passing faults; more of them are more than it promises. */
const TRIES = 3;
/** The longest wait for a rate limit that leaves time for an answer. */
const SHORT_WAIT = 1_500;
/** A machine that stood still, or let the bot stand, for longer than this may make anybody late. */
const STALL = 700;

/** Finds why an interaction could not be answered; null where the bot should have. */
export function createExcuses(
  bot: KillableBot,
  machine: MachineWatch,
  attemptsFor: (id: string) => readonly Attempt[],
): (unanswered: Unanswered) => Excuse | null {
  return ({ id, openedAt }) => {
    const until = openedAt + ANSWER_WITHIN;
    const ended = bot.endings.find(({ at }) => at > openedAt - ANSWER_WITHIN && at < until);
    if (ended?.how === 'killed') return 'killed';
    // What comes after it was told to stop may meet it on its way out.
    if (ended?.how === 'stopped' && ended.at <= openedAt) return 'stopping';
    if (machine.wasAway(openedAt, until) && !(ended?.how === 'by itself')) return 'away';
    const attempts = attemptsFor(id);
    const failed = attempts.filter((it) => !isTaken(it));
    const isHeld = attempts.some((it, index) => isLasting(it, attempts[index + 1]?.at ?? until));
    if (isHeld || failed.length >= TRIES) return 'faults';
    const stood = Math.max(machine.stalled(openedAt, until), machine.starved(openedAt, until));
    return stood > STALL ? 'machine' : null;
  };
}

const isTaken = ({ status }: Attempt) => status !== null && status < 300;

/** More than a first answer can wait for. @param next when the bot tried again, or would have been too late to */
function isLasting({ at, status, wait, answeredAt }: Attempt, next: number): boolean {
  if (status === 429) return wait === null || wait > SHORT_WAIT;
  return (answeredAt ?? next) - at > SHORT_WAIT;
}
