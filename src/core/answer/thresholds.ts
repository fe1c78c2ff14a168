/**
 * Relevance from which one passage is given as the answer, and from which passages are offered.
 * Fitted to `tests/retrieval/judgments.yaml` by `npm run fit:thresholds`; do not guess them.
 */
export const FOUND = 0.72;
export const UNSURE = 0.65;
