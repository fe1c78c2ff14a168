import { z } from 'zod';
import { VIEWPOINTS } from './passage.ts';
import { FRAMINGS, type Point } from './point.ts';
import { says } from './schema-faults.ts';
import { SOURCE_KINDS, type Source } from './source.ts';
import type { Synonym } from './synonym.ts';
import type { Topic } from './topic.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, says({ kind: 'id-shape', example: 'personal-recovery' }));
const text = (max: number) =>
  z
    .string(says({ kind: 'needs-quoting' }))
    .trim()
    .min(1, says({ kind: 'empty' }))
    .max(max, says({ kind: 'too-long', most: max }));

const YEAR = says({ kind: 'needs-year', example: 2014 });

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
        .max(MAX_MENU, says({ kind: 'menu-full', most: MAX_MENU }))
        .default([]),
    }),
  )
  .max(MAX_MENU, says({ kind: 'menu-full', most: MAX_MENU }))
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
      kind: z.enum(SOURCE_KINDS, says({ kind: 'one-of', choices: SOURCE_KINDS })),
      viewpoint: z.enum(VIEWPOINTS, says({ kind: 'one-of', choices: VIEWPOINTS })),
      author: text(80).optional(),
      year: z.int(YEAR).min(1800, YEAR).max(2100, YEAR).optional(),
      url: z
        .httpUrl(says({ kind: 'needs-address' }))
        .max(300)
        .optional(),
    })
    .transform(
      ({ author = null, year = null, url = null, ...source }): Source => ({ ...source, author, year, url }),
    ),
);

/** `points.yaml`. */
export const pointsSchema: z.ZodType<Point[]> = z.array(
  z.strictObject({
    id: z.string().regex(/^[A-Z]\w*(-\w+)+$/, says({ kind: 'needs-point-id' })),
    framing: z.enum(FRAMINGS, says({ kind: 'one-of', choices: FRAMINGS })),
    gist: text(150),
  }),
);

/** `synonyms.yaml`. */
export const synonymsSchema: z.ZodType<Synonym[]> = z.array(
  z.strictObject({
    words: z.array(text(40).toLowerCase()).min(1, says({ kind: 'needs-synonym' })),
    mean: text(80).toLowerCase(),
  }),
);
