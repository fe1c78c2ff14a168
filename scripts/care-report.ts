import { assess } from '../src/core/care/assess.ts';
import { CARE_LANGUAGES } from '../src/core/care/assessment.ts';
import { loadCorpus } from '../src/storage/corpus-files.ts';
import { careFigures } from '../tests/care/care-figures.ts';
import { labelledMessages } from '../tests/care/labelled-messages.ts';
import { ordinaryMessages } from '../tests/care/ordinary-messages.ts';

const messages = labelledMessages().map((message) => ({ message, assessment: assess(message.text) }));

for (const held of [false, true]) {
  const part = messages.filter(({ message }) => message.held === held);
  console.log(
    `\n${held ? 'Held back, never fitted on' : 'Thresholds were chosen on these'}: ${part.length} messages`,
  );
  console.log('      danger          imminent      false alarms    medical');
  for (const language of [...CARE_LANGUAGES, null]) {
    const figures = careFigures(part.filter(({ message }) => language === null || message.lang === language));
    console.log(`${(language ?? 'all').padEnd(6)}${figures.map((figure) => figure.padEnd(16)).join('')}`);
  }
}

const loaded = await loadCorpus(['corpus'], '.');
if (loaded.ok) {
  console.log('\nOrdinary messages that were taken for danger');
  for (const { name, texts } of ordinaryMessages(new Set(loaded.corpus.passages.keys()))) {
    const alarms = texts.filter((text) => ['support', 'friend'].includes(assess(text).kind)).length;
    console.log(`  ${name.padEnd(24)}${alarms}/${texts.length} ${(alarms / texts.length).toFixed(3)}`);
  }
}

console.log('\nEvery miss and false alarm among those that thresholds were chosen on:');
for (const { message, assessment } of messages) {
  const wanted = message.label === 'information' ? 'none' : message.label;
  if (message.held || wanted === assessment.kind) continue;
  console.log(`  ${message.lang} ${message.label} → ${assessment.kind}: ${message.text}`);
}
