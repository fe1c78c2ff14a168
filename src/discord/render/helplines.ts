import { escapeMarkdown } from '@discordjs/formatters';
import { type LinesByCategory, type ListedLine, linesFor } from '../../core/helplines/crisis-lines.ts';
import { CATEGORIES, type Category, type Helplines } from '../../core/helplines/helpline.ts';
import type { Message } from '../command.ts';
import { countryMenus } from './country-menus.ts';
import { countryName } from './country-name.ts';
import { emergencyNumber } from './emergency-number.ts';
import { renderLine } from './helpline.ts';
import { bullets, heading, renderCard, subtext } from './layout.ts';
import { directoryLink } from './support.ts';
import type { View } from './view.ts';

export interface HelplineReferences {
  readonly helplines: Helplines;
  /** ISO 3166-1 alpha-2, matched exactly; null where it is not known. */
  readonly country: string | null;
  /** The day by which sources count as old. */
  readonly today: Date;
}

const NO_LINES: LinesByCategory = { crisis: [], abuse: [], child: [], warm: [] };

/**
 * Crisis lines in the order of safety rules S-2 and S-11. Needs neither storage nor search.
 * @param localLines what the server has added itself; nobody but the server has checked it
 */
export function renderHelplines(
  { helplines, country, today }: HelplineReferences,
  view: View,
  localLines: readonly string[] = [],
): Message {
  const words = view.copy.care.helplines;
  const lines = country === null ? NO_LINES : linesFor(helplines, country, today);
  const hasNone = CATEGORIES.every((category) => lines[category].length === 0);
  const section = (title: string, listed: readonly ListedLine[], caution = '') =>
    listed.length === 0
      ? ''
      : [`**${title}**`, caution, ...listed.map((line) => renderLine(line, view.copy))]
          .filter(Boolean)
          .join('\n');
  const upToDate = (category: Category) =>
    lines[category].filter(({ afterDirectories }) => !afterDirectories);

  return renderCard(
    [
      heading(words.heading(country && countryName(country, view.copy))),
      words.danger(emergencyNumber(helplines, country, view.copy)),
      section(words.categories.crisis, upToDate('crisis')),
      localLines.length === 0
        ? ''
        : `**${words.ofThisServer}**\n${bullets(localLines.map((line) => escapeMarkdown(line)))}`,
      country !== null && hasNone ? words.unknownCountry : '',
      words.directories(helplines.international.map(directoryLink).join(', ')),
      section(words.categories.abuse, upToDate('abuse'), words.abuseCaution),
      section(words.categories.child, upToDate('child')),
      section(words.categories.warm, upToDate('warm')),
      section(
        words.older,
        CATEGORIES.flatMap((category) => lines[category].filter(({ afterDirectories }) => afterDirectories)),
      ),
      subtext(words.smallPrint),
    ],
    countryMenus(helplines, view),
  );
}
