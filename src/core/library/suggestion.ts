import { z } from 'zod';

/** How many a server's moderators can have before them. */
export const MAX_SUGGESTIONS = 100;
/** After this many days without a decision a suggestion is deleted. */
export const SUGGESTION_DAYS = 30;
export const MAX_SIGNATURE = 40;

const text = (max: number) => z.string().max(max);
const shared = {
  id: z.string().regex(/^[a-z0-9]{1,16}$/),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** What the member signed with; empty for a member who did not. */
  signature: text(MAX_SIGNATURE),
};

const schema = z.discriminatedUnion('kind', [
  /** A question, with an answer or without. */
  z.object({
    ...shared,
    kind: z.literal('passage'),
    question: text(100),
    body: text(900),
    aliases: z.array(text(100)).max(20),
    topic: text(40),
  }),
  /** `from`: who said it and where, in the member's words; empty for a line of their own. */
  z.object({ ...shared, kind: z.literal('quote'), text: text(240), topic: text(40), from: text(150) }),
]);

/** What a member offered, and nothing that says who it was. */
export type Suggestion = Readonly<z.infer<typeof schema>>;

/** Reads what was stored; what cannot be understood is left out. */
export function parseSuggestions(stored: unknown): readonly Suggestion[] {
  const list = Array.isArray(stored) ? stored : [];
  return list.flatMap((entry) => {
    const parsed = schema.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
}

export function isExpired({ at }: Suggestion, now: Date): boolean {
  return now.getTime() - at >= SUGGESTION_DAYS * 24 * 60 * 60 * 1_000;
}

/** What members offered and nobody has decided on yet. Every call rejects when the storage fails. */
export interface SuggestionStore {
  /** The oldest first; what has expired is not among them. */
  open(guildId: string): Promise<readonly Suggestion[]>;
  /** @returns false, with nothing kept, where there are `MAX_SUGGESTIONS` already */
  add(guildId: string, suggestion: Suggestion): Promise<boolean>;
  /** @returns false where it was gone already */
  remove(guildId: string, id: string): Promise<boolean>;
  clear(guildId: string): Promise<void>;
  /** Deletes what has expired, in all servers. */
  sweep(): Promise<void>;
}
