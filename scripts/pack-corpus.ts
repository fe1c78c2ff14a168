import { join } from 'node:path';
import { prepareSearch } from '../src/core/search/prepare-search.ts';
import { checkCorpus } from '../src/storage/check-corpus.ts';
import { readCorpusPack, writeCorpusPack } from '../src/storage/corpus-pack.ts';
import { readEnglish } from '../src/storage/english-words.ts';

// Part of the build: what is wrong with the corpus is told by `npm run corpus:check`, and by the bot when it starts.
const root = process.cwd();
const folder = join(root, 'corpus');
const file = join(root, 'dist', 'corpus.pack');
if (readCorpusPack(file, folder) === null) {
  const checked = await checkCorpus([folder], root);
  if (checked.ok) {
    const { corpus, quotes } = checked;
    const prepared = prepareSearch(corpus, readEnglish());
    writeCorpusPack(file, folder, { corpus, quotes, prepared });
  }
}
