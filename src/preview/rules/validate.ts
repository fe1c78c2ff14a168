import type { z } from 'zod';
import { type FormProblem, formProblems } from './form-error.ts';

export type Validated<T> = { value: T; unknown: string[] } | { problems: FormProblem[] };

/**
 * Reads a body with a strict schema. Fields that Discord does not know are taken out and listed in `unknown`
 * (Discord itself ignores them without a word); every other finding is a problem.
 */
export function validate<T>(schema: z.ZodType<T>, body: unknown): Validated<T> {
  const first = schema.safeParse(body, { reportInput: true });
  if (first.success) return { value: first.data, unknown: [] };
  const unknown: string[] = [];
  let pruned = body;
  for (const issue of first.error.issues) {
    if (issue.code !== 'unrecognized_keys') return { problems: formProblems(first.error) };
    for (const key of issue.keys) {
      unknown.push([...issue.path, key].join('.'));
      pruned = without(pruned, issue.path, key);
    }
  }
  const second = schema.safeParse(pruned, { reportInput: true });
  return second.success ? { value: second.data, unknown } : { problems: formProblems(second.error) };
}

function without(value: unknown, path: readonly PropertyKey[], key: string): unknown {
  const [step, ...rest] = path;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (index === step ? without(item, rest, key) : item));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (step === undefined) return Object.fromEntries(entries.filter(([name]) => name !== key));
  return Object.fromEntries(
    entries.map(([name, item]) => [name, name === step ? without(item, rest, key) : item]),
  );
}
