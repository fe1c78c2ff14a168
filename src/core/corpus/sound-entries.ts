import type { z } from 'zod';
import type { ParsedYaml } from './parse-yaml.ts';

/** The entries of a list that have no problems themselves, each with its place in the list. */
export function soundEntries<T>(
  { value, raw }: ParsedYaml<T[]>,
  schema: z.ZodType<T[]>,
): readonly { readonly index: number; readonly entry: T }[] {
  if (value) return value.map((entry, index) => ({ index, entry }));
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((one: unknown, index) =>
    (schema.safeParse([one]).data ?? []).map((entry) => ({ index, entry })),
  );
}
