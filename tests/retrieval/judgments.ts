import { parse } from 'yaml';
import { z } from 'zod';

export const STYLES = [
  'clean',
  'misspelt',
  'slang',
  'rambling',
  'fragment',
  'second-language',
  'off-topic',
  'near-miss',
] as const;
export type Style = (typeof STYLES)[number];

/** What a query ought to find. */
export interface Judgment {
  readonly query: string;
  /** The id of the passage that answers best; null where nothing does and the query must be refused. */
  readonly best: string | null;
  /** The ids of other passages that would do. */
  readonly also: readonly string[];
  readonly style: Style;
  /** Held out: never looked at while fitting. */
  readonly held: boolean;
}

export type ParsedJudgments =
  | { readonly ok: true; readonly judgments: readonly Judgment[] }
  | { readonly ok: false; readonly problems: readonly string[] };

const FILE = z.array(
  z.strictObject({
    q: z.string().trim().min(1),
    best: z.string().nullable(),
    also: z.array(z.string()).default([]),
    style: z.enum(STYLES),
    held: z.boolean(),
  }),
);

/** Reads such a file; every passage that it names must be among `passageIds`. */
export function parseJudgments(text: string, passageIds: ReadonlySet<string>): ParsedJudgments {
  const parsed = FILE.safeParse(parse(text));
  if (!parsed.success)
    return {
      ok: false,
      problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    };
  const judgments = parsed.data.map(({ q, ...rest }) => ({ query: q, ...rest }));
  const problems = [
    ...unknownPassages(judgments, passageIds),
    ...repeated(judgments),
    ...contradictions(judgments),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, judgments };
}

function unknownPassages(judgments: readonly Judgment[], passageIds: ReadonlySet<string>): readonly string[] {
  return judgments.flatMap(({ query, best, also }) =>
    [best, ...also].flatMap((id) =>
      id === null || passageIds.has(id)
        ? []
        : [`"${query}" names the passage "${id}", which does not exist.`],
    ),
  );
}

function repeated(judgments: readonly Judgment[]): readonly string[] {
  const seen = new Set<string>();
  return judgments.flatMap(({ query }) => {
    const twice = seen.has(query);
    seen.add(query);
    return twice ? [`"${query}" is judged twice.`] : [];
  });
}

function contradictions(judgments: readonly Judgment[]): readonly string[] {
  return judgments.flatMap(({ query, best, also }) =>
    best === null && also.length > 0
      ? [`"${query}" must be refused and yet has passages that would do.`]
      : [],
  );
}
