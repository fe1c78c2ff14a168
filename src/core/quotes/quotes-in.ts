import type { CareLanguage } from '../care/assessment.ts';
import type { OwnLine, Quotation, Quote } from './quote.ts';

/** The quotes as somebody reads them: in their language where there is a translation, and as they are where not. */
export function quotesIn(language: CareLanguage, quotes: readonly Quote[]): readonly Quote[] {
  if (language === 'en') return quotes;
  return quotes.map((quote) => {
    const text = translationOf(quote, language);
    return text === undefined ? quote : { ...quote, text };
  });
}

/** Whether a quote's text, as it is to be shown, is in a language; not to be asked of a server's own, which may be in any. */
export function isIn(language: CareLanguage, quote: OwnLine | Quotation): boolean {
  return language === 'en' || quote.text === translationOf(quote, language);
}

function translationOf(quote: Quote, language: CareLanguage): string | undefined {
  return quote.kind === 'server-quote' ? undefined : quote.translations?.get(language);
}
