import type { Corpus } from './corpus.ts';
import type { Fault } from './fault.ts';
import type { Passage } from './passage.ts';

export interface Finding {
  readonly field: string;
  readonly fault: Fault;
}

/** Names in a passage that lead nowhere, and links that lead only one way. */
export function referenceProblems(passage: Passage, corpus: Corpus): Finding[] {
  const missing = (
    field: string,
    ids: readonly string[],
    known: ReadonlyMap<string, unknown>,
    file: string,
  ): Finding[] =>
    ids.filter((id) => !known.has(id)).map((id) => ({ field, fault: { kind: 'not-in', id, file } }));

  const oneWay = passage.related
    .filter((id) => corpus.passages.get(id)?.related.includes(passage.id) === false)
    .map(
      (other): Finding => ({ field: 'related', fault: { kind: 'not-named-back', other, id: passage.id } }),
    );

  return [
    ...missing('topics', passage.topics, corpus.topics, 'topics.yaml'),
    ...missing('sources', passage.sources, corpus.sources, 'sources.yaml'),
    ...missing('points', passage.points, corpus.points, 'points.yaml'),
    ...missing('related', passage.related, corpus.passages, 'corpus/passages'),
    ...(passage.related.includes(passage.id)
      ? [{ field: 'related', fault: { kind: 'names-itself' } } as const]
      : []),
    ...oneWay,
  ];
}
