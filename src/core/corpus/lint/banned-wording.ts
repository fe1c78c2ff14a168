import type { CareLanguage } from '../../care/assessment.ts';
import type { Fault } from '../fault.ts';
import { foundBy, type Voice, type WordingRule } from './wording-rule.ts';

/** What must not stand in the corpus in any language. */
const EVERYWHERE: readonly WordingRule[] = [
  { pattern: /@(everyone|here)\b|<@[!&]?\d+>/u, because: 'mention' },
  { pattern: whole('\\d+([.,]\\d+)?\\s?(mg|ml|mcg|µg)'), because: 'dose' },
];

/** Wording after reportingonsuicide.org, and no means, in each language. Mad Pride and mad maps chose their word. */
const RULES: Readonly<Record<CareLanguage, readonly WordingRule[]>> = {
  en: [],
  es: [
    { pattern: whole('comet\\p{L}* (el |un )?suicidio'), because: { instead: ['morir por suicidio'] } },
    {
      pattern: whole('(suicidio|intento de suicidio) (fallido|exitoso|consumado)'),
      because: 'not-what-happened',
    },
    { pattern: whole('sobredosis|ahor(c|qu)\\p{L}*|cortar(me|te|se) las venas'), because: 'means' },
    {
      pattern: whole('(?<!orgullo |mapas? )loc[oa]s?|chiflad[oa]s?|dementes?'),
      because: 'wounds',
      mayBeAsked: true,
    },
  ],
  fr: [
    { pattern: whole('comm[ei]\\p{L}* (un |le )?suicide'), because: { instead: ['mourir par suicide'] } },
    { pattern: whole('(suicide|tentative de suicide) (raté|réussi|manqué)e?'), because: 'not-what-happened' },
    {
      pattern: whole(
        'overdose|surdose|(me|te|se) pend(?!ant)\\p{L}*|pendue?s?|pendaison|(me|te|se) tailler les veines',
      ),
      because: 'means',
    },
    {
      pattern: whole('(?<!fierté )(fous?|folles?)|cinglée?s?|déments?|aliénés?'),
      because: 'wounds',
      mayBeAsked: true,
    },
  ],
  de: [
    {
      pattern: whole('(selbstmord|freitod)\\p{L}*'),
      because: { instead: ['Suizid', 'sich das Leben nehmen'] },
      mayBeAsked: true,
    },
    {
      pattern: whole('(missglückt|erfolgreich|gescheitert)e[nr]? suizid\\p{L}*'),
      because: 'not-what-happened',
    },
    { pattern: whole('überdos\\p{L}*|erhäng\\p{L}*|pulsadern'), because: 'means' },
    {
      pattern: whole('verrückte[nr]?|geistesgestört\\p{L}*|geisteskrank\\p{L}*'),
      because: 'wounds',
      mayBeAsked: true,
    },
  ],
  pt: [
    { pattern: whole('comet\\p{L}* (o |um )?suicídio'), because: { instead: ['morrer por suicídio'] } },
    {
      pattern: whole('(suicídio|tentativa de suicídio) (falh|fracass|bem-suced)\\p{L}*'),
      because: 'not-what-happened',
    },
    { pattern: whole('overdose|enfor(c|qu)\\p{L}*|cortar os pulsos'), because: 'means' },
    {
      pattern: whole('(?<!orgulho |mapas? )(louc|maluc)[oa]s?|dementes?'),
      because: 'wounds',
      mayBeAsked: true,
    },
  ],
};

/** Wording that must not stand in a translation. @param voice `asked` for aliases, which repeat what people type */
export function bannedWording(text: string, language: CareLanguage, voice: Voice): Fault[] {
  return foundBy([...EVERYWHERE, ...RULES[language]], text, voice);
}

/** Whole words: the edge of a word that regular expressions know of stands wherever a letter has an accent. */
function whole(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
}
