import type { CareLanguage } from '../care/assessment.ts';
import type { Passage } from './passage.ts';
import type { Topic } from './topic.ts';

/** The words of a passage in another language; all else about it is as in English. */
export interface PassageTranslation
  extends Pick<Passage, 'id' | 'question' | 'aliases' | 'otherSide' | 'body'> {
  /** The day on which the English was last read when it was translated. */
  readonly of: string;
  /** The day a native speaker last read it; null until one has. */
  readonly reviewed: string | null;
}

export type TopicTranslation = Pick<Topic, 'id' | 'name' | 'description'>;

/** What there is of the corpus in one other language, by id. */
export interface Translation {
  readonly passages: ReadonlyMap<string, PassageTranslation>;
  readonly topics: ReadonlyMap<string, TopicTranslation>;
}

export type Translations = ReadonlyMap<CareLanguage, Translation>;
