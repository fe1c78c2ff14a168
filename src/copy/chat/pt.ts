import type { chatEn, paceEn } from './en.ts';

/** What is said in passing, in Brazilian Portuguese. Translated, not yet reviewed by a native speaker. */
export const chatPt: typeof chatEn = {
  hint: 'Oi. Pergunte alguma coisa sobre recuperação, como “o que é recuperação pessoal?” Para algo mais reservado, use `/ask` ou mande uma mensagem direta para mim.',
  roleHint:
    'Esse era o meu cargo, então suas palavras não chegaram até mim. Mencione o meu nome, ou use `/ask`. Se você precisa de alguém agora: `/helplines`.',
  greeting:
    'Oi. Eu sou um programa que responde a perguntas sobre recuperação. O que você gostaria de saber? Se prefere conversar com uma pessoa, `/helplines` mostra algumas.',
  thanks: 'De nada. Pergunte de novo quando quiser.',
  goodbye:
    'Cuide-se. Estou aqui quando quiser perguntar alguma coisa, e `/helplines` mostra quem atende a qualquer hora.',
};

export const pacePt: typeof paceEn = {
  wait: (seconds) =>
    `Um momento, por favor: posso responder de novo em ${seconds === 1 ? 'um segundo' : `${seconds} segundos`}. Se você precisa de alguém agora, esta espera não vale para o número de emergência do lugar onde você está, findahelpline.com nem \`/helplines\`.`,
};
