import { describe, expect, it } from 'vitest';
import { CARE_LANGUAGES, type CareLanguage } from '../../../src/core/care/assessment.ts';
import { chatLanguage } from '../../../src/core/chat/chat-language.ts';
import { asksForMore, followUpQueries, isFollowUp } from '../../../src/core/chat/follow-up.ts';
import type { SmallTalk } from '../../../src/core/chat/phrases/phrases.ts';
import { PHRASES } from '../../../src/core/chat/phrases/phrases-in.ts';
import { questionSentences } from '../../../src/core/chat/question-in.ts';
import { smallTalk } from '../../../src/core/chat/small-talk.ts';

interface Talk {
  readonly smallTalk: Readonly<Record<SmallTalk, readonly string[]>>;
  /** Neither small talk nor less than what it says. */
  readonly serious: readonly string[];
  readonly more: readonly string[];
  readonly followUps: readonly (readonly [string, string])[];
  readonly complete: readonly string[];
  readonly questions: readonly (readonly [string, string])[];
  readonly statements: readonly string[];
}

const TALK: Readonly<Record<Exclude<CareLanguage, 'en'>, Talk>> = {
  es: {
    smallTalk: {
      greeting: [
        'hola',
        'Holaaa bot!!',
        'buenas tardes a todos',
        '¿quién eres?',
        'hola, cómo estás?',
        'eres un bot?',
      ],
      thanks: [
        'gracias',
        'muchas gracias, muy amable respuesta genial'.slice(0, 15),
        'ok vale gracias 💛',
        'mil gracias por todo',
      ],
      goodbye: ['adios', 'buenas noches a todos', 'hasta luego!'],
    },
    serious: [
      'hola, quiero morir',
      'gracias por nada',
      'gracias por todo, adiós para siempre',
      'hola alguien me ayuda',
    ],
    more: ['¿por qué?', 'por que', 'y cómo?', 'cuéntame más', 'dime más sobre eso por favor', 'por ejemplo?'],
    followUps: [
      ['¿y para la psicosis?', 'para la psicosis'],
      ['y en el trabajo', 'en el trabajo'],
      ['qué pasa con la familia?', 'la familia'],
      ['¿funciona eso?', 'funciona eso'],
    ],
    complete: [
      '¿qué es la esperanza?',
      'y qué es la ayuda mutua?',
      '¿por qué la gente recae?',
      'dónde está el apoyo',
    ],
    questions: [
      ['hola a todos, una pregunta: ¿qué es la recuperación personal?', 'qué es la recuperación personal?'],
      ['alguien sabe qué es el apoyo entre pares?', 'qué es el apoyo entre pares?'],
      ['Buenas. Soy nueva. cómo se lleva un mal día', 'cómo se lleva un mal día'],
    ],
    statements: ['hoy tuve un buen día', 'la recuperación es dura.'],
  },
  fr: {
    smallTalk: {
      greeting: [
        'salut',
        'Bonjouuur !',
        'coucou tout le monde',
        't’es qui ?',
        'salut ça va ?',
        'tu es un robot ?',
      ],
      thanks: ['merci', 'merci beaucoup !', 'ok super merci', 'un grand merci pour ton aide'],
      goodbye: ['au revoir', 'bonne nuit tout le monde', 'à bientôt'],
    },
    serious: [
      'salut, je veux mourir',
      'merci pour rien',
      'merci pour tout, adieu',
      'bonjour quelqu’un peut m’aider',
    ],
    more: ['pourquoi ?', 'Comment ça ?', 'et alors', 'dis-m’en plus stp', 'par exemple ?', 'et pourquoi'],
    followUps: [
      ['et pour la psychose ?', 'pour la psychose'],
      ['et au travail', 'au travail'],
      ['mais pour la famille ?', 'pour la famille'],
      ['est-ce que ça marche ?', 'est-ce que ça marche'],
    ],
    complete: [
      'c’est quoi l’espoir ?',
      'et c’est quoi l’entraide ?',
      'pourquoi est-ce que les gens rechutent',
      'où trouver de l’aide',
    ],
    questions: [
      ['bonjour à tous, petite question : c’est quoi le rétablissement ?', "c'est quoi le rétablissement ?"],
      ['est-ce que quelqu’un sait ce qu’est la pair-aidance ?', "ce qu'est la pair-aidance ?"],
      ['Je suis nouvelle. comment tenir un jour difficile', 'comment tenir un jour difficile'],
    ],
    statements: ['j’ai passé une bonne journée', 'le rétablissement est dur.'],
  },
  de: {
    smallTalk: {
      greeting: [
        'hallo',
        'Hallooo zusammen!',
        'moin moin',
        'wer bist du?',
        'hi, wie geht es dir?',
        'bist du ein Mensch?',
        'gruess dich',
      ],
      thanks: ['danke', 'vielen Dank!', 'ok super danke dir', 'danke, das hat mir sehr geholfen'],
      goodbye: ['tschuess', 'gute Nacht zusammen', 'bis bald'],
    },
    serious: [
      'hallo, ich will sterben',
      'danke für nichts',
      'danke für alles, lebt wohl',
      'hallo kann mir jemand helfen',
    ],
    more: [
      'warum?',
      'wieso denn',
      'und wie?',
      'erzähl mir mehr davon',
      'erzaehl mehr',
      'zum Beispiel?',
      'was heißt das',
    ],
    followUps: [
      ['und bei psychosen?', 'bei psychosen'],
      ['und wie ist das bei Kindern?', 'Kindern'],
      ['was ist mit arbeit', 'arbeit'],
      ['hilft das wirklich?', 'hilft das wirklich'],
    ],
    complete: [
      'was ist hoffnung genau?',
      'und was ist Selbsthilfe?',
      'warum haben Menschen Rückfälle',
      'wie finde ich das richtige Maß',
    ],
    questions: [
      ['hallo zusammen, kurze frage: was ist persönliche genesung?', 'was ist persönliche genesung?'],
      ['weiß hier jemand, was peer-begleitung ist?', 'was peer-begleitung ist?'],
      ['Bin neu hier. wie komme ich durch einen schlechten Tag', 'wie komme ich durch einen schlechten Tag'],
    ],
    statements: ['ich hatte einen guten tag', 'genesung ist schwer.'],
  },
  pt: {
    smallTalk: {
      greeting: [
        'oi',
        'Oieee gente!',
        'bom dia pessoal',
        'quem é você?',
        'oi, tudo bem?',
        'vc é um robô?',
        'ola',
      ],
      thanks: ['obrigada', 'muito obrigado!', 'ok vlw demais', 'valeu mesmo, ajudou muito'],
      goodbye: ['tchau', 'boa noite pessoal', 'até logo'],
    },
    serious: [
      'oi, quero morrer',
      'obrigado por nada',
      'obrigada por tudo, adeus para sempre',
      'oi alguém me ajuda',
    ],
    more: ['por quê?', 'pq', 'como assim?', 'e por que', 'me conta mais sobre isso', 'por exemplo?'],
    followUps: [
      ['e para psicose?', 'para psicose'],
      ['e no trabalho', 'no trabalho'],
      ['quanto à família?', 'família'],
      ['isso funciona?', 'isso funciona'],
    ],
    complete: [
      'o que é esperança?',
      'e o que é ajuda mútua?',
      'por que as pessoas recaem',
      'é possível se recuperar?',
    ],
    questions: [
      ['oi gente, uma dúvida: o que é recuperação pessoal?', 'o que é recuperação pessoal?'],
      ['alguém sabe o que é apoio de pares?', 'o que é apoio de pares?'],
      ['Sou nova aqui. como passar por um dia ruim', 'como passar por um dia ruim'],
    ],
    statements: ['tive um dia bom', 'a recuperação é difícil.'],
  },
};

describe.each(Object.entries(TALK) as [Exclude<CareLanguage, 'en'>, Talk][])(
  'chat in %s',
  (language, talk) => {
    it('knows a greeting, thanks and a goodbye, and answers them in that language', () => {
      for (const [kind, texts] of Object.entries(talk.smallTalk))
        for (const text of texts) {
          expect(smallTalk(text, language), text).toBe(kind);
          expect(chatLanguage(text, 'en'), text).toBe(language);
        }
    });

    it('takes nothing that says more for small talk', () => {
      for (const text of [...talk.serious, ...talk.complete, ...talk.statements])
        for (const any of CARE_LANGUAGES) expect(smallTalk(text, any), `${text} (${any})`).toBeNull();
    });

    it('knows when somebody asks for more, whatever the server speaks', () => {
      for (const text of talk.more) {
        expect(asksForMore(text, language), text).toBe(true);
        expect(isFollowUp(text, language), text).toBe(true);
      }
      expect(talk.more.map((text) => chatLanguage(text, language))).toEqual(talk.more.map(() => language));
    });

    it('knows what leans on the answer before it, and what it asks', () => {
      for (const [text, asked] of talk.followUps) {
        expect(isFollowUp(text, language), text).toBe(true);
        expect(asksForMore(text, language), text).toBe(false);
        const [whole, rest] = followUpQueries(text, { question: 'What is CHIME?' }, language);
        expect(rest).toBe(asked);
        expect(whole).toBe(`What is CHIME ${asked}`);
      }
    });

    it('lets a question that stands by itself stand by itself', () => {
      for (const text of talk.complete) expect(isFollowUp(text, language), text).toBe(false);
    });

    it('finds the question in a message, and none where there is none', () => {
      for (const [text, question] of talk.questions)
        expect(questionSentences(text, language), text).toContain(question);
      for (const text of talk.statements) expect(questionSentences(text, language), text).toEqual([]);
    });
  },
);

describe('the language of a message', () => {
  it.each([
    ['¿qué es la recuperación personal?', 'es'],
    ['que es la ayuda mutua', 'es'],
    ['niñez', 'es'],
    ["c'est quoi", 'fr'],
    ['selbstfürsorge größer', 'de'],
    ['recuperação', 'pt'],
    ['what is CHIME', 'en'],
  ] as const)('“%s” is told by its letters and words', (text, language) => {
    expect(chatLanguage(text, language === 'en' ? 'de' : 'en')).toBe(language);
  });

  it.each(['recovery', 'CHIME?', '', '💛', 'ok'])('“%s” is the usual one', (text) => {
    expect(chatLanguage(text, 'fr')).toBe('fr');
  });
});

describe('the words of small talk', () => {
  it.each(CARE_LANGUAGES)('hold nothing that could mean danger: %s', (language) => {
    const { smallTalk: kinds, fillers } = PHRASES[language];
    const words = [...fillers, ...kinds.greeting, ...kinds.thanks].join('|').match(/[\p{L}']+/gu) ?? [];
    const danger =
      'die|dead|kill|end|gone|death|morir|muero|mort|mourir|tot|sterben|ende|morrer|fim|fin|matar|nada|rien|nichts|never|forever|siempre';
    expect(words.filter((word) => danger.split('|').includes(word))).toEqual([]);
  });

  it.each(['hi die', 'hallo sterben', 'merci mort', 'thanks for nothing', 'gracias fin', 'oi fim', 'hi end'])(
    '“%s” is none in any language',
    (text) => {
      for (const language of CARE_LANGUAGES) expect(smallTalk(text, language)).toBeNull();
    },
  );

  it('are looked for quickly in any text', () => {
    const started = performance.now();
    for (const language of CARE_LANGUAGES)
      for (const piece of [
        'y si ',
        'e mesmo ',
        'und wie ',
        'et alors ',
        'so what about ',
        '¿',
        'une petite ',
      ]) {
        const text = `${piece.repeat(2_000 / piece.length)}x`;
        isFollowUp(text, language);
        smallTalk(text, language);
        questionSentences(text, language);
      }
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
