import type { Helplines } from './helpline.ts';
import { helplinesSchema } from './helplines-schema.ts';
import { type Problem, tableProblems } from './table-problems.ts';

export type ParsedHelplines =
  | { readonly ok: true; readonly helplines: Helplines }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the table of lines and emergency numbers, or lists all that is wrong with it. Never repairs a row. */
export function parseHelplines(input: unknown): ParsedHelplines {
  const parsed = helplinesSchema.safeParse(input);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({
      path: namePath(input, path),
      message,
    }));
    return { ok: false, problems };
  }
  const problems = tableProblems(parsed.data);
  return problems.length === 0 ? { ok: true, helplines: parsed.data } : { ok: false, problems };
}

/** Names a row by its id or country where it has one: nobody can count to row 87 of a list. */
function namePath(input: unknown, path: readonly PropertyKey[]): string {
  let value = input;
  const names = path.map((key) => {
    value = memberOf(value, key);
    const name = typeof key === 'number' ? (memberOf(value, 'id') ?? memberOf(value, 'country')) : undefined;
    return typeof name === 'string' ? name : String(key);
  });
  return names.join('.') || 'the table';
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
