import type { CareCopy } from '../../src/copy/care/en.ts';

/** Stand-ins for what a sentence is given; no translation holds them of itself. */
export const GIVEN = ['⟨first⟩', '⟨second⟩'] as const;

export interface Sentence {
  /** Where it stands: `support.words.self`. */
  readonly path: string;
  readonly text: string;
  /** What it was given, and so must contain. */
  readonly given: readonly string[];
}

/** Every sentence of care, those that are made of arguments included. */
export function sentencesOf(copy: CareCopy): Sentence[] {
  return walk(copy, []);
}

function walk(value: unknown, path: readonly string[]): Sentence[] {
  if (typeof value === 'string') return [{ path: path.join('.'), text: value, given: [] }];
  if (typeof value === 'function') {
    const given = GIVEN.slice(0, value.length);
    return [{ path: path.join('.'), text: String(Reflect.apply(value, undefined, given)), given }];
  }
  if (typeof value !== 'object' || value === null) throw new TypeError(`${path.join('.')} is no sentence`);
  return Object.entries(value).flatMap(([name, inner]) => walk(inner, [...path, name]));
}
