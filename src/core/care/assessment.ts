/** Why a text must not simply be searched; `none` when it may be. */
export type AssessmentKind = 'support' | 'friend' | 'medical' | 'information' | 'none';

export const CARE_LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'] as const;
export type CareLanguage = (typeof CARE_LANGUAGES)[number];

export interface Assessment {
  readonly kind: AssessmentKind;
  /** Danger now: a time, a plan, a goodbye, something already done or happening. Only with support and friend. */
  readonly imminent: boolean;
  /** The language recognised in the text; null when unsure. */
  readonly language: CareLanguage | null;
}
