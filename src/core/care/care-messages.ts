import { z } from 'zod';
import type { Example } from './train.ts';

/** How messages are labelled. `information` asks about prevention, plans or lines: it is answered like any other question. */
export const LABELS = ['support', 'friend', 'medical', 'information', 'none'] as const;
export type Label = (typeof LABELS)[number];

const messages = z.array(
  z.strictObject({
    text: z.string().min(1),
    lang: z.enum(['en', 'es', 'fr', 'de', 'pt']),
    label: z.enum(LABELS),
    imminent: z.boolean().default(false),
  }),
);

/** Reads a file of labelled messages. @throws with the file, the entry and what is wrong with it */
export function parseCareMessages(value: unknown, file: string): Example[] {
  const parsed = messages.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${file}, ${issue?.path.join('.')}: ${issue?.message}`);
  }
  return parsed.data.map(({ text, label, imminent }) => ({
    text,
    class: label === 'information' || label === 'none' ? 'calm' : label,
    isImminent: imminent,
  }));
}
