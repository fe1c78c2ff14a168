import type { Corpus } from './corpus.ts';
import type { Passage } from './passage.ts';

export interface Finding {
  readonly field: string;
  readonly message: string;
}

/** Names in a passage that lead nowhere, and links that lead only one way. */
export function referenceProblems(passage: Passage, corpus: Corpus): Finding[] {
  const missing = (
    field: string,
    ids: readonly string[],
    known: ReadonlyMap<string, unknown>,
    where: string,
  ) => ids.filter((id) => !known.has(id)).map((id) => ({ field, message: `${id} is not in ${where}` }));

  const oneWay = passage.related
    .map((id) => corpus.passages.get(id))
    .filter((other) => other !== undefined && !other.related.includes(passage.id))
    .map((other) => ({ field: 'related', message: `${other?.id} does not name ${passage.id} back` }));

  return [
    ...missing('topics', passage.topics, corpus.topics, 'topics.yaml'),
    ...missing('sources', passage.sources, corpus.sources, 'sources.yaml'),
    ...missing('points', passage.points, corpus.points, 'points.yaml'),
    ...missing('related', passage.related, corpus.passages, 'corpus/passages'),
    ...(passage.related.includes(passage.id) ? [{ field: 'related', message: 'names itself' }] : []),
    ...oneWay,
  ];
}
