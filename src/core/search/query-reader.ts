import type { Synonym } from '../corpus/synonym.ts';
import { inverseDocumentFrequency } from './bm25.ts';
import type { Alternative, Concept } from './concept.ts';
import { type Correction, createCorrect } from './correct.ts';
import { type English, isEnglish, NO_ENGLISH } from './english.ts';
import { documentFrequency, type InvertedIndex } from './inverted-index.ts';
import { splitJoined } from './split-joined.ts';
import { createSubstitute } from './synonyms.ts';
import { createWordFamilies } from './word-families.ts';

/** Reads a question into the concepts it asks about, each once, in terms of one index. */
export type ReadQuery = (text: string) => readonly Concept[];

/** Discord lets people type up to 6,000 characters; nobody's question needs more than this. */
const MAX_CHARACTERS = 2_000;
const MAX_CONCEPTS = 64;
/** Correcting is the slowest step, so a text of nothing but unknown words is not corrected to its end. */
const MAX_CORRECTED_WORDS = 10;

/** A word that every passage holds weighs this much, and one that none holds so much more. */
const BASE_WEIGHT = 2;
const RARITY_WEIGHT = 6;
/** Numbers that the corpus does not know say when and how many, seldom what about: "3am", "17". */
const HAS_DIGIT = /\p{N}/u;

/** What a word counts that only frames the question, whether the corpus knows it or not. */
const FRAME_WEIGHT = 2;

const RELATIVE_TRUST = 0.6;
const SYNONYM_TRUST = 0.8;
/** A phrase says more than one of its words: "no hope" is not "hope". */
const PHRASE_WORD_TRUST = 0.7;

export function createQueryReader(
  index: InvertedIndex,
  synonyms: readonly Synonym[],
  english: English = NO_ENGLISH,
): ReadQuery {
  const { dictionary, documentCount, language } = index;
  const { tokenize, stem, stopWords, isFrameWord, leastLikeness } = language;
  const substitute = createSubstitute(synonyms, language);
  const relatives = createWordFamilies(dictionary.stems);
  const correct = createCorrect(vocabularyOf(index));
  const greatestIdf = inverseDocumentFrequency(0, documentCount);
  const weightAt = (frequency: number) =>
    BASE_WEIGHT + (RARITY_WEIGHT * inverseDocumentFrequency(frequency, documentCount)) / greatestIdf;
  const weightOf = (term: number) => weightAt(documentFrequency(index, term));
  const familyOf = (word: string) =>
    relatives(stem(word)).map((term): Alternative => ({ term, trust: RELATIVE_TRUST }));

  const isLikely = ({ likeness }: Correction) => likeness >= leastLikeness;

  /** What is taken for a small word is no longer asked for. Without a list it may be a word of another subject. */
  const mayVanish = (word: string, taken: Correction) => english.size > 0 || isOneSlip(word, taken);
  const unknown = (word: string): Concept => ({ word, weight: weightAt(0), alternatives: familyOf(word) });

  return (text) => {
    let corrections = 0;

    function read(word: string): readonly Concept[] {
      if (stopWords.has(word)) return [];
      const term = dictionary.find(word);
      if (term === null) return readUnknown(word);
      const weight = isFrameWord(word) ? FRAME_WEIGHT : weightOf(term);
      return [{ word, weight, alternatives: [{ term, trust: 1 }, ...familyOf(word)] }];
    }

    function readUnknown(word: string): readonly Concept[] {
      if (HAS_DIGIT.test(word)) return [];
      const isMeant = isEnglish(word, english);
      const parts = isMeant
        ? null
        : splitJoined(word, (part) => stopWords.has(part) || dictionary.words.has(part));
      if (parts) return parts.flatMap(read);
      if (!isMeant) corrections += 1;
      const corrected = isMeant || corrections > MAX_CORRECTED_WORDS ? [] : correct(word).filter(isLikely);
      const [likest] = corrected;
      if (likest && stopWords.has(likest.word)) return mayVanish(word, likest) ? [] : [unknown(word)];
      const meant = corrected.flatMap(({ word: near, likeness }): readonly Alternative[] => {
        const term = dictionary.find(near);
        return term === null ? [] : [{ term, trust: likeness }];
      });
      const alternatives = mostTrusted([...meant, ...familyOf(word)]);
      const [likeliest] = alternatives;
      return [{ word, weight: likeliest ? weightOf(likeliest.term) : weightAt(0), alternatives }];
    }

    /** One concept for each word meant, which the typed words answer too; together they weigh as much as the heaviest. */
    function readSynonym(typed: readonly string[], mean: readonly string[]): readonly Concept[] {
      const ownTrust = typed.length > 1 ? PHRASE_WORD_TRUST : 1;
      const own = typed.flatMap((word): readonly Alternative[] => {
        const term = stopWords.has(word) ? null : dictionary.find(word);
        return term === null ? [] : [{ term, trust: ownTrust }, ...familyOf(word)];
      });
      const meant = mean.flatMap((word) => (stopWords.has(word) ? [] : (dictionary.find(word) ?? [])));
      const heaviest = Math.max(...[...meant, ...own.map(({ term }) => term)].map(weightOf));
      const sum = meant.reduce((total, term) => total + weightOf(term), 0);
      return meant.map((term) => ({
        word: `${typed.join(' ')} (${term})`,
        weight: (weightOf(term) / sum) * heaviest,
        alternatives: mostTrusted([...own, { term, trust: SYNONYM_TRUST }]),
      }));
    }

    const concepts = new Map<string, Concept>();
    const words = tokenize(text.slice(0, MAX_CHARACTERS));
    for (let at = 0; at < words.length && concepts.size < MAX_CONCEPTS; ) {
      const synonym = substitute(words, at);
      const meant = synonym ? readSynonym(words.slice(at, at + synonym.length), synonym.mean) : [];
      const found = meant.length > 0 ? meant : read(words[at] ?? '');
      for (const concept of found) concepts.set(concept.word, concept);
      at += meant.length > 0 && synonym ? synonym.length : 1;
    }
    return [...concepts.values()];
  };
}

/** Whether there is only one step between a word and what it is taken for. */
function isOneSlip(word: string, { likeness }: Correction): boolean {
  return (1 - likeness) * word.length < 2;
}

/** Each term once, the most trusted first. */
function mostTrusted(alternatives: readonly Alternative[]): readonly Alternative[] {
  const terms = new Map<number, Alternative>();
  for (const alternative of [...alternatives].sort((a, b) => b.trust - a.trust || a.term - b.term))
    if (!terms.has(alternative.term)) terms.set(alternative.term, alternative);
  return [...terms.values()];
}

/** Shorter stop words are too like too many other words to have been meant. */
const MIN_MISSPELT_STOP_WORD = 5;

/** Every word that a slip may have meant and how often it occurs; stop words are misspelt as often as any. */
function vocabularyOf(index: InvertedIndex): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  for (const word of index.language.stopWords)
    if (word.length >= MIN_MISSPELT_STOP_WORD) frequencies.set(word, index.documentCount);
  for (const [word, term] of index.dictionary.words) frequencies.set(word, documentFrequency(index, term));
  return frequencies;
}
