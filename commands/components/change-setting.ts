import { chosenSetting, chosenTopics, topicGroups } from '../../src/core/settings/chosen-setting.ts';
import type { GuildSettings, Setting } from '../../src/core/settings/setting-shapes.ts';
import type { Component } from '../../src/discord/command.ts';
import type { Page } from '../../src/discord/render/settings.ts';
import { changedPanel, settingsPanel } from '../../src/discord/settings-panel.ts';
import { onPanel } from '../../src/discord/with-settings.ts';

/** Which page a setting stands on. */
const PAGE_OF: Readonly<Record<Setting, Page>> = {
  answers: 'answers',
  country: 'helplines',
  localLines: 'helplines',
  allowedChannels: 'places',
  deniedChannels: 'places',
  askChannels: 'ask',
  hiddenTopics: 'topics',
  hiddenViewpoints: 'content',
  contentNotes: 'content',
  memberPause: 'pace',
  channelPause: 'pace',
  language: 'language',
};

/** A choice in one of the menus of the settings. */
export const changeSetting: Component = {
  action: 'set',
  press: (press, services) =>
    onPanel(press, async (guildId, view) => {
      const [key = '', group = ''] = press.args;
      const topics = topicGroups(services.corpus.topics)[Number(group)];
      const values = (current: GuildSettings) =>
        key === 'hiddenTopics'
          ? chosenTopics(current.hiddenTopics, topics ?? [], press.values)
          : press.values;

      const now = await services.settings.read(guildId);
      const page = Object.hasOwn(PAGE_OF, key) ? PAGE_OF[key as Setting] : 'answers';
      if (chosenSetting(key, values(now)) === null) {
        const message = settingsPanel(page, now, services, view, view.copy.settings.tooMany);
        return { kind: 'update', message };
      }
      let before = now;
      const record = await services.settings.update(guildId, (current) => {
        before = current;
        return { ...current, ...chosenSetting(key, values(current)) };
      });
      return { kind: 'update', message: changedPanel(page, before, record, services, view) };
    }),
};
