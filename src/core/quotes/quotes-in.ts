import type { CareLanguage } from '../care/assessment.ts';
import type { Quote } from './quote.ts';

/** The quotes as somebody reads them: in their language where there is a translation, and as they are where not. */
export function quotesIn(language: CareLanguage, quotes: readonly Quote[]): readonly Quote[] {
  if (language === 'en') return quotes;
  return quotes.map((quote) => {
    const text = quote.kind === 'server-quote' ? undefined : quote.translations?.get(language);
    return text === undefined ? quote : { ...quote, text };
  });
}
