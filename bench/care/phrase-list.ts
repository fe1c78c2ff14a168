import { englishRecommendedTransformers, parseRawPattern, RegExpMatcher } from 'obscenity';

/** What comes to mind first. */
const PHRASES = [
  'want to die',
  'wanna die',
  'wish i was dead',
  'better off dead',
  'better off without me',
  'kill myself',
  'killing myself',
  'end my life',
  'end it all',
  'hurt myself',
  'hurting myself',
  'not want to live',
  'dont want to live',
  'no reason to live',
  'suicidal',
  'suicide',
  'kms',
];

/** Takes a text for danger where it holds one of some phrases, by a library made for finding bad words in chats. */
export function createPhraseList(): (text: string) => boolean {
  const blacklistedTerms = PHRASES.map((phrase, id) => ({ id, pattern: parseRawPattern(phrase) }));
  const matcher = new RegExpMatcher({ blacklistedTerms, ...englishRecommendedTransformers });
  return (text) => matcher.hasMatch(text);
}
