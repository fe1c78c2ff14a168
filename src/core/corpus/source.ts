import type { Viewpoint } from './passage.ts';

/** Where a passage comes from, as a reader is told it. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** One neutral line: what kind of text it is and who speaks. */
  readonly description: string;
  readonly kind: SourceKind;
  /** From where it speaks. */
  readonly viewpoint: Viewpoint;
  /** Null where the text itself names none. */
  readonly author: string | null;
  readonly year: number | null;
  /** Null where no address is known; the credit is then plain text. */
  readonly url: string | null;
}

export const SOURCE_KINDS = [
  'article',
  'blog',
  'book',
  'essay',
  'guidance',
  'law',
  'project',
  'study',
  'web-page',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
