import { parsePattern } from './parse-pattern.ts';
import type { Pattern } from './pattern.ts';
import type { WordClasses } from './word-classes.ts';

interface Position {
  /** The class a word must belong to; -1 for a gap. */
  readonly wordClass: number;
  /** How many words it may skip; 0 for a word. */
  readonly gap: number;
}

/** All the patterns of a language as places, and the places that may come after each (Glushkov's construction). */
export interface Automaton {
  readonly positions: readonly Position[];
  readonly follow: readonly (readonly number[])[];
  readonly firstByClass: ReadonlyMap<number, readonly number[]>;
  /** By place: the pattern that is complete there. */
  readonly accepts: readonly (number | undefined)[];
}

interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly empty: boolean;
}

/**
 * Builds one automaton for all patterns; a pattern is known by its index.
 * @throws SyntaxError for a pattern that cannot be read, names an unknown list, or begins or ends with a gap
 */
export function buildAutomaton(
  sources: readonly string[],
  lists: Readonly<Record<string, readonly string[]>>,
  classes: WordClasses,
): Automaton {
  const positions: Position[] = [];
  const follow: number[][] = [];
  const accepts: (number | undefined)[] = [];
  const firstByClass = new Map<number, number[]>();

  function place(wordClass: number, gap: number): Part {
    const id = positions.push({ wordClass, gap }) - 1;
    follow.push([]);
    return { first: [id], last: [id], empty: gap > 0 };
  }

  function classOf(words: readonly string[]): Part {
    return place(classes.idOf(words), 0);
  }

  function build(pattern: Pattern): Part {
    switch (pattern.type) {
      case 'word':
        return classOf([pattern.word]);
      case 'gap':
        return place(-1, pattern.most);
      case 'optional':
        return { ...build(pattern.part), empty: true };
      case 'list':
        return buildChoice(entriesOf(pattern.name));
      case 'choice':
        return buildChoice(pattern.options);
      case 'sequence':
        return pattern.parts.map(build).reduce(join);
    }
  }

  function entriesOf(name: string): Pattern[] {
    const entries = Object.hasOwn(lists, name) ? lists[name] : undefined;
    if (!entries) throw new SyntaxError(`there is no list <${name}>`);
    return entries.map(parsePattern);
  }

  // Single words of a choice, and those of the lists it names, become one class: fewer places to move.
  function buildChoice(options: readonly Pattern[]): Part {
    const flat = options.flatMap(flatten);
    const words = flat.flatMap((option) => (option.type === 'word' ? [option.word] : []));
    const others = flat.filter((option) => option.type !== 'word').map(build);
    const parts = words.length > 0 ? [classOf(words), ...others] : others;
    return {
      first: parts.flatMap((part) => part.first),
      last: parts.flatMap((part) => part.last),
      empty: parts.some((part) => part.empty),
    };
  }

  function flatten(option: Pattern): Pattern[] {
    if (option.type === 'list') return entriesOf(option.name).flatMap(flatten);
    return option.type === 'choice' ? option.options.flatMap(flatten) : [option];
  }

  function join(before: Part, after: Part): Part {
    for (const id of before.last) follow[id]?.push(...after.first);
    return {
      first: before.empty ? [...before.first, ...after.first] : before.first,
      last: after.empty ? [...before.last, ...after.last] : after.last,
      empty: before.empty && after.empty,
    };
  }

  sources.forEach((source, pattern) => {
    const part = build(parsePattern(source));
    if (part.empty) throw new SyntaxError(`"${source}": all of it is optional`);
    for (const id of part.first) {
      const position = positions[id];
      if (!position || position.gap > 0) throw new SyntaxError(`"${source}": it cannot begin with a gap`);
      firstByClass.set(position.wordClass, [...(firstByClass.get(position.wordClass) ?? []), id]);
    }
    const last = part.last.filter((id) => positions[id]?.gap === 0);
    if (last.length === 0) throw new SyntaxError(`"${source}": it cannot end with a gap`);
    for (const id of last) accepts[id] = pattern;
  });
  return { positions, follow: follow.map((next) => [...new Set(next)]), firstByClass, accepts };
}
