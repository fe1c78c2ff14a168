import type { GuildSettings } from '../core/settings/setting-shapes.ts';
import type { SettingsRecord } from '../core/settings/settings-record.ts';
import type { Message } from './command.ts';
import { changesInWords } from './render/setting-value.ts';
import { PAGES, type Page, renderSettings } from './render/settings.ts';
import type { View } from './render/view.ts';
import type { Services } from './services.ts';

type Needs = Pick<Services, 'corpus' | 'readsMessages'>;

/** A page as named in a menu or a custom_id; the first for anything else. */
export const pageNamed = (name: string | undefined): Page => PAGES.find((page) => page === name) ?? PAGES[0];

/** A page of the panel as it is only looked at. */
export function settingsPanel(
  page: Page,
  settings: GuildSettings,
  { corpus, readsMessages }: Needs,
  view: View,
  remark = '',
): Message {
  return renderSettings({ page, settings, corpus, readsMessages, remarks: remark ? [remark] : [] }, view);
}

/**
 * A page of the panel after a change: what it changed, and the way back.
 * @param before the settings that the change met
 */
export function changedPanel(
  page: Page,
  before: GuildSettings,
  { settings, revision }: SettingsRecord,
  { corpus, readsMessages }: Needs,
  view: View,
  remark = view.copy.settings.saved,
): Message {
  const changes = changesInWords(before, settings, corpus, view.copy);
  const isChanged = changes.length > 0;
  return renderSettings(
    {
      page,
      settings,
      corpus,
      readsMessages,
      remarks: isChanged ? [remark, ...changes] : [view.copy.settings.unchanged],
      undo: isChanged ? revision : null,
    },
    view,
  );
}
