import type { Helplines } from '../../core/helplines/helpline.ts';
import { AUDIENCES, type GuildSettings, type Setting } from '../../core/settings/setting-shapes.ts';
import type { Message } from '../command.ts';
import { button } from './controls.ts';
import { countryMenus } from './country-menus.ts';
import { heading, type Row, renderCard, subtext } from './layout.ts';
import { channelMenu } from './setting-menus.ts';
import type { View } from './view.ts';

/** The three choices of the first evening, in their order. */
export const SETUP_STEPS = ['answers', 'country', 'askChannels'] as const satisfies readonly Setting[];
export type SetupStep = (typeof SETUP_STEPS)[number];

/** The action of everything on the cards of `/setup`. */
export const SETUP = 'setup';
/** Stands in a custom_id for choosing nothing. */
export const NONE = 'none';

export interface Setup {
  /** Null when all is chosen. */
  readonly step: SetupStep | null;
  readonly settings: GuildSettings;
  readonly helplines: Helplines;
  readonly readsMessages: boolean;
  /** What the last choice changed. */
  readonly changes?: readonly string[];
}

export function renderSetup(
  { step, settings, helplines, readsMessages, changes = [] }: Setup,
  view: View,
): Message {
  const words = view.copy.setup;
  const remark = changes.join('\n');
  if (step === null) return renderCard([heading(words.heading), remark, words.done, subtext(words.more)]);
  const text: Record<SetupStep, string> = {
    answers: words.audience,
    country: words.country,
    askChannels: words.ask,
  };
  const rows: Record<SetupStep, () => readonly Row[]> = {
    answers: () => [
      AUDIENCES.map((value) => button(view, SETUP, view.copy.settings.choices[value].label, [step, value])),
    ],
    country: () => [
      ...countryMenus(helplines, view, SETUP, [step]),
      [button(view, SETUP, words.leaveOpen, [step, NONE])],
    ],
    askChannels: () => [
      channelMenu('askChannels', view.copy.settings.askChoose, settings, view, SETUP),
      [button(view, SETUP, words.noChannel, [step, NONE])],
    ],
  };
  const isUnread = step === 'askChannels' && !readsMessages;
  return renderCard(
    [
      heading(words.heading),
      remark,
      text[step],
      isUnread ? view.copy.settings.askOff : '',
      subtext(words.step(SETUP_STEPS.indexOf(step) + 1)),
    ],
    rows[step](),
  );
}
