import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../src/copy/command-names/command-names.ts';
import { COPIES } from '../../src/copy/copy-for.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** Numbers, because what counts things puts them in the plural. */
const STAND_INS = [21, 37, 53, 79];
const english = new Map(sentencesOf(COPIES.en, STAND_INS).map((sentence) => [sentence.path, sentence]));
const commandsIn = (text: string) => (text.match(/`\/[a-z -]+`/g) ?? []).sort();
const boldMarks = (text: string) => text.split('**').length - 1;

describe.each(['es', 'fr', 'de', 'pt'] as const)('what the bot says in %s', (language) => {
  const sentences = sentencesOf(COPIES[language], STAND_INS);

  it('is every sentence of the English and no other', () => {
    expect(sentences.map(({ path }) => path).sort()).toEqual([...english.keys()].sort());
  });

  it('names the same commands as the English, by the names that become mentions', () => {
    for (const { path, text } of sentences)
      expect(commandsIn(text), path).toEqual(commandsIn(english.get(path)?.text ?? ''));
  });

  it('names options as people see them', () => {
    const {
      'ask private': isPrivate,
      'daily set time': time,
      'daily set zone': zone,
    } = COMMAND_NAMES[language];
    const { settings, subscribe, daily } = COPIES[language];
    expect(settings.answers('public')).toContain(`\`${isPrivate}\``);
    for (const sentence of [subscribe.none, daily.choices.needsTime])
      for (const option of [time, zone]) expect(sentence).toContain(`\`${option}\``);
  });

  it('says what the English says of what it is given, and is nowhere empty', () => {
    const said = ({ text, given }: Sentence) => given.map((part) => text.includes(part));
    for (const sentence of sentences) {
      const { path, text } = sentence;
      const original = english.get(path);
      expect(said(sentence), path).toEqual(original ? said(original) : []);
      if (original?.text) expect(text.trim(), path).not.toBe('');
    }
  });

  it('sets as much in bold type as the English', () => {
    for (const { path, text } of sentences)
      expect(boldMarks(text), path).toBe(boldMarks(english.get(path)?.text ?? ''));
  });

  it('is translated: hardly a sentence is the same as in English', () => {
    const long = sentences.filter(({ text }) => text.length > 25);
    const same = long.filter(({ path, text }) => english.get(path)?.text === text);
    expect(same.map(({ path }) => path).length).toBeLessThanOrEqual(3);
  });
});
