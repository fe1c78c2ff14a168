import fc from 'fast-check';
import { CONFIG_KEYS, parseConfig } from '../../src/config.ts';
import type { Corpus } from '../../src/core/corpus/corpus.ts';
import { libraryJson, libraryMarkdown } from '../../src/core/library/format-library.ts';
import { parseLibrary } from '../../src/core/library/parse-library.ts';
import { formatSettingsFile, parseSettingsFile } from '../../src/core/settings/settings-file.ts';
import { libraryFiles, settingsFiles } from './file-cases.ts';
import { hostileText, STAFF_MARK } from './hostile-text.ts';
import { createTarget, type Target } from './target.ts';

const ENVIRONMENT = [
  '0',
  '-1',
  '1e3',
  '65536',
  'on',
  'off',
  'add',
  'silent',
  'production',
  'sqlite://',
  'sqlite://data/x.sqlite',
  'redis://:p@[::1]:1/0',
  'postgres://%',
  'http://',
  'http://127.0.0.1:1/api///',
  'javascript:alert(1)',
  '1,2,3',
  '0-3',
  '9999999999',
  'auto',
];

/** Files that moderators hand in, and what hosts set: read wholly, or refused in words. */
export function parserTargets(corpus: Corpus): readonly Target[] {
  const value = fc.oneof(fc.constantFrom(...ENVIRONMENT), hostileText(300, STAFF_MARK));
  const environment = fc.dictionary(fc.constantFrom(...CONFIG_KEYS), value);
  return [
    createTarget('library files', libraryFiles(corpus), (text) => {
      const read = readLibrary(text, corpus);
      if (!read.ok) {
        if (read.problems.length === 0) throw new Error('refused without a word');
        return;
      }
      // What is taken in comes out again as it was.
      for (const written of [libraryJson(read.entries), libraryMarkdown(read.entries)]) {
        const again = readLibrary(written, corpus);
        if (!again.ok || again.entries.length !== read.entries.length)
          throw new Error(`what was exported cannot be imported: ${JSON.stringify(again)}`);
      }
    }),
    createTarget('settings files', settingsFiles(), (text) => {
      const read = parseSettingsFile(text);
      if (!read.ok) {
        if (read.findings.length === 0 || read.findings.length > 10)
          throw new Error('refused without a word');
        return;
      }
      const again = parseSettingsFile(formatSettingsFile(read.settings));
      if (!again.ok) throw new Error(`what was exported cannot be imported: ${JSON.stringify(again)}`);
    }),
    createTarget('environments', environment, (given) => {
      const read = parseConfig(given);
      if (!read.ok && read.problems.length === 0) throw new Error('refused without a word');
    }),
  ];
}

function readLibrary(text: string, corpus: Corpus) {
  const parsing = parseLibrary({ file: 'a.md', text }, { corpus, present: [], today: '2026-11-22' });
  for (;;) {
    const step = parsing.next();
    if (step.done) return step.value;
  }
}
