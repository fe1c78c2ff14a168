import type { Synonym } from '../corpus/synonym.ts';
import type { English } from './english.ts';
import type { ReadPassages } from './read-passages.ts';
import type { SearchLanguage } from './search-language.ts';
import type { Subject } from './subject.ts';

/** What a search over passages may be given besides them. */
export interface SearchParts {
  readonly synonyms?: readonly Synonym[];
  /** By which words of other subjects are told from slips; without it, neither is known. */
  readonly english?: English;
  /** The passages, read before, which takes most of the time; without them they are mended and read now. */
  readonly read?: ReadPassages;
  /** English unless it says otherwise. */
  readonly language?: SearchLanguage;
  /** Null where nothing is known of other subjects. */
  readonly subject?: Subject | null;
}
