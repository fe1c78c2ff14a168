import { z } from 'zod';
import { CARE_LANGUAGES } from '../care/assessment.ts';
import { WEEKDAYS } from '../schedule/schedule.ts';
import { type Daily, HALTS, REFUSALS } from './daily.ts';

const instant = z.number().int();
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const ids = z.array(z.string()).readonly();

const result = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('posted'), channelId: z.string(), messageId: z.string(), quoteId: z.string() }),
  z.object({ kind: z.enum(['assumed', 'missed', 'skipped', 'gone', 'nothing']) }),
  z.object({ kind: z.literal('refused'), why: z.enum(REFUSALS) }),
]);

const schema = z.object({
  plan: z.object({
    channelId: z.string().nullable(),
    schedule: z.object({
      time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
      timeZone: z.string(),
      weekdays: z.array(z.literal(WEEKDAYS)).readonly().default([]),
    }),
    topics: ids,
    roleId: z.string().nullable(),
    language: z.enum(CARE_LANGUAGES).optional(),
  }),
  since: instant,
  halt: z.enum(HALTS).nullable(),
  skip: date.nullable(),
  bag: z.object({ drawn: ids, recent: ids }),
  settled: z.object({ date, due: instant }).nullable(),
  delivery: z
    .object({
      date,
      due: instant,
      quoteId: z.string(),
      channelId: z.string().nullable(),
      startedAt: instant,
      runner: z.string(),
      tries: z.number().int(),
      retryAt: instant.nullable(),
      isUnsure: z.boolean(),
    })
    .nullable(),
  outcomes: z.array(z.object({ date, due: instant, at: instant, result })).readonly(),
  refusals: z.number().int(),
  isUntold: z.boolean(),
});

/** Reads what was stored. Null for what is not a daily quote. */
export function parseDaily(stored: unknown): Daily | null {
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
