import type { Synonym } from '../corpus/synonym.ts';
import type { English } from './english.ts';
import type { MendedAliases } from './mend-aliases.ts';
import type { SearchLanguage } from './search-language.ts';
import type { Subject } from './subject.ts';

/** What a search over passages may be given besides them. */
export interface SearchParts {
  readonly synonyms?: readonly Synonym[];
  /** By which words of other subjects are told from slips; without it, neither is known. */
  readonly english?: English;
  /** The wordings of each passage, mended before, which takes most of the time; without them they are mended now. */
  readonly mended?: MendedAliases;
  /** English unless it says otherwise. */
  readonly language?: SearchLanguage;
  /** Null where nothing is known of other subjects. */
  readonly subject?: Subject | null;
}
