import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCorpus } from '../../src/storage/check-corpus.ts';
import { readCorpusPack, writeCorpusPack } from '../../src/storage/corpus-pack.ts';

const prepared = { mended: [['what is recovery']], evidence: new Map([['recovery', 2.5]]) };
let folder: string;
let corpusFolder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-pack-'));
  corpusFolder = join(folder, 'corpus');
  file = join(folder, 'corpus.pack');
  cpSync('corpus', corpusFolder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function pack() {
  const checked = await checkCorpus([corpusFolder], folder);
  if (!checked.ok) throw new Error('the corpus is not sound');
  const { corpus, quotes } = checked;
  writeCorpusPack(file, corpusFolder, { corpus, quotes, prepared });
  return { corpus, quotes, prepared };
}

describe('a packed corpus', () => {
  it('is what was read from the files, in the same order', async () => {
    const packed = await pack();
    const read = readCorpusPack(file, corpusFolder);
    expect(read).toMatchObject(packed);
    expect([...(read?.corpus.passages.keys() ?? [])]).toEqual([...packed.corpus.passages.keys()]);
  });

  it('is worth nothing once a file of the corpus has changed, come or gone', async () => {
    await pack();
    const quotes = join(corpusFolder, 'es', 'quotes.yaml');
    const before = readFileSync(quotes);
    appendFileSync(quotes, '\n');
    expect(readCorpusPack(file, corpusFolder)).toBeNull();
    writeFileSync(quotes, before);
    expect(readCorpusPack(file, corpusFolder)).not.toBeNull();
    const another = join(corpusFolder, 'passages', 'another.md');
    writeFileSync(another, '');
    expect(readCorpusPack(file, corpusFolder)).toBeNull();
    rmSync(another);
    rmSync(quotes);
    expect(readCorpusPack(file, corpusFolder)).toBeNull();
  });

  it('is passed over where it is missing or damaged', async () => {
    expect(readCorpusPack(file, corpusFolder)).toBeNull();
    await pack();
    writeFileSync(file, readFileSync(file).subarray(0, 10_000));
    expect(readCorpusPack(file, corpusFolder)).toBeNull();
    writeFileSync(file, '');
    expect(readCorpusPack(file, corpusFolder)).toBeNull();
  });
});
