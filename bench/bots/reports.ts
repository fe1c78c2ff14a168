import { z } from 'zod';

/** In bytes, after everything that nobody holds was let go; and the time on a core since the start, in milliseconds. */
const spent = z.object({
  kind: z.literal('spent'),
  resident: z.number(),
  heap: z.number(),
  computing: z.number(),
});
/** When discord.js said that it is on Discord, in milliseconds since 1970. */
const ready = z.object({ kind: z.literal('ready'), at: z.number() });

/** What a measured process tells the bench about itself. */
export const report = z.discriminatedUnion('kind', [spent, ready]);
export type Report = z.infer<typeof report>;
export type Spent = z.infer<typeof spent>;
