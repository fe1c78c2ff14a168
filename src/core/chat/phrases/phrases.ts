/** What people say to a bot besides questions. */
export const SMALL_TALK = ['thanks', 'goodbye', 'greeting'] as const;
export type SmallTalk = (typeof SMALL_TALK)[number];

/**
 * How people talk in chat in one language. Every entry is a pattern, or several with a | between them: a letter
 * with an accent stands for the plain one too, as people type it on a phone, and a plain letter for itself alone.
 */
export interface Phrases {
  /** Letters and marks that no other of the languages has. */
  readonly letters: string;
  /** Words together that no other of them has, though it may have each by itself. */
  readonly telling: readonly string[];

  readonly smallTalk: Readonly<Record<SmallTalk, readonly string[]>>;
  /** May stand beside small talk without making it anything else: no word that could mean harm, in any language. */
  readonly fillers: readonly string[];

  /** What leads on from something said before, and is no part of what is asked. */
  readonly leading: readonly string[];
  /** How a message begins that makes sense only after something else was said. */
  readonly leaning: readonly string[];
  /** Words that point at something said before. */
  readonly pointing: readonly string[];
  /** A whole message that asks for more, and what may follow it. */
  readonly more: readonly string[];
  readonly moreTail: readonly string[];
  /** How a question begins that stands by itself. */
  readonly asking: readonly string[];

  /** How a question begins that carries no question mark. */
  readonly openers: readonly string[];
  /** What people put before a question to be polite, or because it is how one talks. */
  readonly runUp: readonly string[];
  /** The same, where it says that a question comes. */
  readonly announcing: readonly string[];
}
