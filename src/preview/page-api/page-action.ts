import { z } from 'zod';
import type { ClockStep, PageAction } from '../page/page-types.ts';
import { LOCALES } from '../rules/locales.ts';

const file = z.strictObject({ name: z.string().max(255), base64: z.base64(), type: z.string().max(255) });
const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), file]));

/** What the page may ask for, read from the body of its request. */
export const pageAction: z.ZodType<PageAction> = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('say'), text: z.string().min(1).max(2000), replyTo: z.string().optional() }),
  z.strictObject({ do: z.literal('command'), path: z.string(), values }),
  z.strictObject({
    do: z.literal('autocomplete'),
    path: z.string(),
    option: z.string(),
    typed: z.string(),
    values,
  }),
  z.strictObject({ do: z.literal('click'), message: z.string(), customId: z.string() }),
  z.strictObject({
    do: z.literal('choose'),
    message: z.string(),
    customId: z.string(),
    values: z.array(z.string()),
  }),
  z.strictObject({ do: z.literal('messageCommand'), name: z.string(), message: z.string() }),
  z.strictObject({
    do: z.literal('submit'),
    modal: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string()), z.array(file)])),
  }),
  z.strictObject({ do: z.literal('remove'), message: z.string() }),
]);

export const clockStep: z.ZodType<ClockStep> = z.enum(['hour', 'day', 'next-post', 'now']);
/** The language that a person has set in Discord. */
export const pageLocale = z.enum(LOCALES);
