import { z } from 'zod';
import { VIEWPOINTS } from './passage.ts';
import { FRAMINGS, type Point } from './point.ts';
import { SOURCE_KINDS, type Source } from './source.ts';
import type { Synonym } from './synonym.ts';
import type { Topic } from './topic.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and single hyphens only');
const text = (max: number) =>
  z
    .string('must be text; put a number in quotes')
    .trim()
    .min(1, 'must not be empty')
    .max(max, `at most ${max} characters`);

/** Discord's menus hold 25 options; both levels of the topic tree are shown in one. */
const MAX_MENU = 25;

const topic = { id, name: text(60), description: text(100) };
/** `topics.yaml`: shelves, each with its own shelves below it. */
export const topicsSchema = z
  .array(
    z.strictObject({
      ...topic,
      children: z
        .array(z.strictObject(topic))
        .max(MAX_MENU, `at most ${MAX_MENU}: one Discord menu holds no more`)
        .default([]),
    }),
  )
  .max(MAX_MENU, `at most ${MAX_MENU}: one Discord menu holds no more`)
  .transform((shelves): Topic[] =>
    shelves.flatMap(({ children, ...shelf }) => [
      { ...shelf, parent: null },
      ...children.map((child) => ({ ...child, parent: shelf.id })),
    ]),
  );

/** `sources.yaml`. */
export const sourcesSchema = z.array(
  z
    .strictObject({
      id,
      title: text(150),
      description: text(150),
      kind: z.enum(SOURCE_KINDS, `one of: ${SOURCE_KINDS.join(', ')}`),
      viewpoint: z.enum(VIEWPOINTS, `one of: ${VIEWPOINTS.join(', ')}`),
      author: text(80).optional(),
      year: z.int('a year, such as 2014').min(1800).max(2100).optional(),
      url: z.httpUrl('an address that begins with https://').max(300).optional(),
    })
    .transform(
      ({ author = null, year = null, url = null, ...source }): Source => ({ ...source, author, year, url }),
    ),
);

/** `points.yaml`. */
export const pointsSchema: z.ZodType<Point[]> = z.array(
  z.strictObject({
    id: z.string().regex(/^[A-Z]\w*(-\w+)+$/, 'such as S0-01'),
    framing: z.enum(FRAMINGS, `one of: ${FRAMINGS.join(', ')}`),
    gist: text(150),
  }),
);

/** `synonyms.yaml`. */
export const synonymsSchema: z.ZodType<Synonym[]> = z.array(
  z.strictObject({
    words: z.array(text(40).toLowerCase()).min(1, 'at least one word people type'),
    mean: text(80).toLowerCase(),
  }),
);
