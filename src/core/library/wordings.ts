import type { Finding } from '../corpus/references.ts';
import { type LibraryEntry, titleOf } from './entry.ts';

/** Which entry already asks, or says, something: two with the same words would answer each other's question. */
export interface Wordings {
  /** What an entry repeats of the others; an entry of the same id is the one it takes the place of. */
  repeated(entry: LibraryEntry): readonly Finding[];
  add(entry: LibraryEntry): void;
}

export function createWordings(entries: Iterable<LibraryEntry>): Wordings {
  const owners = new Map<string, string>();
  const add = (entry: LibraryEntry) => {
    for (const wording of wordingsOf(entry)) owners.set(plain(wording), entry.id);
  };
  for (const entry of entries) add(entry);
  return {
    add,
    repeated(entry) {
      const seen = new Set<string>();
      return wordingsOf(entry).flatMap((wording): Finding[] => {
        const key = plain(wording);
        const owner = seen.has(key) ? entry.id : owners.get(key);
        const isTwice = seen.has(key);
        seen.add(key);
        if (owner === undefined || (owner === entry.id && !isTwice)) return [];
        const field = entry.kind === 'quote' ? 'text' : wording === entry.question ? 'question' : 'aliases';
        return [
          {
            field,
            fault: isTwice ? { kind: 'said-twice', wording } : { kind: 'said-before', wording, owner },
          },
        ];
      });
    },
  };
}

function wordingsOf(entry: LibraryEntry): readonly string[] {
  return entry.kind === 'passage' ? [entry.question, ...entry.aliases] : [titleOf(entry)];
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
