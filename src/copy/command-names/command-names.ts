import type { CareLanguage } from '../../core/care/assessment.ts';
import { commandNamesDe } from './de.ts';
import { type CommandNames, commandNamesEn } from './en.ts';
import { commandNamesEs } from './es.ts';
import { commandNamesFr } from './fr.ts';
import { commandNamesPt } from './pt.ts';

/** The names of the commands in every language. */
export const COMMAND_NAMES: Readonly<Record<CareLanguage, CommandNames>> = {
  en: commandNamesEn,
  es: commandNamesEs,
  fr: commandNamesFr,
  de: commandNamesDe,
  pt: commandNamesPt,
};
