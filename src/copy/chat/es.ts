import type { chatEn, paceEn } from './en.ts';

export const chatEs: typeof chatEn = {
  hint: 'Hola. Pregúntame algo sobre la recuperación, como “¿qué es la recuperación personal?”. Si es algo privado, usa `/ask` o escríbeme directamente.',
  roleHint:
    'Eso era mi rol, así que tus palabras no me llegaron. Mencióname por mi nombre o usa `/ask`. Si necesitas a alguien ahora: `/helplines`.',
  greeting:
    'Hola. Soy un programa que responde preguntas sobre la recuperación. ¿Qué te gustaría saber? Si prefieres hablar con una persona, en `/helplines` hay quien escucha.',
  thanks: 'De nada. Pregunta otra vez cuando quieras.',
  goodbye:
    'Cuídate. Aquí estoy cuando quieras preguntar algo, y `/helplines` muestra con quién se puede hablar a cualquier hora.',
};

export const paceEs: typeof paceEn = {
  wait: (seconds) =>
    `Un momento, por favor: puedo volver a responderte en ${seconds === 1 ? 'un segundo' : `${seconds} segundos`}. Si necesitas a alguien ahora, esta espera no vale para el número de emergencias del lugar donde estás, findahelpline.com ni \`/helplines\`.`,
};
