import type { QuoteDraw } from '../quotes/draw-quote.ts';
import type { DailyKey } from './daily.ts';

/** What may be drawn for one server, with its own quotes and without what it hides, or for one person. */
export type QuoteDrawOf = (key: DailyKey) => Promise<QuoteDraw>;
