import { z } from 'zod';

/** One step of a start: milliseconds, and the bytes that stay in memory. */
const part = z.object({ part: z.string(), took: z.number(), kept: z.number() });
export type Part = z.infer<typeof part>;
export const parts = z.array(part);
