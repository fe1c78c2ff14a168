import type { Fault, Objection } from '../fault.ts';

/** Words that must not stand in the corpus. */
export interface WordingRule {
  readonly pattern: RegExp;
  /** What is wrong with them, or what says it better. */
  readonly because: Objection | { readonly instead: readonly string[] };
  /** True where people may well type it, so that an alias may hold it, though the bot never says it. */
  readonly mayBeAsked?: true;
}

/** `asked` for aliases, which repeat what people type; `said` for what the bot says itself. */
export type Voice = 'said' | 'asked';

/** What rules object to in a text, each to the first words that it finds. */
export function foundBy(rules: readonly WordingRule[], text: string, voice: Voice): Fault[] {
  return rules
    .filter(({ mayBeAsked }) => voice === 'said' || !mayBeAsked)
    .flatMap(({ pattern, because }): Fault[] => {
      const [found] = pattern.exec(text) ?? [];
      if (found === undefined) return [];
      return typeof because === 'string'
        ? [{ kind: 'banned', found, because }]
        : [{ kind: 'say-instead', found, instead: because.instead }];
    });
}
