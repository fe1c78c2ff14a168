/**
 * Relevance from which one passage is given as the answer, and from which passages are offered.
 * Fitted to the judgments in `tests/retrieval` by `npm run fit:thresholds`; do not guess them.
 */
export const FOUND = 0.71;
export const UNSURE = 0.48;
