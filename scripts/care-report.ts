import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Assessment, CARE_LANGUAGES } from '../src/core/care/assessment.ts';
import { assessMessage } from '../src/core/care/assess-message.ts';

const messageSchema = z.object({
  text: z.string(),
  lang: z.enum(CARE_LANGUAGES),
  label: z.enum(['support', 'friend', 'medical', 'information', 'none']),
  imminent: z.boolean().default(false),
  held: z.boolean().default(false),
});
interface Judged extends z.infer<typeof messageSchema> {
  readonly answer: Assessment;
}

// What is held back is counted, and never shown unless asked for: a line that was read cannot measure any more.
const { values } = parseArgs({ options: { 'show-held': { type: 'boolean', default: false } } });
const file = await readFile(join(process.cwd(), 'tests', 'care', 'messages.yaml'), 'utf8');
const judged: Judged[] = z
  .array(messageSchema)
  .parse(parse(file))
  .map((message) => ({ ...message, answer: assessMessage(message.text) }));

for (const held of [false, true]) {
  const group = judged.filter((message) => message.held === held);
  console.log(`\n${held ? 'Held back' : 'Open'}: ${group.length} messages`);
  console.log('      danger        imminent      false alarm   medical       language      marked imminent');
  for (const language of [...CARE_LANGUAGES, null]) {
    const rows = group.filter(({ lang }) => language === null || lang === language);
    console.log(`${(language ?? 'all').padEnd(6)}${figures(rows).join('')}`);
  }
  const wrong = group.filter(isWrong);
  if (held && !values['show-held']) console.log(`${wrong.length} wrong, not shown.`);
  else for (const row of wrong) console.log(describe(row));
}
// A miss of danger fails the report: it is what this is for.
const missed = judged.filter(({ label, answer }) => isDanger(label) && !isDanger(answer.kind));
process.exitCode = missed.some(({ imminent }) => imminent) ? 1 : 0;

function figures(rows: readonly Judged[]): string[] {
  const danger = rows.filter(({ label }) => isDanger(label));
  const imminent = danger.filter((row) => row.imminent);
  const calm = rows.filter(({ label }) => label === 'none' || label === 'information');
  const medical = rows.filter(({ label }) => label === 'medical');
  return [
    share(danger.filter(({ label, answer }) => answer.kind === label).length, danger.length),
    share(imminent.filter(({ answer }) => isDanger(answer.kind)).length, imminent.length),
    share(calm.filter(({ answer }) => isDanger(answer.kind)).length, calm.length),
    share(medical.filter(({ answer }) => answer.kind === 'medical').length, medical.length),
    share(rows.filter(({ lang, answer }) => answer.language === lang).length, rows.length),
    share(imminent.filter(({ answer }) => answer.imminent).length, imminent.length),
  ];
}

function share(part: number, whole: number): string {
  return `${part}/${whole} ${whole === 0 ? '' : (part / whole).toFixed(3)}`.padEnd(14);
}

function isDanger(kind: Assessment['kind']): boolean {
  return kind === 'support' || kind === 'friend';
}

function isWrong({ label, imminent, answer }: Judged): boolean {
  return answer.kind !== label || (imminent && !answer.imminent);
}

function describe({ lang, label, imminent, answer, text }: Judged): string {
  const kind = (name: string, now: boolean) => (now ? `${name}, imminent` : name);
  return `  ${lang} ${kind(label, imminent)} → ${kind(answer.kind, answer.imminent)}: ${text.replaceAll('\n', ' / ')}`;
}
