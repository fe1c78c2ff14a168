import type { RegisteredCommand } from '../commands/command-store.ts';
import type { PageCommand } from '../page/page-types.ts';
import type { CommandOption } from '../rules/command.ts';
import type { PreviewState } from '../state.ts';
import type { Channel, User } from '../world/world.ts';
import { localized } from './localized.ts';
import { pageOption } from './page-option.ts';

type Step = Pick<RegisteredCommand, 'name' | 'name_localizations' | 'description_localizations'> & {
  description?: string | null | undefined;
  options?: readonly CommandOption[] | null | undefined;
};

/** A slash command as the page offers it, in the person's language: each subcommand stands for itself. */
export function pageCommands(
  state: PreviewState,
  command: RegisteredCommand,
  channel: Channel,
  viewer: User,
): PageCommand[] {
  const { locale } = viewer;
  const below = (step: Step, path: readonly string[], label: readonly string[]): PageCommand[] => {
    const ownPath = [...path, step.name];
    const ownLabel = [...label, localized(step.name, step.name_localizations, locale)];
    const options = step.options ?? [];
    const steps = options.flatMap((option) => (option.type === 1 || option.type === 2 ? option : []));
    if (steps.length > 0) return steps.flatMap((each) => below(each, ownPath, ownLabel));
    const leaves = options.flatMap((option) => (option.type === 1 || option.type === 2 ? [] : option));
    return [
      {
        path: ownPath.join(' '),
        label: ownLabel.join(' '),
        description: localized(step.description ?? '', step.description_localizations, locale),
        options: leaves.map((leaf) => pageOption(state, leaf, channel, viewer)),
      },
    ];
  };
  return below(command, [], []);
}
