import { inverseDocumentFrequency, saturate } from './bm25.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import { ENGLISH } from './languages/english.ts';
import type { SearchLanguage } from './search-language.ts';
import { createUint32List } from './uint32-list.ts';

/** How one field of the documents counts. */
export interface Field {
  readonly weight: number;
  /** How far a field's length is held against it: 0 not at all, 1 in full. */
  readonly lengthNorm: number;
}

/**
 * Which documents hold a term, and what it is worth there. Documents are numbered from 0 in the order given; the
 * postings of term t stand at `starts[t]` up to `starts[t + 1]`, in the order of the documents, and the terms of
 * document d at `documentStarts[d]` up to `documentStarts[d + 1]`.
 */
export interface InvertedIndex {
  readonly language: SearchLanguage;
  readonly dictionary: Dictionary;
  readonly documentCount: number;
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  /** The BM25 score of the term in the document, summed over the fields. */
  readonly impacts: Float32Array;
  readonly documentStarts: Uint32Array;
  readonly documentTerms: Uint32Array;
}

/** Indexes documents, each given as the words of its fields, in the order of `fields`. */
export function createInvertedIndex(
  texts: Iterable<readonly (readonly string[])[]>,
  fields: readonly Field[],
  language: SearchLanguage = ENGLISH,
): InvertedIndex {
  const dictionary = createDictionary(language);
  const terms = createUint32List();
  const holders = createUint32List();
  const counts = createUint32List();
  const lengths = createUint32List();
  const documentStarts = createUint32List();
  let documentCount = 0;

  for (const text of texts) {
    const found = new Map<number, Uint32Array>();
    documentStarts.push(terms.length);
    fields.forEach((_, field) => {
      let length = 0;
      for (const word of text[field] ?? []) {
        const term = dictionary.add(word);
        if (term === null) continue;
        const inFields = found.get(term) ?? new Uint32Array(fields.length);
        inFields[field] = (inFields[field] ?? 0) + 1;
        found.set(term, inFields);
        length += 1;
      }
      lengths.push(length);
    });
    for (const [term, inFields] of found) {
      terms.push(term);
      holders.push(documentCount);
      for (const count of inFields) counts.push(count);
    }
    documentCount += 1;
  }

  documentStarts.push(terms.length);

  const documentTerms = terms.toArray();
  const { starts, order } = sortByTerm(documentTerms, dictionary.stems.size);
  const impactOfPosting = impactFormula(fields, counts.toArray(), lengths.toArray(), documentCount);
  const holderOf = holders.toArray();
  const documents = order.map((posting) => holderOf[posting] ?? 0);
  const impacts = new Float32Array(order.length);
  for (let term = 0; term < dictionary.stems.size; term++) {
    const start = starts[term] ?? 0;
    const end = starts[term + 1] ?? 0;
    const idf = inverseDocumentFrequency(end - start, documentCount);
    for (let at = start; at < end; at++)
      impacts[at] = idf * impactOfPosting(order[at] ?? 0, documents[at] ?? 0);
  }
  return {
    language,
    dictionary,
    documentCount,
    starts,
    documents,
    impacts,
    documentStarts: documentStarts.toArray(),
    documentTerms,
  };
}

/** How many documents hold the term. */
export function documentFrequency({ starts }: InvertedIndex, term: number): number {
  return (starts[term + 1] ?? 0) - (starts[term] ?? 0);
}

/** What the term is worth in the document; 0 where it does not occur. The documents of a term are searched by halving. */
export function impactOf(
  { starts, documents, impacts }: InvertedIndex,
  term: number,
  document: number,
): number {
  const end = starts[term + 1] ?? 0;
  let low = starts[term] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((documents[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return low < end && documents[low] === document ? (impacts[low] ?? 0) : 0;
}

/** A counting sort, which keeps the postings of one term in the order of their documents. */
function sortByTerm(terms: Uint32Array, termCount: number) {
  const starts = new Uint32Array(termCount + 1);
  for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < termCount; term++)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(terms.length);
  terms.forEach((term, posting) => {
    const at = next[term] ?? 0;
    order[at] = posting;
    next[term] = at + 1;
  });
  return { starts, order };
}

function impactFormula(
  fields: readonly Field[],
  counts: Uint32Array,
  lengths: Uint32Array,
  documentCount: number,
): (posting: number, document: number) => number {
  const width = fields.length;
  const means = new Float64Array(width);
  lengths.forEach((length, at) => {
    means[at % width] = (means[at % width] ?? 0) + length / documentCount;
  });
  return (posting, document) =>
    fields.reduce((sum, { weight, lengthNorm }, field) => {
      const count = counts[posting * width + field] ?? 0;
      if (count === 0) return sum;
      const relativeLength = (lengths[document * width + field] ?? 0) / (means[field] ?? 1);
      return sum + weight * saturate(count, relativeLength, lengthNorm);
    }, 0);
}
