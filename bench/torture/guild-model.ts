import { DEFAULT_SETTINGS, type GuildSettings } from '../../src/core/settings/setting-shapes.ts';

/** Entries of a library by id, with what each says. */
export type Entries = Readonly<Record<string, string>>;
/** What a person was told of a change. `unknown`: nothing, or nothing certain. */
export type Told = 'done' | 'refused' | 'unknown';

/** What a server may hold, going by what people were told: more than one thing only after an answer was lost. */
export interface GuildModel {
  settings(change: (settings: GuildSettings) => GuildSettings, told: Told): void;
  library(change: (entries: Entries) => Entries, told: Told): void;
  /** @returns what is wrong; null where it may be so. What is seen is certain from then on */
  seeSettings(seen: GuildSettings): string | null;
  seeLibrary(seen: Entries): string | null;
}

export function createGuildModel(): GuildModel {
  const settings = createPossible<GuildSettings>(DEFAULT_SETTINGS);
  const library = createPossible<Entries>({});
  return {
    settings: settings.change,
    library: library.change,
    seeSettings: settings.see,
    seeLibrary: library.see,
  };
}

function createPossible<T extends object>(first: T) {
  let possible = new Map([[keyOf(first), first]]);
  return {
    change(to: (state: T) => T, told: Told): void {
      if (told === 'refused') return;
      const changed = [...possible.values()].map(to).map((state) => [keyOf(state), state] as const);
      possible = new Map(told === 'done' ? changed : [...possible, ...changed]);
    },
    see(seen: T): string | null {
      const key = keyOf(seen);
      const isPossible = possible.has(key);
      const wrong = [...possible.values()].slice(0, 3).map((state) => differences(seen, state));
      possible = new Map([[key, seen]]);
      return isPossible ? null : wrong.join('; or ');
    },
  };
}

function differences(seen: object, wanted: object): string {
  const found = new Map<string, unknown>(Object.entries(seen));
  const meant = new Map<string, unknown>(Object.entries(wanted));
  const said = (value: unknown) => JSON.stringify(value) ?? 'nothing';
  return [...new Set([...found.keys(), ...meant.keys()])]
    .filter((key) => said(found.get(key)) !== said(meant.get(key)))
    .map((key) => `${key} is ${said(found.get(key))} instead of ${said(meant.get(key))}`)
    .join(', ');
}

/** The same for the same, in whatever order. */
function keyOf(state: object): string {
  return JSON.stringify(Object.entries(state).sort(([one], [other]) => (one < other ? -1 : 1)));
}
