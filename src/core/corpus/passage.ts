/** Whose view a passage gives. `shared` is common ground and needs no attribution; every other view is named to the reader. */
export const VIEWPOINTS = [
  'shared',
  'recovery',
  'mutual-aid',
  'critical',
  'clinical',
  'research',
  'lived-experience',
] as const;
export type Viewpoint = (typeof VIEWPOINTS)[number];

/** Standing warnings a passage carries; the words are in `copy`. */
export const NOTICES = ['medication', 'coercion', 'distress'] as const;
export type Notice = (typeof NOTICES)[number];

/** One answer of the corpus: the unit that is retrieved and shown. */
export interface Passage {
  readonly id: string;
  readonly question: string;
  /** Other ways people ask the same, typed as people type. */
  readonly aliases: readonly string[];
  /** Still more ways, of `corpus/asked`: strangers' questions are known by them, and they are shown nowhere. */
  readonly asked: readonly string[];
  /** Topic ids, the most fitting first. */
  readonly topics: readonly string[];
  /** Source ids; `project` stands for common knowledge. */
  readonly sources: readonly string[];
  readonly viewpoint: Viewpoint;
  /** What the other side says; null where the passage is not contested. */
  readonly otherSide: string | null;
  readonly notices: readonly Notice[];
  /** Ids of the points in `corpus/points.yaml` that it covers. */
  readonly points: readonly string[];
  readonly related: readonly string[];
  /** The day somebody last read it against its sources, as YYYY-MM-DD. */
  readonly reviewed: string;
  /** The answer, in Discord's Markdown. */
  readonly body: string;
}

/** All ways of asking what it answers, save the question itself. */
export function wordingsOf({ aliases, asked }: Pick<Passage, 'aliases' | 'asked'>): readonly string[] {
  return [...aliases, ...asked];
}
