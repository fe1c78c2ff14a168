import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { Quote } from '../core/quotes/quote.ts';
import type { PreparedSearch } from '../core/search/prepare-search.ts';

/** A sound corpus and its quotes, as they were read and checked when the bot was built, and what takes long to make of them. */
export interface CorpusPack {
  readonly corpus: Corpus;
  readonly quotes: readonly Quote[];
  readonly prepared: PreparedSearch;
}

interface Packed extends CorpusPack {
  /** Of every byte that it was made of. */
  readonly digest: string;
}

/** What a pack is made with: after a change of it, an old one is worth nothing. */
const MAKERS = ['../core/corpus', '../core/quotes', '../core/search'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);

/** Null where there is none, or a byte of the corpus has changed since. */
export function readCorpusPack(file: string, corpusFolder: string): CorpusPack | null {
  try {
    const packed: Packed = deserialize(readFileSync(file));
    return packed.digest === digestOf(corpusFolder) ? packed : null;
  } catch {
    return null;
  }
}

export function writeCorpusPack(file: string, corpusFolder: string, pack: CorpusPack): void {
  const packed: Packed = { digest: digestOf(corpusFolder), ...pack };
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, serialize(packed));
  renameSync(unfinished, file);
}

function digestOf(corpusFolder: string): string {
  const hash = createHash('sha256');
  for (const folder of [corpusFolder, ...MAKERS]) {
    for (const path of filesBelow(folder)) {
      const content = readFileSync(path);
      hash.update(`${relative(folder, path)}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
