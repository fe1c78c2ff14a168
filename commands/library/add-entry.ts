import type { CommandRequest, Result } from '../../src/discord/command.ts';
import { passageForm, quoteForm } from '../../src/discord/render/library-forms.ts';
import type { Services } from '../../src/discord/services.ts';

/** Opens an empty form. */
export function addEntry({ copy, options }: CommandRequest, { corpus }: Pick<Services, 'corpus'>): Result {
  const isQuote = options.getString('kind') === 'quote';
  return { kind: 'form', form: (isQuote ? quoteForm : passageForm)({}, corpus.topics, copy) };
}
