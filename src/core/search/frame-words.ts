import { stem } from './stem.ts';
import { tokenize } from './tokenize.ts';

/** What people say of any subject at all when they ask about it: "how do i cope with …", "can someone explain …". */
const ASKING = `
  anyone anybody someone somebody thing things stuff way ways lot bit
  know knows knew tell tells told explain explains explained describe define definition meaning
  understand wonder cope copes coping deal deals dealing handle handles handling manage manages managing
  best advice tips tip ideas suggestion suggestions try tries trying tried find found look looking
  make makes making made get gets getting got go goes going come comes coming
  happen happens happening happened give gives giving given
`;

/** What nearly every question here is about, so that naming it says little: "… with a mental illness". */
const SETTING = `
  mental mentally ill illness illnesses
`;

const STEMS: ReadonlySet<string> = new Set([ASKING, SETTING].flatMap(tokenize).map(stem));

/** Whether a word only frames a question, and seldom says what it is about. */
export function isFrameWord(word: string): boolean {
  return STEMS.has(stem(word));
}
