import type { chatEn, paceEn } from './en.ts';

export const chatDe: typeof chatEn = {
  hint: 'Hallo. Frag mich etwas über Genesung, zum Beispiel: „Was ist persönliche Genesung?“ Für etwas Privates nimm `/ask` oder schreib mir direkt.',
  roleHint:
    'Das war meine Rolle, deshalb haben mich deine Worte nicht erreicht. Erwähne mich mit meinem Namen oder nimm `/ask`. Wenn du jetzt jemanden brauchst: `/helplines`.',
  greeting:
    'Hallo. Ich bin ein Programm, das Fragen zur Genesung beantwortet. Was möchtest du wissen? Wenn du lieber mit einem Menschen redest, findest du welche in `/helplines`.',
  thanks: 'Gern. Frag wieder, wann immer du magst.',
  goodbye:
    'Pass auf dich auf. Ich bin da, wenn du etwas fragen willst, und `/helplines` zeigt, wer rund um die Uhr zu erreichen ist.',
};

export const paceDe: typeof paceEn = {
  wait: (seconds) =>
    `Einen Moment bitte: Ich kann dir in ${seconds === 1 ? 'einer Sekunde' : `${seconds} Sekunden`} wieder antworten. Wenn du jetzt jemanden brauchst: Für die Notrufnummer, die bei dir gilt, für findahelpline.com und für \`/helplines\` gilt diese Wartezeit nicht.`,
};
