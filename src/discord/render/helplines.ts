import { emergencyFor, type ListedLine, linesFor, mainLine } from '../../core/helplines/crisis-lines.ts';
import { CATEGORIES, type Helplines } from '../../core/helplines/helpline.ts';
import type { Message } from '../command.ts';
import { countryMenus } from './country-menus.ts';
import { countryName } from './country-name.ts';
import { emergencyNumber } from './emergency-number.ts';
import { renderLine } from './helpline.ts';
import { heading, renderCard, subtext } from './layout.ts';
import { directoryLink } from './support.ts';
import type { View } from './view.ts';

/**
 * Crisis lines in the order of safety rule S-2. Needs neither storage nor search.
 * @param country ISO 3166-1 alpha-2, matched exactly; null where it is not known
 */
export function renderHelplines(
  helplines: Helplines,
  country: string | null,
  today: Date,
  view: View,
): Message {
  const copy = view.copy.helplines;
  const emergency = emergencyFor(helplines, country);
  const lists = country === null ? null : linesFor(helplines, country, today);
  const current = lists?.crisis.filter(({ afterDirectories }) => !afterDirectories) ?? [];
  const others = CATEGORIES.filter((category) => category !== 'crisis').map((category) =>
    section(
      copy.categories[category],
      lists?.[category].filter(({ afterDirectories }) => !afterDirectories) ?? [],
      view,
      category === 'abuse' ? copy.abuseCaution : '',
    ),
  );
  const older = CATEGORIES.flatMap(
    (category) => lists?.[category].filter(({ afterDirectories }) => afterDirectories) ?? [],
  );
  const isUnknown = country !== null && mainLine(helplines, country) === null && emergency === null;
  return renderCard(
    [
      heading(copy.heading(country && countryName(country, view.copy))),
      copy.danger(emergencyNumber(helplines, country, view.copy)),
      section(copy.categories.crisis, current, view),
      isUnknown ? copy.unknownCountry : '',
      copy.international(helplines.international.map(directoryLink).join(', ')),
      section(copy.older, older, view),
      ...others,
      subtext(copy.unchecked),
    ],
    countryMenus(helplines, view),
  );
}

function section(title: string, lines: readonly ListedLine[], view: View, caution = ''): string {
  if (lines.length === 0) return '';
  return [`**${title}**`, caution, ...lines.map((listed) => renderLine(listed, view.copy))]
    .filter(Boolean)
    .join('\n');
}
