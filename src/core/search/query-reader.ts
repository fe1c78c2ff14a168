import type { Synonym } from '../corpus/synonym.ts';
import { inverseDocumentFrequency } from './bm25.ts';
import type { Alternative, Concept, Query } from './concept.ts';
import { createCorrect } from './correct.ts';
import { documentFrequency, type InvertedIndex } from './inverted-index.ts';
import { splitJoined } from './split-joined.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import { createSubstitute } from './synonyms.ts';
import { tokenizeSentences } from './tokenize.ts';
import { createWordFamilies } from './word-families.ts';

/** Discord lets people type up to 6,000 characters; nobody's question needs more than this. */
const MAX_CHARACTERS = 2_000;
const MAX_CONCEPTS = 64;
/** Shorter stop words are too like too many other words to have been meant. */
const MIN_MISSPELT_STOP_WORD = 5;
/** Correcting is the slowest step, so a text of nothing but unknown words is not corrected to its end. */
const MAX_CORRECTED_WORDS = 10;

const RELATIVE_TRUST = 0.6;
const SYNONYM_TRUST = 0.9;

/** Reads a question into the terms of one index. */
export type ReadQuery = (text: string) => Query;

export function createQueryReader(index: InvertedIndex, synonyms: readonly Synonym[]): ReadQuery {
  const { dictionary, documentCount } = index;
  const substitute = createSubstitute(synonyms);
  const relatives = createWordFamilies(dictionary.stems);
  const correct = createCorrect(vocabularyOf(index));
  const idf = (term: number) => inverseDocumentFrequency(documentFrequency(index, term), documentCount);
  const unknownWeight = inverseDocumentFrequency(0, documentCount);

  function known(word: string, term: number): Concept {
    const related = relatives(stem(word)).map((relative) => ({ term: relative, trust: RELATIVE_TRUST }));
    return { word, weight: idf(term), alternatives: [{ term, trust: 1 }, ...related] };
  }

  function unknown(word: string, notes: Notes): readonly Concept[] {
    const parts = splitJoined(word, (part) => STOP_WORDS.has(part) || dictionary.words.has(part));
    if (parts) return parts.flatMap((part) => single(part, notes));
    notes.corrections += 1;
    const corrections = notes.corrections > MAX_CORRECTED_WORDS ? [] : correct(word);
    const [closest] = corrections;
    if (closest && STOP_WORDS.has(closest.word)) {
      notes.smallWords.add(closest.word);
      return [];
    }
    const meant = corrections.flatMap(({ word: near, likeness }) => {
      const term = dictionary.find(near);
      return term === null ? [] : [{ term, trust: likeness }];
    });
    const related = relatives(stem(word)).map((term) => ({ term, trust: RELATIVE_TRUST }));
    const alternatives = mostTrusted([...meant, ...related]);
    const [likeliest] = alternatives;
    return [{ word, weight: likeliest ? idf(likeliest.term) : unknownWeight, alternatives }];
  }

  function single(word: string, notes: Notes): readonly Concept[] {
    if (STOP_WORDS.has(word)) {
      notes.smallWords.add(word);
      return [];
    }
    const term = dictionary.find(word);
    return term === null ? unknown(word, notes) : [known(word, term)];
  }

  /** One concept for each word meant, which the typed words answer too; together they weigh as much as the heaviest. */
  function substituted(typed: readonly string[], mean: readonly string[]): readonly Concept[] {
    const own = typed.flatMap((word) => {
      const term = STOP_WORDS.has(word) ? null : dictionary.find(word);
      return term === null ? [] : [{ term, trust: 1 }];
    });
    const meant = mean.flatMap((word) => dictionary.find(word) ?? []);
    const weights = meant.map(idf);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const share = Math.max(...weights, ...own.map(({ term }) => idf(term))) / (sum || 1);
    return meant.map((term, at) => ({
      word: `${typed.join(' ')} → ${at}`,
      weight: (weights[at] ?? 0) * share,
      alternatives: [...own, { term, trust: SYNONYM_TRUST }],
    }));
  }

  function readSentence(words: readonly string[], notes: Notes): readonly Concept[] {
    const concepts: Concept[] = [];
    for (let at = 0; at < words.length; ) {
      const found = substitute(words, at);
      const length = found?.length ?? 1;
      const meant = found ? substituted(words.slice(at, at + length), found.mean) : [];
      if (meant.length > 0) {
        concepts.push(...meant);
        at += length;
      } else {
        concepts.push(...single(words[at] ?? '', notes));
        at += 1;
      }
    }
    return concepts;
  }

  return (text) => {
    const notes: Notes = { corrections: 0, smallWords: new Set() };
    const sentences: (readonly Concept[])[] = [];
    let left = MAX_CONCEPTS;
    for (const words of tokenizeSentences(text.slice(0, MAX_CHARACTERS))) {
      const concepts = readSentence(words, notes).slice(0, left);
      left -= concepts.length;
      if (concepts.length > 0) sentences.push(concepts);
    }
    return { sentences, smallWords: notes.smallWords };
  };
}

/** What is kept while one query is read. */
interface Notes {
  corrections: number;
  readonly smallWords: Set<string>;
}

/** Each term once, the most trusted first. */
function mostTrusted(alternatives: readonly Alternative[]): readonly Alternative[] {
  const terms = new Map<number, Alternative>();
  for (const alternative of [...alternatives].sort((a, b) => b.trust - a.trust || a.term - b.term))
    if (!terms.has(alternative.term)) terms.set(alternative.term, alternative);
  return [...terms.values()];
}

/** Every word that a slip may have meant and how often it occurs; stop words are misspelt as often as any. */
function vocabularyOf(index: InvertedIndex): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  for (const word of STOP_WORDS)
    if (word.length >= MIN_MISSPELT_STOP_WORD) frequencies.set(word, index.documentCount);
  for (const [word, term] of index.dictionary.words) frequencies.set(word, documentFrequency(index, term));
  return frequencies;
}
