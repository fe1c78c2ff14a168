import type { Corpus } from '../corpus/corpus.ts';
import { bannedPhrases } from '../corpus/lint/banned-phrases.ts';
import type { Finding } from '../corpus/references.ts';
import type { OwnLine, Quote } from './quote.ts';

const MARK = '["“”„«»\'‘’‚‹›「」]';
const IN_MARKS = new RegExp(`^${MARK}.*${MARK}[.!?]?$`, 'u');

/** What is wrong with a quote by itself: its wording, and names that lead nowhere. */
export function lintQuote(quote: Quote, corpus: Corpus): Finding[] {
  return [
    ...bannedPhrases(quote.text, 'said').map((message) => ({ field: 'text', message })),
    ...(IN_MARKS.test(quote.text)
      ? [{ field: 'text', message: 'leave out the quotation marks around it; a quotation gets its own' }]
      : []),
    ...topicFindings(quote.topic, corpus),
    ...(quote.passage !== null && !corpus.passages.has(quote.passage)
      ? [{ field: 'passage', message: `${quote.passage} is not in corpus/passages` }]
      : []),
    ...(quote.kind === 'own-line' ? sourceFindings(quote, corpus) : []),
  ];
}

function topicFindings(id: string, { topics }: Corpus): Finding[] {
  const topic = topics.get(id);
  if (!topic) return [{ field: 'topic', message: `${id} is not in topics.yaml` }];
  if (topic.parent !== null) return [];
  const children = [...topics.values()].filter(({ parent }) => parent === id).map((child) => child.id);
  return [{ field: 'topic', message: `${id} is a whole shelf; choose one of: ${children.join(', ')}` }];
}

/** The passage that opens must credit the source that the line names, or "Read more" would lead elsewhere. */
function sourceFindings({ source, passage }: OwnLine, corpus: Corpus): Finding[] {
  if (!corpus.sources.has(source)) {
    return [{ field: 'source', message: `${source} is not in sources.yaml` }];
  }
  const credited = corpus.passages.get(passage)?.sources;
  return source === 'project' || !credited || credited.includes(source)
    ? []
    : [
        {
          field: 'source',
          message: `${passage} does not draw on ${source}; it names ${credited.join(', ')}`,
        },
      ];
}
