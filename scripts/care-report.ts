import { formatProblem } from '../src/copy/faults/format-problem.ts';
import { assess } from '../src/core/care/assess.ts';
import { CARE_LANGUAGES, type CareLanguage } from '../src/core/care/assessment.ts';
import { loadCorpus } from '../src/storage/corpus-files.ts';
import { betweenHarmless } from '../tests/care/between-harmless.ts';
import { careFigures } from '../tests/care/care-figures.ts';
import { type LabelledMessage, labelledMessages } from '../tests/care/labelled-messages.ts';
import { aboutOtherThings, ordinaryMessages } from '../tests/care/ordinary-messages.ts';

const loaded = await loadCorpus(['corpus'], '.');
if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join('\n'));
const ordinary = ordinaryMessages(new Set(loaded.corpus.passages.keys()));
const otherThings = (language: CareLanguage) => aboutOtherThings(ordinary, language);

const labelled = labelledMessages();
const assessed = (messages: readonly LabelledMessage[]) =>
  messages.map((message) => ({ message, assessment: assess(message.text) }));
const printRow = (name: string, messages: readonly LabelledMessage[]) => {
  const figures = careFigures(assessed(messages));
  console.log(`${name.padEnd(30)}${figures.map((figure) => figure.padEnd(16)).join('')}`);
};

for (const held of [false, true]) {
  const part = labelled.filter((message) => message.held === held);
  console.log(
    `\n${held ? 'Held back, never fitted on' : 'Thresholds were chosen on these'}: ${part.length} messages`,
  );
  console.log(`${' '.repeat(30)}danger          imminent        false alarms    medical`);
  for (const language of CARE_LANGUAGES)
    printRow(
      language,
      part.filter(({ lang }) => lang === language),
    );
  printRow('all', part);
  printRow('short, between two others', betweenHarmless(part, '. ', otherThings));
  printRow('short, without a mark between', betweenHarmless(part, ' ', otherThings));
}

console.log('\nOrdinary messages that were taken for danger');
for (const { name, texts } of ordinary) {
  const alarms = texts.filter((text) => ['support', 'friend'].includes(assess(text).kind)).length;
  console.log(`  ${name.padEnd(24)}${alarms}/${texts.length} ${(alarms / texts.length).toFixed(3)}`);
}

console.log('\nEvery miss and false alarm among those that thresholds were chosen on:');
for (const { message, assessment } of assessed(labelled)) {
  const wanted = message.label === 'information' ? 'none' : message.label;
  if (message.held || wanted === assessment.kind) continue;
  console.log(`  ${message.lang} ${message.label} → ${assessment.kind}: ${message.text}`);
}
