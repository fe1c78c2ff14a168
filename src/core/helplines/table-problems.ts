import type { Emergency, Helpline, Helplines } from './helpline.ts';
import { isWeak } from './is-weak.ts';

export interface Problem {
  /** Where it is, with a row's own id or country in place of its position: `lines.us-988.contacts.0.value`. */
  readonly path: string;
  readonly message: string;
}

const WEAK = 'a weak row has to wait for a check';

/** What is wrong between rows that are each well formed. */
export function tableProblems(helplines: Helplines): readonly Problem[] {
  const { lines, emergency } = helplines;
  return [
    ...repeated(lines.map(({ id }) => id)).map((id) => problem(`lines.${id}`, 'this id is used twice')),
    ...repeated(emergency.map(({ country }) => country)).map((country) =>
      problem(`emergency.${country}`, 'this country has two rows'),
    ),
    ...emergency.flatMap(emergencyProblems),
    ...lines.flatMap(lineProblems),
    ...[...new Set(lines.map(({ country }) => country))].flatMap((country) =>
      mainProblems(
        country,
        lines.filter((line) => line.country === country && line.category === 'crisis'),
      ),
    ),
    ...exampleProblems(helplines),
  ];
}

function emergencyProblems(row: Emergency): readonly Problem[] {
  return isWeak(row) && row.show === 'yes' ? [problem(`emergency.${row.country}.show`, WEAK)] : [];
}

function lineProblems(line: Helpline): readonly Problem[] {
  const { id, country, main, category, ship } = line;
  const at = `lines.${id}`;
  const problems: Problem[] = [];
  if (!id.startsWith(`${country.toLowerCase()}-`)) {
    problems.push(problem(`${at}.id`, `does not begin with its country, ${country}`));
  }
  if (main && category !== 'crisis') {
    problems.push(problem(`${at}.main`, 'only a crisis line can be the main line'));
  }
  if (main && isWeak(line)) problems.push(problem(`${at}.main`, 'a weak row cannot be the main line'));
  if (isWeak(line) && ship === 'yes') problems.push(problem(`${at}.ship`, WEAK));
  return problems;
}

function mainProblems(country: string, crisis: readonly Helpline[]): readonly Problem[] {
  const [main, second] = crisis.filter((line) => line.main);
  if (second !== undefined) return [problem(`lines.${second.id}.main`, `${country} has a main line already`)];
  if (crisis.length > 0 && main === undefined) {
    return [problem(`lines.${country}`, 'has crisis lines but no main line')];
  }
  if (main?.ship === 'after-check' && crisis.some(({ ship }) => ship === 'yes')) {
    return [problem(`lines.${main.id}.main`, `${country} has a crisis line that needs no check`)];
  }
  return [];
}

/** The general advice may not say of a country what the country's own row does not say. */
function exampleProblems({ emergency, emergencyExamples }: Helplines): readonly Problem[] {
  return emergencyExamples.flatMap(({ countries, numbers }) =>
    emergency
      .filter(({ country }) => countries.includes(country))
      .flatMap(({ country, ambulance }) =>
        numbers
          .filter((number) => !ambulance.includes(number))
          .map((number) => problem('emergencyExamples', `${number} is not in the row of ${country}`)),
      ),
  );
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function problem(path: string, message: string): Problem {
  return { path, message };
}
