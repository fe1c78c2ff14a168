import type { CommandRequest, Message } from '../../src/discord/command.ts';
import { chosenCountry } from '../../src/discord/render/country-name.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';
import type { View } from '../../src/discord/render/view.ts';
import type { Services } from '../../src/discord/services.ts';
import { changedPanel } from '../../src/discord/settings-panel.ts';

/** Whose helplines come first; without a country, nobody's. */
export async function setCountry(
  guildId: string,
  { options }: CommandRequest,
  services: Services,
  view: View,
): Promise<Message> {
  const typed = options.getString('country');
  const country = chosenCountry(typed, services.helplines);
  if (typed !== null && country === null) return renderSentence(view.copy.settings.unknownCountry);
  let before = await services.settings.read(guildId);
  const record = await services.settings.update(guildId, (current) => {
    before = current;
    return { ...current, country };
  });
  return changedPanel('answers', before, record, services, view);
}
