import type { CommandRequest } from './command.ts';
import { type HalfChosen, namesOf } from './daily-choices.ts';

/** A daily quote of which all is given but its time or its zone, and whose it is. */
export interface HalfSet extends HalfChosen {
  readonly whose: 'server' | 'member';
  /** Where a server wants it; empty for a member's own. */
  readonly channelId: string;
  /** The role to notify; empty for nobody. */
  readonly roleId: string;
}

/** What a button or menu remembers of it. A colon would not survive there. */
export function rememberHalfSet(half: HalfSet): readonly string[] {
  const { whose, time, timeZone, weekdays, topics, channelId, roleId } = half;
  return [whose, time.replace(':', ''), timeZone, weekdays.join(''), topics.join(' '), channelId, roleId];
}

export interface Remembered {
  readonly whose: HalfSet['whose'];
  readonly lacks: 'time' | 'zone';
  /** As if the command were used again with what was given then and what was chosen now. */
  options(chosen: string): SetOptions;
}

/** The options that start a daily quote. */
export type SetOptions = Pick<
  CommandRequest['options'],
  'getString' | 'getBoolean' | 'getChannel' | 'getRole'
>;

/** What was remembered, unchecked: it is read like what somebody types. */
export function recallHalfSet(args: readonly string[]): Remembered {
  const [whose, time = '', zone = '', days = '', topics = '', channel = '', role = ''] = args;
  const lacks = time === '' ? 'time' : 'zone';
  return {
    whose: whose === 'server' ? 'server' : 'member',
    lacks,
    options(chosen) {
      const given = new Map([
        ['time', time],
        ['zone', zone],
        ['weekdays', namesOf([...days].map(Number))],
        ['topics', topics.replaceAll(' ', ', ')],
        ['channel', channel],
        ['role', role],
        [lacks, chosen],
      ]);
      const idOf = (name: string) => {
        const id = given.get(name) ?? '';
        return /^\d{17,20}$/.test(id) ? { id } : null;
      };
      return {
        getString: (name) => given.get(name) || null,
        getBoolean: () => null,
        getChannel: idOf,
        getRole: idOf,
      };
    },
  };
}
