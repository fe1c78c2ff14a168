import type { GuildSettings } from '../../src/core/settings/setting-shapes.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/setting-shapes.ts';
import { formatSettingsFile } from '../../src/core/settings/settings-file.ts';
import { pick } from '../search/random.ts';
import type { Entries } from './guild-model.ts';

/** Names that no two entries share, and no passage of the corpus has. */
const NAMES = [
  'amber',
  'birch',
  'cedar',
  'dune',
  'ember',
  'fern',
  'grove',
  'heath',
  'inlet',
  'juniper',
  'kelp',
  'larch',
];
const WORDS = ['quiet', 'slow', 'plain', 'small', 'warm', 'steady', 'open', 'kind'];

/** A file that the library takes, and what it then holds of it. */
export function libraryFile(random: () => number): { readonly text: string; readonly entries: Entries } {
  const names = [...new Set(Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(NAMES, random)))];
  const quotes = names.map((name) => ({ id: `quote-${name}`, text: quoteText(name, random), topic: 'hope' }));
  const passages = names.slice(0, 1).map((name) => ({
    id: `room-${name}`,
    question: `What is the ${name} room of our server for?`,
    aliases: [`where is the ${name} room`, `rules of the ${name} room`],
    topics: ['starting'],
    body: `The ${name} room is a place to let things out, in a ${pick(WORDS, random)} way. Nobody there gives advice unless you ask for it.`,
    reviewed: '2026-11-22',
  }));
  return { text: JSON.stringify({ passages, quotes }), entries: entriesOf({ passages, quotes }) };
}

const quoteText = (name: string, random: () => number) =>
  `Put the ${name} kettle on first, in a ${pick(WORDS, random)} way. The rest of the day can wait until it has boiled.`;

interface Exported {
  readonly passages: readonly { readonly id: string; readonly body: string }[];
  readonly quotes: readonly { readonly id: string; readonly text: string }[];
}

/** What a file of the library says, by id. */
export function entriesOf({ passages, quotes }: Exported): Entries {
  return Object.fromEntries([
    ...passages.map(({ id, body }) => [id, body] as const),
    ...quotes.map(({ id, text }) => [id, text] as const),
  ]);
}

/** Settings that leave everybody answered. */
export function someSettings(random: () => number): {
  readonly text: string;
  readonly settings: GuildSettings;
} {
  const settings: GuildSettings = {
    ...DEFAULT_SETTINGS,
    answers: pick(['public', 'private'], random),
    country: pick(['GB', 'NZ', 'DE', null], random),
    contentNotes: random() < 0.5,
    localLines: random() < 0.5 ? [] : [`The ${pick(NAMES, random)} house, 01632 960 000, evenings`],
  };
  return { settings, text: formatSettingsFile(settings) };
}
