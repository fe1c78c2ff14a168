/** The sets of words that stand in one place of a pattern, numbered. Automatons that read the same text share them. */
export interface WordClasses {
  idOf(words: readonly string[]): number;
  /** The words of each class, as written. */
  all(): readonly (readonly string[])[];
}

export function createWordClasses(): WordClasses {
  const ids = new Map<string, number>();
  const classes: (readonly string[])[] = [];
  return {
    idOf(words) {
      const members = [...new Set(words)].sort();
      const key = members.join(' ');
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = classes.push(members) - 1;
      ids.set(key, id);
      return id;
    },
    all: () => classes,
  };
}
