import { describe, expect, it } from 'vitest';
import { fittingCommands } from '../../src/preview/page/fitting-commands.ts';

/** As somebody sees them whose Discord is in German. */
const COMMANDS = [
  ['ask', 'frage'],
  ['daily set', 'täglich einrichten'],
  ['daily off', 'täglich aus'],
  ['setup', 'einrichten'],
  ['settings panel', 'einstellungen übersicht'],
  ['settings reset', 'einstellungen zurücksetzen'],
  ['helplines', 'hilfetelefone'],
  ['help', 'hilfe'],
].map(([path = '', label = '']) => ({ path, label, description: '', options: [] }));

const found = (typed: string) => fittingCommands(COMMANDS, typed).map(({ command }) => command.path);

describe('the commands offered behind a slash', () => {
  it.each([
    ['help', 'help'],
    ['hilfe', 'help'],
    ['HILFETELEFONE', 'helplines'],
    ['einrichten', 'setup'],
  ])('begin with the one that is called exactly /%s, in whatever language', (typed, first) => {
    expect(found(typed)[0]).toBe(first);
  });

  it('go on with those that begin with it, the shortest first, and those that hold it', () => {
    expect(found('hilf')).toEqual(['help', 'helplines']);
    expect(found('set')).toEqual(['setup', 'settings panel', 'settings reset', 'daily set']);
    expect(found('telefon')).toEqual(['helplines']);
    expect(found('weather')).toEqual([]);
  });

  it('are all of them, in their own order, as long as nothing is typed', () => {
    expect(found('')).toEqual(COMMANDS.map(({ path }) => path));
  });

  it('never put the subcommand that ends something first because its name is short', () => {
    expect(found('daily')).toEqual(['daily set', 'daily off']);
  });

  it('hand on the words behind a whole name', () => {
    expect(fittingCommands(COMMANDS, 'frage was ist Genesung?')[0]?.words).toBe('was ist Genesung?');
    expect(fittingCommands(COMMANDS, 'fra')[0]?.words).toBe('');
  });
});
