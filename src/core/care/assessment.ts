/** Why a text must not simply be searched; `none` when it may be. */
export type AssessmentKind = 'support' | 'friend' | 'medical' | 'none';

export const CARE_LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'] as const;
export type CareLanguage = (typeof CARE_LANGUAGES)[number];

export interface Assessment {
  /** `support`: the writer may be in danger. `friend`: somebody else. `medical`: asks for advice on a medicine. */
  readonly kind: AssessmentKind;
  /** Danger now: a time, a plan, a goodbye, something already done or happening. Only with support and friend. */
  readonly imminent: boolean;
  /** The language recognised in the text; null when unsure. */
  readonly language: CareLanguage | null;
}
