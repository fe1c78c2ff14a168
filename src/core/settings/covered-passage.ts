import type { Passage } from '../corpus/passage.ts';

/** A passage that may stir something up, in a server that wants such texts covered, with a note before them. */
export interface CoveredPassage extends Passage {
  readonly isCovered: true;
}

export function coveredPassage(passage: Passage): Passage {
  const covered: CoveredPassage = { ...passage, isCovered: true };
  return passage.notices.includes('distress') ? covered : passage;
}

export function isCovered(passage: Passage): passage is CoveredPassage {
  return 'isCovered' in passage;
}
