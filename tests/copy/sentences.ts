/** Stand-ins for what a sentence is given; no translation holds them of itself. */
export const GIVEN = ['⟨first⟩', '⟨second⟩', '⟨third⟩', '⟨fourth⟩'] as const;

export interface Sentence {
  /** Where it stands: `support.words.self`. */
  readonly path: string;
  readonly text: string;
  /** What it was given, and so must contain. */
  readonly given: readonly string[];
}

/** Every sentence, those that are made of words and numbers included; those that are made of lists are left out. */
export function sentencesOf(copy: object, standIns: readonly (string | number)[] = GIVEN): Sentence[] {
  return walk(copy, [], standIns);
}

function walk(value: unknown, path: readonly string[], standIns: readonly (string | number)[]): Sentence[] {
  if (typeof value === 'string') return [{ path: path.join('.'), text: value, given: [] }];
  if (typeof value === 'function') {
    const said = saidOf(value, standIns) ?? saidOf(value, GIVEN);
    return said === null ? [] : [{ path: path.join('.'), ...said }];
  }
  if (typeof value !== 'object' || value === null) throw new TypeError(`${path.join('.')} is no sentence`);
  return Object.entries(value).flatMap(([name, inner]) => walk(inner, [...path, name], standIns));
}

/** What a sentence comes to; null where it wants something else. */
function saidOf(
  sentence: object & { readonly length: number },
  standIns: readonly (string | number)[],
): Pick<Sentence, 'text' | 'given'> | null {
  const given = standIns.slice(0, sentence.length);
  try {
    return {
      text: String(Reflect.apply(sentence as CallableFunction, undefined, given)),
      given: given.map(String),
    };
  } catch {
    return null;
  }
}
