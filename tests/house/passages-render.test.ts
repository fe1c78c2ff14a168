import { describe, expect, it } from 'vitest';
import { COPIES } from '../../src/copy/copy-for.ts';
import { en } from '../../src/copy/en.ts';
import { relatedPassages } from '../../src/core/answer/related-passages.ts';
import { corpusIn } from '../../src/core/corpus/corpus-in.ts';
import { HELPLINES } from '../../src/core/helplines/helplines.generated.ts';
import { MAX_LOCAL_LINE, MAX_LOCAL_LINES } from '../../src/core/settings/local-lines.ts';
import type { Message } from '../../src/discord/command.ts';
import { MAX_MESSAGE_COMPONENTS, MAX_MESSAGE_TEXT, MAX_SELECT_OPTIONS } from '../../src/discord/limits.ts';
import { countryChoices } from '../../src/discord/render/country-name.ts';
import { renderHelplines } from '../../src/discord/render/helplines.ts';
import { renderPassage } from '../../src/discord/render/passage.ts';
import { renderTopic, renderTopics } from '../../src/discord/render/topics.ts';
import { shippedCorpus } from '../support/corpus.ts';
import { messageSize } from '../support/message-size.ts';
import { SAM } from '../support/request.ts';

const corpus = await shippedCorpus();
const view = { copy: en, audience: { kind: 'channel', owner: SAM } } as const;

function expectToFit(message: Message): void {
  expect(messageSize(message).text).toBeLessThanOrEqual(MAX_MESSAGE_TEXT);
  expect(messageSize(message).components).toBeLessThanOrEqual(MAX_MESSAGE_COMPONENTS);
}

describe.each(['es', 'fr', 'de', 'pt'] as const)(
  'every reply in %s fits in a Discord message, uncut',
  (language) => {
    const translated = corpusIn(language, corpus);
    const reader = { ...view, copy: COPIES[language] };

    it('the passages, translated or not', () => {
      for (const passage of translated.passages.values()) {
        const message = renderPassage(passage, relatedPassages(passage, translated), translated, reader);
        expectToFit(message);
        expect(JSON.stringify(message)).toContain(JSON.stringify(passage.body).slice(1, -1));
      }
    });

    it('the shelves', () => {
      expectToFit(renderTopics(translated, reader));
      for (const topic of translated.topics.values()) expectToFit(renderTopic(topic, translated, reader));
    });

    it('the helplines', () => {
      for (const { value: country } of countryChoices(HELPLINES, reader.copy))
        for (const today of [new Date('2026-11-22'), new Date('2030-01-01')])
          expectToFit(renderHelplines({ helplines: HELPLINES, country, today }, reader));
    });
  },
);

describe('every reply made of data fits in a Discord message, uncut', () => {
  it.each([...corpus.passages.values()].map((passage) => [passage.id, passage] as const))(
    'passage %s',
    (_, passage) => {
      const message = renderPassage(passage, relatedPassages(passage, corpus), corpus, view);
      expectToFit(message);
      expect(JSON.stringify(message)).toContain(JSON.stringify(passage.body).slice(1, -1));
    },
  );

  it.each([...corpus.topics.values()].map((topic) => [topic.id, topic] as const))('topic %s', (_, topic) => {
    const within = [...corpus.passages.values()].filter(({ topics }) => topics.includes(topic.id));
    expect(within.length).toBeLessThanOrEqual(MAX_SELECT_OPTIONS);
    expectToFit(renderTopic(topic, corpus, view));
  });

  it('the shelves', () => expectToFit(renderTopics(corpus, view)));

  it.each(countryChoices(HELPLINES, en).map(({ value }) => [value]))('helplines of %s', (country) => {
    expectToFit(renderHelplines({ helplines: HELPLINES, country, today: new Date('2026-11-22') }, view));
    expectToFit(renderHelplines({ helplines: HELPLINES, country, today: new Date('2030-01-01') }, view));
    const own = Array.from(
      { length: MAX_LOCAL_LINES },
      (_, at) => `${at}${'_'.repeat(MAX_LOCAL_LINE / 2 - 1)}`,
    );
    expectToFit(renderHelplines({ helplines: HELPLINES, country, today: new Date('2026-11-22') }, view, own));
  });
});
