import type { Helplines } from '../../core/helplines/helpline.ts';
import { MAX_SELECT_OPTIONS } from '../limits.ts';
import { menu } from './controls.ts';
import { countryChoices } from './country-name.ts';
import type { Row } from './layout.ts';
import type { View } from './view.ts';

/**
 * Country pickers: as many menus as Discord's 25 options a menu ask for, each named by its first and last country.
 * @param action what they do with the choice
 */
export function countryMenus(
  helplines: Helplines,
  view: View,
  action = 'country',
  args: readonly string[] = [],
): Row[] {
  const countries = countryChoices(helplines, view.copy);
  const menus = Math.ceil(countries.length / MAX_SELECT_OPTIONS);
  const size = Math.ceil(countries.length / Math.max(1, menus));
  return Array.from({ length: menus }, (_, index) => {
    const part = countries.slice(index * size, (index + 1) * size);
    const placeholder = view.copy.care.helplines.choose(part[0]?.name ?? '', part.at(-1)?.name ?? '');
    const options = part.map(({ name, value }) => ({ label: name, value }));
    return menu(view, action, placeholder, options, [...args, String(index)]) ?? [];
  });
}
