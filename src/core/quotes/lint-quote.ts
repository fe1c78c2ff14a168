import type { Corpus } from '../corpus/corpus.ts';
import { bannedPhrases } from '../corpus/lint/banned-phrases.ts';
import type { Finding } from '../corpus/references.ts';
import type { OwnLine, Quote } from './quote.ts';

const MARK = '["“”„«»\'‘’‚‹›「」]';
const IN_MARKS = new RegExp(`^${MARK}.*${MARK}[.!?]?$`, 'u');

/** What is wrong with a quote by itself: its wording, and names that lead nowhere. */
export function lintQuote(quote: Quote, corpus: Corpus): Finding[] {
  return [
    ...lintQuoteText(quote.text),
    ...topicFindings(quote.topic, corpus),
    ...(quote.passage !== null && !corpus.passages.has(quote.passage)
      ? [missing('passage', quote.passage, 'corpus/passages')]
      : []),
    ...(quote.kind === 'own-line' ? sourceFindings(quote, corpus) : []),
  ];
}

/** What is wrong with the words alone. */
export function lintQuoteText(text: string): Finding[] {
  return [
    ...bannedPhrases(text, 'said').map((fault) => ({ field: 'text', fault })),
    ...(IN_MARKS.test(text) ? [{ field: 'text', fault: { kind: 'quotation-marks' } } as const] : []),
  ];
}

function topicFindings(id: string, { topics }: Corpus): Finding[] {
  const topic = topics.get(id);
  if (!topic) return [missing('topic', id, 'topics.yaml')];
  if (topic.parent !== null) return [];
  const children = [...topics.values()].filter(({ parent }) => parent === id).map((child) => child.id);
  return [{ field: 'topic', fault: { kind: 'whole-shelf', id, choices: children } }];
}

/** The passage that opens must credit the source that the line names, or "Read more" would lead elsewhere. */
function sourceFindings({ source, passage }: OwnLine, corpus: Corpus): Finding[] {
  if (!corpus.sources.has(source)) return [missing('source', source, 'sources.yaml')];
  const credited = corpus.passages.get(passage)?.sources;
  return source === 'project' || !credited || credited.includes(source)
    ? []
    : [{ field: 'source', fault: { kind: 'not-credited', passage, source, credited } }];
}

const missing = (field: string, id: string, file: string): Finding => ({
  field,
  fault: { kind: 'not-in', id, file },
});
