import { en } from '../../src/copy/en.ts';
import type { Told } from './guild-model.ts';

const { settings, library, failure } = en;
/** Nothing was changed, says each of these. */
const REFUSED = [
  ...Object.values(settings.unavailable),
  ...Object.values(settings.importUnread),
  settings.importGone,
  ...Object.values(library.attachment),
  settings.needsServer,
  library.needsServer,
  failure.busy,
  failure.stopping,
].map(beginning);
const UNKNOWN = [failure.unexpected, failure.slow, library.stillReading].map(beginning);

/** What a person takes from a reply to a change. */
export function toldBy(text: string): Told {
  if (REFUSED.some((words) => text.includes(words))) return 'refused';
  return UNKNOWN.some((words) => text.includes(words)) ? 'unknown' : 'done';
}

/** Up to the first command, which Discord shows as a link. */
function beginning(sentence: string): string {
  return sentence.split(/[`*]/)[0] ?? sentence;
}
