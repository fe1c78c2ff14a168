import { describe, expect, it } from 'vitest';
import { copyFor } from '../../src/copy/copy-for.ts';
import type { CareLanguage } from '../../src/core/care/assessment.ts';
import type { Quote } from '../../src/core/quotes/quote.ts';
import { quotesIn } from '../../src/core/quotes/quotes-in.ts';
import { quoteMessage } from '../../src/discord/quote-message.ts';
import { plainText } from '../../src/discord/render/plain-text.ts';
import { renderDailyPost } from '../../src/discord/render/quote.ts';
import type { View } from '../../src/discord/render/view.ts';
import { shippedCorpus } from '../support/corpus.ts';

const corpus = await shippedCorpus();
const FRENCH = 'On peut te prêter de l’espoir en attendant que le tien revienne.';
const translated: Quote = {
  kind: 'own-line',
  id: 'q-hope-1',
  text: 'Hope can be lent until you have some of your own again.',
  topic: 'hope',
  source: 'project',
  passage: 'no-hope',
  translations: new Map([['fr', FRENCH]]),
};
const english: Quote = { ...translated, id: 'q-hope-2', translations: new Map() };
const ofServer: Quote = {
  kind: 'server-quote',
  id: 's-1',
  text: 'Le thé d’abord, le reste ensuite, et personne ne juge.',
  topic: 'hope',
  credit: null,
  passage: null,
};

/** A quote as `/quote`, a server's daily post, and a subscriber's message show it. */
function shown(quote: Quote, language: CareLanguage): readonly string[] {
  const quotes = quotesIn(language, [quote]);
  const [read = quote] = quotes;
  const view = (audience: View['audience']): View => ({ copy: copyFor(language), audience });
  const post = { quote: read, date: '2027-01-04', roleId: null };
  return [
    quoteMessage({ topics: [] }, { quotes, corpus }, () => 0, view({ kind: 'asker' })),
    renderDailyPost(post, corpus, view({ kind: 'channel', owner: '' })),
    renderDailyPost(post, corpus, view({ kind: 'direct' })),
  ].map((message) => plainText(message));
}

describe('a quote', () => {
  it.each(['es', 'fr', 'de', 'pt'] as const)('that is only there in English says so in %s', (language) => {
    for (const text of shown(english, language)) {
      expect(text).toContain(english.text);
      expect(text).toContain(copyFor(language).quote.onlyInEnglish);
    }
  });

  it('says nothing of its language where it is translated, nor to readers of English', () => {
    for (const text of shown(translated, 'fr')) {
      expect(text).toContain(FRENCH);
      expect(text).not.toContain(copyFor('fr').quote.onlyInEnglish);
    }
    for (const text of shown(english, 'en')) expect(text).not.toContain(copyFor('en').quote.onlyInEnglish);
  });

  it('of a server’s own is in whatever language the server wrote it', () => {
    for (const text of shown(ofServer, 'fr')) expect(text).not.toContain(copyFor('fr').quote.onlyInEnglish);
  });
});
