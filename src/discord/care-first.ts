import type { Assessment } from '../core/care/assessment.ts';
import { privately } from './answer-reply.ts';
import type { Asked, Message } from './command.ts';
import { guildSettingsOf } from './guild-settings-of.ts';
import { renderCard, subtext } from './render/layout.ts';
import { renderSupport } from './render/support.ts';
import type { Services } from './services.ts';

type Needs = Pick<Services, 'assess' | 'corpus' | 'helplines' | 'settings' | 'today'>;

/**
 * Looks at what was written on a form before anything is done with it. Where it suggests that somebody may
 * be in danger: what to show instead, and that nothing was kept. Null otherwise.
 * @param note what to add for whoever was writing for others
 */
export async function careFirst(
  texts: readonly string[],
  asked: Asked,
  { assess, corpus, helplines, settings, today }: Needs,
  note: string,
): Promise<Message | null> {
  const worries = texts.map(assess).filter(isWorry);
  const worry = worries.find(({ imminent }) => imminent) ?? worries[0];
  if (!worry) return null;
  const { copy, guildId } = asked;
  const { country } = await guildSettingsOf(guildId, settings);
  const support = renderSupport(
    { about: worry.kind === 'friend' ? 'someone-else' : 'self', isImminent: worry.imminent, also: null },
    { corpus, helplines, country, today: today() },
    { copy, audience: privately(asked) },
  );
  return { components: [...support.components, ...renderCard([subtext(note)]).components] };
}

const isWorry = ({ kind }: Assessment) => kind === 'support' || kind === 'friend';
