import { z } from 'zod';
import { CARE_LANGUAGES } from './assessment.ts';

/** YAML takes a lone number for a number; here all are words. */
const text = z.union([z.string().min(1), z.number().transform(String)]);
const pattern = z.string().min(1);
const texts = z.array(text);
const words = z.record(z.string().regex(/^[a-z-]+$/, 'a list is named in small letters and hyphens'), texts);

const idea = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/, 'an id is small letters and hyphens'),
  kind: z.enum(['support', 'friend', 'medical', 'information']),
  imminent: z.enum(['never', 'now', 'always']).default('never'),
  with: texts.default([]),
  unless: texts.default([]),
  /** True for what others do to the writer: the sentence is about them. */
  'by-others': z.boolean().default(false),
  /** True where the words are those of several languages: it counts only in a text of this one. */
  'shared-words': z.boolean().default(false),
  patterns: z.array(pattern).min(1),
  /** Each must be answered as `kind` says; with `means`, which no example should name, the list may be empty. */
  examples: texts.default([]),
  /** None may be answered by this idea. */
  not: texts.default([]),
  means: z.literal(true).optional(),
});

const harmless = z.strictObject({
  id: z.string(),
  patterns: z.array(pattern).min(1),
  /** None may be taken for danger. */
  examples: z.array(text).min(1),
});

export const careFileSchema = z.strictObject({
  words: words.default({}),
  harmless: z.array(harmless).default([]),
  contexts: z.record(z.string(), z.array(pattern)).default({}),
  ideas: z.array(idea),
});

export const medicinesFileSchema = z.strictObject({
  words,
  languages: z.partialRecord(z.enum(CARE_LANGUAGES), careFileSchema),
});

export type CareFile = z.infer<typeof careFileSchema>;
export type MedicinesFile = z.infer<typeof medicinesFileSchema>;
