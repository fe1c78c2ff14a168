import type { Assessment } from './assessment.ts';
import { CARE } from './care.generated.ts';
import { createAssessor } from './create-assessor.ts';

/** Looks at a text addressed to the bot before anything else does. */
export const assessMessage: (text: string) => Assessment = createAssessor(CARE);
