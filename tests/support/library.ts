import { Keyv } from 'keyv';
import type { PassageEntry, QuoteEntry } from '../../src/core/library/entry.ts';
import { type LibraryServices, openLibrary } from '../../src/open-library.ts';

/** Libraries, suggestions and counts in memory, all empty. */
export function memoryLibrary(now = () => new Date('2026-11-22')): LibraryServices {
  const database = new Keyv({ throwOnErrors: true });
  const { signal } = new AbortController();
  return openLibrary({ database, apiUrl: null, now, stopwatch: () => now().getTime(), hurry: signal });
}

/** An answer as a server might write one. */
export function ownPassage(changes: Partial<PassageEntry> = {}): PassageEntry {
  return {
    kind: 'passage',
    id: 'vent-channel',
    question: 'What is the vent channel for?',
    aliases: ['where can i vent', 'rules of the vent channel'],
    topics: ['starting'],
    sources: [],
    source: 'Our welcome guide',
    viewpoint: 'shared',
    otherSide: null,
    notices: [],
    reviewed: '2026-11-22',
    body: 'It is a place to let things out. Nobody there gives advice unless you ask for it.',
    ...changes,
  };
}

export function ownQuote(changes: Partial<QuoteEntry> = {}): QuoteEntry {
  return {
    kind: 'quote',
    id: 'kettle',
    text: 'Put the kettle on first. The rest of the day can wait until it has boiled.',
    topic: 'hope',
    credit: null,
    ...changes,
  };
}
