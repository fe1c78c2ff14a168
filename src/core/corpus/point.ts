/** `neutral` is told as it is, `attributed` as its author's view, `contested` with the other side, `excluded` not at all. */
export const FRAMINGS = ['neutral', 'attributed', 'contested', 'excluded'] as const;
export type Framing = (typeof FRAMINGS)[number];

/** One thing the sources say, so that coverage can be listed. */
export interface Point {
  readonly id: string;
  readonly framing: Framing;
  /** The point in a few words of our own. */
  readonly gist: string;
}
