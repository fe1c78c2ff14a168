import type { Corpus } from '../../../src/core/corpus/corpus.ts';
import type { Passage } from '../../../src/core/corpus/passage.ts';
import type { Source } from '../../../src/core/corpus/source.ts';
import type { Topic } from '../../../src/core/corpus/topic.ts';
import type { OwnLine } from '../../../src/core/quotes/quote.ts';

function topic(id: string, parent: string | null = null): Topic {
  return { id, name: id, description: id, parent };
}

function source(id: string): Source {
  return {
    id,
    title: id,
    description: id,
    kind: 'essay',
    viewpoint: 'shared',
    author: null,
    year: null,
    url: null,
  };
}

function passage(id: string, sources: readonly string[]): Passage {
  return {
    id,
    question: `${id}?`,
    aliases: [],
    asked: [],
    topics: ['hope'],
    sources,
    viewpoint: 'shared',
    otherSide: null,
    notices: [],
    points: [],
    related: [],
    reviewed: '2026-11-22',
    body: id,
  };
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Two shelves, three topics on them, three sources and two passages: enough for a quote to belong somewhere. */
export const SMALL_CORPUS: Corpus = {
  topics: byId([
    topic('starting'),
    topic('hope', 'starting'),
    topic('setbacks', 'starting'),
    topic('peers'),
    topic('groups', 'peers'),
  ]),
  sources: byId([source('project'), source('essay'), source('study')]),
  passages: byId([passage('why-hope', ['essay']), passage('find-a-group', ['project'])]),
  points: new Map(),
  synonyms: [],
  elsewhere: [],
  translations: new Map(),
};

/** A line of our own with nothing wrong with it. */
export function ownLine(overrides: Partial<OwnLine> = {}): OwnLine {
  return {
    kind: 'own-line',
    id: 'q-hope-1',
    text: 'A neighbour can keep the spare key, and the hope as well.',
    topic: 'hope',
    source: 'essay',
    passage: 'why-hope',
    ...overrides,
  };
}
