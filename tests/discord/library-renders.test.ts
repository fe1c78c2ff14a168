import { describe, expect, it } from 'vitest';
import { en } from '../../src/copy/en.ts';
import { NOTICES } from '../../src/core/corpus/passage.ts';
import type { Finding } from '../../src/core/corpus/references.ts';
import { MAX_ENTRY_ID, serverPassage } from '../../src/core/library/entry.ts';
import type { Suggestion } from '../../src/core/library/suggestion.ts';
import type { Message } from '../../src/discord/command.ts';
import { MAX_MESSAGE_COMPONENTS, MAX_MESSAGE_TEXT } from '../../src/discord/limits.ts';
import { renderImportProblems } from '../../src/discord/render/import-problems.ts';
import { renderInsights } from '../../src/discord/render/insights.ts';
import { renderEntry, renderLibrary, renderRefused } from '../../src/discord/render/library.ts';
import { passageForm, quoteForm, suggestPassageForm } from '../../src/discord/render/library-forms.ts';
import { renderPassage } from '../../src/discord/render/passage.ts';
import { renderSuggestion } from '../../src/discord/render/suggestion.ts';
import { shippedCorpus } from '../support/corpus.ts';
import { ownPassage, ownQuote } from '../support/library.ts';
import { messageSize } from '../support/message-size.ts';
import { SAM } from '../support/request.ts';

const corpus = await shippedCorpus();
const view = { copy: en, audience: { kind: 'asker' } } as const;
const publicly = { copy: en, audience: { kind: 'channel', owner: SAM } } as const;

/** Signs that are written with another before them. */
const stars = (length: number) => '*'.repeat(length);
const longestSources = [...corpus.sources.values()]
  .sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
  .slice(0, 2)
  .map(({ id }) => id);
const longest = ownPassage({
  id: 'x'.repeat(MAX_ENTRY_ID),
  question: `${stars(99)}?`,
  aliases: Array.from({ length: 20 }, () => stars(100)),
  sources: longestSources,
  source: stars(150),
  viewpoint: 'mutual-aid',
  otherSide: stars(500),
  notices: NOTICES,
  body: stars(900),
});
const longestQuote = ownQuote({
  text: stars(240),
  credit: { author: stars(100), work: stars(100), year: 2100, licence: stars(100) },
});
const longestSuggestion: Suggestion = {
  kind: 'passage',
  id: 'abcdefgh',
  at: 0,
  signature: stars(40),
  question: stars(100),
  body: '`'.repeat(900),
  aliases: Array.from({ length: 15 }, () => stars(99)),
  topic: '',
};
const findings = Array.from(
  { length: 50 },
  (): Finding => ({
    field: 'aliases',
    fault: { kind: 'unknown', id: stars(150) },
  }),
);

const remark = en.library.changed(stars(480));
const counts = Object.fromEntries(
  [...corpus.passages.keys()].map((id) => [id, { helpful: 1_000_000, notQuite: 1_000_000 }]),
);

describe('the longest things a library can hold fit in a Discord message', () => {
  it.each<[string, () => Message]>([
    ['an answer', () => renderPassage(serverPassage(longest), [], corpus, publicly)],
    ['an entry', () => renderEntry(longest, corpus, view, en.library.changed(stars(200)))],
    ['a quote', () => renderEntry(longestQuote, corpus, view, remark)],
    [
      'the list',
      () =>
        renderLibrary(
          Array.from({ length: 30 }, (_, at) => ({ ...longestQuote, id: `q${at}` })),
          1,
          view,
          remark,
        ),
    ],
    [
      'a suggestion',
      () => renderSuggestion({ suggestion: longestSuggestion, left: 100, findings }, view, en.library.full),
    ],
    [
      'a refused draft',
      () =>
        renderRefused(findings, { question: stars(100), body: stars(900), aliases: [stars(1_500)] }, view),
    ],
    ['a draft beyond all limits', () => renderRefused(findings, { text: stars(9_000) }, view)],
    [
      'the problems of a file',
      () =>
        renderImportProblems(
          findings.map((each) => ({ ...each, file: 'a', line: 9 })),
          view,
        ),
    ],
    ['the insights', () => renderInsights({ counts, corpus, waiting: 100 }, view)],
  ])('%s', (_, render) => {
    const { text, components } = messageSize(render());
    expect(text).toBeLessThanOrEqual(MAX_MESSAGE_TEXT);
    expect(components).toBeLessThanOrEqual(MAX_MESSAGE_COMPONENTS);
  });

  it('at most five buttons stand under an answer, and “Not quite” remembers as much as it can', () => {
    const next = [...corpus.passages.values()].slice(0, 2);
    const { components } = renderPassage(serverPassage(longest), [], corpus, publicly, { next });
    const ids = JSON.stringify(components).match(/"custom_id":"[^"]*"/g) ?? [];
    expect(ids).toHaveLength(4);
    expect(ids.join()).toContain(`not-quite:${SAM}:~${longest.id}:${next[0]?.id}`);
  });

  it('a form opens with what an entry holds', () => {
    const filled = JSON.stringify(
      passageForm({ entry: ownPassage({ topics: ['hope'] }) }, corpus.topics, en),
    );
    expect(filled).toContain('where can i vent\\nrules of the vent channel');
    expect(filled).toContain('"value":"hope","label":"Hope","default":true');
    const quote = JSON.stringify(quoteForm({ entry: longestQuote }, corpus.topics, en));
    expect(quote).toContain('2100');
    expect(JSON.stringify(suggestPassageForm(corpus.topics, en))).not.toContain('"default":true');
  });
});
