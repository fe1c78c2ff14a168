import { chosenSetting } from '../../src/core/settings/chosen-setting.ts';
import type { Component, Press } from '../../src/discord/command.ts';
import { chosenCountry } from '../../src/discord/render/country-name.ts';
import { changesInWords } from '../../src/discord/render/setting-value.ts';
import { NONE, renderSetup, SETUP, SETUP_STEPS, type SetupStep } from '../../src/discord/render/setup.ts';
import type { Services } from '../../src/discord/services.ts';
import { onPanel } from '../../src/discord/with-settings.ts';

/** One of the three choices of `/setup`; the next one takes its place. */
export const setupStep: Component = {
  action: SETUP,
  press: (press, services) =>
    onPanel(press, async (guildId, view) => {
      const { settings: store, corpus } = services;
      const step = SETUP_STEPS.find((known) => known === press.args[0]) ?? SETUP_STEPS[0];
      const chosen = choice(step, press, services);
      let before = await store.read(guildId);
      if (chosen === null)
        return { kind: 'update', message: renderSetup({ ...services, step, settings: before }, view) };
      const { settings } = await store.update(guildId, (current) => {
        before = current;
        return { ...current, ...chosen };
      });
      const changes = changesInWords(before, settings, corpus, view.copy);
      const next = SETUP_STEPS[SETUP_STEPS.indexOf(step) + 1] ?? null;
      return {
        kind: 'update',
        message: renderSetup({ ...services, step: next, settings, changes }, view),
      };
    }),
};

/** Null for what was no choice. */
function choice(step: SetupStep, { args, values }: Press, { helplines }: Services) {
  const isNone = args[1] === NONE;
  switch (step) {
    case 'answers':
      return chosenSetting(step, args.slice(1));
    case 'country': {
      const country = chosenCountry(values[0] ?? null, helplines);
      return isNone || country !== null ? { country } : null;
    }
    case 'askChannels':
      return chosenSetting(step, isNone ? [] : values);
  }
}
