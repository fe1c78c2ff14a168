import type { Stage } from './stage.ts';

export type Scene = {
  /** The name of its files. */
  name: string;
  /** Who looks, and where. */
  person: string;
  channel: string;
  /** What has happened when the picture is taken. */
  play: (stage: Stage) => Promise<void>;
};

export const SCENES: readonly Scene[] = [
  {
    name: 'answer',
    person: 'Sam',
    channel: 'general',
    async play({ discord }) {
      await discord.as('Sam', 'general').command('ask', { question: 'what is personal recovery' });
    },
  },
  {
    name: 'helplines',
    person: 'Sam',
    channel: 'general',
    async play({ discord }) {
      await discord.as('Sam', 'general').command('helplines', { country: 'AU' });
    },
  },
  {
    name: 'settings',
    person: 'Robin',
    channel: 'moderators',
    async play({ discord }) {
      const robin = discord.as('Robin', 'moderators');
      const panel = await robin.command('settings panel');
      await robin.choose(panel.message(), 'Who sees answers', ['private']);
    },
  },
  {
    name: 'daily',
    person: 'Sam',
    channel: 'welcome',
    async play({ discord, rewind }) {
      rewind();
      const options = { time: '09:00', zone: 'London', channel: 'welcome' };
      await discord.as('Robin', 'moderators').command('daily set', options);
      await discord.as('Sam', 'welcome').nextMessage(({ text }) => text.includes('Quote of the day'));
    },
  },
];
