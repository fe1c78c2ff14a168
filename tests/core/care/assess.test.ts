import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/care/assess.ts';
import type { CareLanguage } from '../../../src/core/care/assessment.ts';
import { OF_DANGER } from '../../../src/core/care/of-danger.ts';
import { betweenHarmless } from '../../care/between-harmless.ts';
import { careGroups, isDanger, shareOf } from '../../care/care-figures.ts';
import { labelledMessages } from '../../care/labelled-messages.ts';
import { aboutOtherThings, ordinaryMessages } from '../../care/ordinary-messages.ts';
import { shippedCorpus } from '../../support/corpus.ts';

const isHeard = (text: string) => ['support', 'friend'].includes(assess(text).kind);

describe('words of danger are recognised', () => {
  it.each([
    'i want to die',
    'I want to kill myself',
    'i dont want to be alive anymore',
    'im going to end my life tonight',
    'kms',
    'i wish i was never born',
    'everyone would be better off without me',
    'i keep hurting myself',
    'cant stop cutting',
    'what is recovery when i just want to die',
    'quiero morir',
    'no quiero vivir más',
    'je veux mourir',
    'j’ai envie d’en finir',
    'ich will nicht mehr leben',
    'ich möchte sterben',
    'quero morrer',
    'não quero mais viver',
  ])('%s', (text) => expect(isHeard(text)).toBe(true));

  it.each([
    ['digits for letters', 'i w4nt to d1e'],
    ['letters spelt out', 'i want to k i l l myself'],
    ['lookalike letters', 'i wаnt to dіe'],
    ['hidden characters', 'i want to d\u200bi\u200be'],
    ['letters drawn out', 'i want to dieeeeeee'],
    ['a slip', 'i wnat to die'],
    ['capitals', 'I WANT TO DIE'],
  ])('through %s', (_, text) => expect(isHeard(text)).toBe(true));

  it('at the end of a long message about something else', () => {
    const day =
      'so today i went to the shop and bought bread and then i met my neighbour who told me about her garden. ';
    expect(isHeard(`${day.repeat(20)} anyway i want to die. ${day.repeat(5)}`)).toBe(true);
  });
});

const MIDDLES = [
  ['sentences', (middle: string) => `lol that game was great. ${middle}. anyone up for pizza later?`],
  ['lines', (middle: string) => `had pasta for lunch\n${middle}\nwhat do you all read right now`],
  ['words without a mark', (middle: string) => `lol that game was great ${middle} anyone up for pizza later`],
] as const;

describe('between harmless ones', () => {
  describe.each(MIDDLES)('%s', (_, between) => {
    it.each([
      'honestly i just want to die',
      'i cant go on like this and i want to end it',
      'i started hurting myself again',
    ])('of danger are recognised: %s', (words) => expect(isHeard(between(words))).toBe(true));

    it.each(['should i stop taking my antidepressants', 'can i drink while i am on sertraline'])(
      'for a prescriber are recognised: %s',
      (words) => expect(assess(between(words)).kind).toBe('medical'),
    );

    it.each(['what is personal recovery', 'this deadline is killing me', 'i walked the dog'])(
      'that are harmless too stay so: %s',
      (words) => expect(assess(between(words)).kind).toBe('none'),
    );
  });
});

describe('questions for a prescriber are recognised', () => {
  it.each([
    'should i stop taking my antidepressants',
    'how do i come off sertraline',
    'can i take my meds with alcohol',
    'how many tablets should i take',
  ])('%s', (text) => expect(assess(text).kind).toBe('medical'));
});

describe('other questions are left to the search', () => {
  it.each([
    'what is personal recovery',
    'are drugs ever useful',
    'do ssris work better than placebo',
    'is ect safe',
    'this deadline is killing me',
    'my phone is about to die brb',
    'mum will kill me if i forget her birthday',
    'i am cutting the grass',
    'how do i kill a process in linux',
  ])('%s', (text) => expect(assess(text).kind).toBe('none'));

  it('less than one in a hundred of the corpus’s own sets it off', async () => {
    const { passages } = await shippedCorpus();
    const questions = [...passages.values()]
      .filter(({ id }) => !OF_DANGER.has(id))
      .flatMap(({ question, aliases }) => [question, ...aliases]);
    const heard = questions.filter(isHeard);
    expect(heard.length / questions.length, heard.slice(0, 20).join('\n')).toBeLessThan(0.01);
  });

  it('less than one in a hundred of the ways in which strangers ask does, some of which are sad stories', async () => {
    const { passages } = await shippedCorpus();
    const wordings = [...passages.values()]
      .filter(({ id }) => !OF_DANGER.has(id))
      .flatMap(({ asked }) => asked);
    expect(wordings.filter(isHeard).length / wordings.length).toBeLessThan(0.01);
  });

  it('less than one in fifty of those in other languages does', async () => {
    const { translations } = await shippedCorpus();
    const questions = [...translations.values()]
      .flatMap(({ passages }) => [...passages.values()])
      .filter(({ id }) => !OF_DANGER.has(id))
      .flatMap(({ question, aliases }) => [question, ...aliases]);
    const heard = questions.filter(isHeard);
    expect(heard.length / questions.length, heard.slice(0, 20).join('\n')).toBeLessThan(0.02);
  });

  it.each([
    ['asked of the corpus', 0.02],
    ['about other things, en', 0.02],
    ['about other things, es', 0.03],
    ['about other things, fr', 0.03],
    ['about other things, de', 0.03],
    ['about other things, pt', 0.03],
  ])('ordinary messages %s seldom set it off', async (name, most) => {
    const { passages } = await shippedCorpus();
    const all = ordinaryMessages(new Set(passages.keys()));
    const texts = all.find((messages) => messages.name === name)?.texts ?? [];
    expect(texts.length).toBeGreaterThanOrEqual(100);
    const heard = texts.filter(isHeard);
    expect(heard.length / texts.length, heard.slice(0, 20).join('\n')).toBeLessThanOrEqual(most);
  });
});

describe('any text at all', () => {
  it('is assessed, and always alike', () => {
    const texts = fc.oneof(fc.string({ maxLength: 6_000 }), fc.string({ unit: 'binary', maxLength: 500 }));
    fc.assert(
      fc.property(texts, (text) => {
        expect(assess(text)).toEqual(assess(text));
      }),
      { numRuns: 60 },
    );
  });

  it('without a word is none', () => {
    expect(assess('').kind).toBe('none');
    expect(assess('?!… 🙂').kind).toBe('none');
  });
});

describe('the language', () => {
  it.each([
    ['what is the meaning of recovery for you', 'en'],
    ['no sé qué hacer con mi vida y estoy solo', 'es'],
    ['je ne sais pas quoi faire avec ma vie', 'fr'],
    ['ich weiß nicht was ich mit meinem leben machen soll', 'de'],
    ['não sei o que fazer com a minha vida', 'pt'],
    ['recovery', null],
  ])('of "%s" is %s', (text, language) => expect(assess(text).language).toBe(language));
});

/** A little under what was measured: a change that costs more than that must be looked at. */
const FLOORS = {
  chosenOn: {
    'as they stand': { danger: 0.99, imminent: 1, falseAlarms: 0.04, medical: 0.95 },
    'between two others': { danger: 0.95, imminent: 0.95, falseAlarms: 0.04, medical: 0.95 },
    'between two others without a mark': { danger: 0.76, imminent: 0.78, falseAlarms: 0.03, medical: 0.87 },
  },
  heldBack: {
    'as they stand': { danger: 0.975, imminent: 1, falseAlarms: 0.055, medical: 0.9 },
    'between two others': { danger: 0.92, imminent: 0.95, falseAlarms: 0.05, medical: 0.93 },
    'between two others without a mark': { danger: 0.71, imminent: 0.78, falseAlarms: 0.04, medical: 0.87 },
  },
};

describe.each([
  ['that thresholds were chosen on', false, FLOORS.chosenOn],
  ['that are held back', true, FLOORS.heldBack],
] as const)('the labelled messages %s come out no worse than when it was measured', (_, held, floors) => {
  const messages = labelledMessages().filter((message) => message.held === held);
  const put = {
    'as they stand': async () => messages,
    'between two others': async () => betweenHarmless(messages, '. ', await otherThings()),
    'between two others without a mark': async () => betweenHarmless(messages, ' ', await otherThings()),
  };

  it.each(['as they stand', 'between two others', 'between two others without a mark'] as const)(
    '%s',
    async (where) => {
      const assessed = (await put[where]()).map((message) => ({ message, assessment: assess(message.text) }));
      const { danger, imminent, harmless, medical } = careGroups(assessed);
      const floor = floors[where];
      expect(shareOf(danger, isDanger)).toBeGreaterThanOrEqual(floor.danger);
      expect(shareOf(imminent, isDanger)).toBeGreaterThanOrEqual(floor.imminent);
      expect(shareOf(harmless, isDanger)).toBeLessThanOrEqual(floor.falseAlarms);
      const careful = shareOf(medical, ({ assessment }) => assessment.kind === 'medical');
      expect(careful).toBeGreaterThanOrEqual(floor.medical);
    },
  );
});

async function otherThings() {
  const { passages } = await shippedCorpus();
  const ordinary = ordinaryMessages(new Set(passages.keys()));
  return (language: CareLanguage) => aboutOtherThings(ordinary, language);
}
