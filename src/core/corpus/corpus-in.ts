import type { CareLanguage } from '../care/assessment.ts';
import type { Corpus } from './corpus.ts';
import type { Passage } from './passage.ts';
import type { Topic } from './topic.ts';
import type { PassageTranslation } from './translation.ts';

/** A passage in other words than English. */
export interface TranslatedPassage extends Passage {
  /** Whether a native speaker has read it. */
  readonly isReadThrough: boolean;
}

export function isTranslated(passage: Passage): passage is TranslatedPassage {
  return 'isReadThrough' in passage;
}

/** The corpus as somebody reads it: what is translated in their language, and the rest in English. */
export function corpusIn(language: CareLanguage, corpus: Corpus): Corpus {
  const translation = corpus.translations.get(language);
  if (!translation) return corpus;
  const passages = new Map<string, Passage>();
  for (const [id, passage] of corpus.passages) {
    const translated = translation.passages.get(id);
    passages.set(id, translated ? passageWith(passage, translated) : passage);
  }
  const topics = new Map<string, Topic>();
  for (const [id, topic] of corpus.topics) topics.set(id, { ...topic, ...translation.topics.get(id) });
  return { ...corpus, passages, topics };
}

function passageWith(
  passage: Passage,
  { question, aliases, otherSide, body, reviewed }: PassageTranslation,
): TranslatedPassage {
  return { ...passage, question, aliases, asked: [], otherSide, body, isReadThrough: reviewed !== null };
}
