import type { Notice, Passage } from '../passage.ts';
import type { Finding } from '../references.ts';

/** What calls for a standing notice (safety rule: these topics always carry one). */
const TRIGGERS: readonly {
  readonly notice: Notice;
  readonly topics: readonly string[];
  readonly pattern: RegExp;
}[] = [
  {
    notice: 'medication',
    topics: ['medication', 'ect'],
    pattern:
      /\b(medication|medicines?|drugs?|pills?|antidepressants?|antipsychotics?|neuroleptics?|ssris?|lithium|taper(ing)?|withdrawal|ect|electroconvulsive|electroshock)\b/iu,
  },
  {
    notice: 'coercion',
    topics: ['hospital'],
    pattern:
      /\b(coerci(on|ve)|forced (treatment|into)|compuls(ory|ion)|sectioned|involuntar(y|ily)|restraint|locked ward)\b/iu,
  },
];

/** Notices that a passage's topics or words call for and its front matter lacks. */
export function missingNotices({ topics, body, otherSide, question, notices }: Passage): Finding[] {
  const text = `${question}\n${body}\n${otherSide ?? ''}`;
  return TRIGGERS.filter(
    (trigger) =>
      !notices.includes(trigger.notice) &&
      (trigger.topics.some((topic) => topics.includes(topic)) || trigger.pattern.test(text)),
  ).map(({ notice, pattern }) => ({
    field: 'notice',
    message: `add ${notice}: the passage speaks of ${pattern.exec(text)?.[0] ?? 'it by its topic'}`,
  }));
}
