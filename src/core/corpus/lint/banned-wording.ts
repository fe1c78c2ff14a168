import type { CareLanguage } from '../../care/assessment.ts';

interface Rule {
  readonly pattern: RegExp;
  readonly because: string;
  /** True where people may well type it, so that an alias may hold it, though the bot never says it. */
  readonly mayBeAsked?: true;
}

const IT_HURTS = 'say what happened to the person';
const NO_MEANS = 'name no means';

/** What must not stand in the corpus in any language. */
const EVERYWHERE: readonly Rule[] = [
  { pattern: /@(everyone|here)\b|<@[!&]?\d+>/u, because: 'no mentions' },
  { pattern: whole('\\d+([.,]\\d+)?\\s?(mg|ml|mcg|µg)'), because: 'no doses' },
];

/** Wording after reportingonsuicide.org, and no means, in each language. Mad Pride and mad maps chose their word. */
const RULES: Readonly<Record<CareLanguage, readonly Rule[]>> = {
  en: [],
  es: [
    { pattern: whole('comet\\p{L}* (el |un )?suicidio'), because: 'say "morir por suicidio"' },
    { pattern: whole('(suicidio|intento de suicidio) (fallido|exitoso|consumado)'), because: IT_HURTS },
    { pattern: whole('sobredosis|ahorca\\p{L}*|cortarse las venas'), because: NO_MEANS },
    {
      pattern: whole('(?<!orgullo |mapas? )loc[oa]s?|chiflad[oa]s?|dementes?'),
      because: 'it wounds',
      mayBeAsked: true,
    },
  ],
  fr: [
    { pattern: whole('comm[ei]\\p{L}* (un |le )?suicide'), because: 'say "mourir par suicide"' },
    { pattern: whole('(suicide|tentative de suicide) (raté|réussi|manqué)e?'), because: IT_HURTS },
    { pattern: whole('overdose|surdose|se pendre|pendu|pendaison|se tailler les veines'), because: NO_MEANS },
    {
      pattern: whole('(?<!fierté )(fous?|folles?)|cinglée?s?|déments?|aliénés?'),
      because: 'it wounds',
      mayBeAsked: true,
    },
  ],
  de: [
    {
      pattern: whole('(selbstmord|freitod)\\p{L}*'),
      because: 'say "Suizid" or "sich das Leben nehmen"',
      mayBeAsked: true,
    },
    { pattern: whole('(missglückt|erfolgreich|gescheitert)e[nr]? suizid\\p{L}*'), because: IT_HURTS },
    { pattern: whole('überdos\\p{L}*|erhäng\\p{L}*|pulsadern'), because: NO_MEANS },
    {
      pattern: whole('verrückte[nr]?|geistesgestört\\p{L}*|geisteskrank\\p{L}*'),
      because: 'it wounds',
      mayBeAsked: true,
    },
  ],
  pt: [
    { pattern: whole('comet\\p{L}* (o |um )?suicídio'), because: 'say "morrer por suicídio"' },
    {
      pattern: whole('(suicídio|tentativa de suicídio) (falh|fracass|bem-suced)\\p{L}*'),
      because: IT_HURTS,
    },
    { pattern: whole('overdose|enforca\\p{L}*|cortar os pulsos'), because: NO_MEANS },
    {
      pattern: whole('(?<!orgulho |mapas? )(louc|maluc)[oa]s?|dementes?'),
      because: 'it wounds',
      mayBeAsked: true,
    },
  ],
};

/** Wording that must not stand in a translation. @param voice `asked` for aliases, which repeat what people type */
export function bannedWording(text: string, language: CareLanguage, voice: 'said' | 'asked'): string[] {
  return [...EVERYWHERE, ...RULES[language]]
    .filter(({ mayBeAsked }) => voice === 'said' || !mayBeAsked)
    .flatMap(({ pattern, because }) => {
      const found = pattern.exec(text);
      return found ? [`"${found[0]}": ${because}`] : [];
    });
}

/** Whole words: the edge of a word that regular expressions know of stands wherever a letter has an accent. */
function whole(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
}
