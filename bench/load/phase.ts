import { setTimeout as pause } from 'node:timers/promises';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { pick, type Random } from '../search/random.ts';
import { createInteractions, type Kind } from './interactions.ts';
import { createRecord, type Sent } from './record.ts';
import { createSpots } from './spots.ts';
import { steadily } from './steadily.ts';

/** How many of each kind a second. */
export type Rates = Partial<{ readonly [kind in Kind]: number }>;

export interface Phase {
  readonly sent: readonly Sent[];
  /** How much later than planned each was sent, in milliseconds. */
  readonly late: readonly number[];
}

export interface People {
  /** Sends so much for so many seconds, and waits for what comes of it. */
  ask(rates: Rates, seconds: number): Promise<Phase>;
  /** Keeps so many open at any time. @returns how many were answered in a second */
  askAtOnce(rates: Rates, open: number, seconds: number): Promise<number>;
}

/** So many letters a second somebody types. */
const LETTERS = 5;

/** Those who use the bot of a local Discord, each from another place, and a few of them typing. */
export function createPeople(discord: LocalDiscord, questions: readonly string[], random: Random): People {
  const spots = createSpots(discord, random);
  const interactions = createInteractions(discord, questions, random);
  const record = createRecord(discord);
  let typing = 0;

  function send(rates: Rates): void {
    const kind = draw(rates, random);
    const typists = Math.max(1, Math.ceil((rates.typing ?? 0) / LETTERS));
    typing += 1;
    const spot = kind === 'typing' ? spots[typing % Math.min(typists, spots.length)] : pick(spots, random);
    if (spot) record.follow(kind, interactions[kind](spot));
  }

  return {
    async ask(rates, seconds) {
      const late = await steadily(sum(rates), seconds, () => send(rates));
      return { late, sent: await record.close() };
    },
    async askAtOnce(rates, open, seconds) {
      const start = performance.now();
      const isOver = () => performance.now() - start > seconds * 1_000;
      while (!isOver()) {
        while (record.open() < open) send(rates);
        await pause(1);
      }
      const took = performance.now() - start;
      const stillOpen = record.open();
      const sent = await record.close();
      return ((sent.length - stillOpen) / took) * 1_000;
    },
  };
}

const sum = (rates: Rates) => Object.values(rates).reduce((total, rate) => total + rate, 0);

function draw(rates: Rates, random: Random): Kind {
  let left = random() * sum(rates);
  const kinds = Object.entries(rates) as [Kind, number][];
  for (const [kind, rate] of kinds) {
    left -= rate;
    if (left < 0) return kind;
  }
  return '/ask';
}
