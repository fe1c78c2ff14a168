/** Passages whose own questions may speak of danger, so that they are no examples of calm ones. */
export const OF_DANGER: ReadonlySet<string> = new Set([
  'antidepressants-suicide-risk',
  'ask-about-suicide',
  'crisis-plan-contents',
  'feeling-a-burden',
  'friend-pulls-away',
  'lonely-nights',
  'my-child-struggling',
  'no-hope',
  'refuses-help',
  'staying-in-hospital',
  'suicide-grief',
  'tonight',
  'worrying-message',
  'wrap-crisis',
]);
