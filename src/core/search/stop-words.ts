import { eng } from 'stopword';
import { tokenize } from './tokenize.ts';

/** Contractions and forms that the published list lacks, spelt as the tokeniser leaves them. */
const CONTRACTIONS = `
  arent cant couldnt couldve didnt doesnt dont hadnt hasnt havent hed heres hes hows id ill im isnt itd itll its
  ive lets mightnt mustnt neednt shant shed shell shes shouldnt shouldve thats theres theyd theyll theyre
  theyve wasnt wed weve were werent whats whens wheres whos whys wont wouldve wouldnt yall youd youll youre
  youve cannot dnt wont didn doesn don isn wasn couldn wouldn shouldn
`;

/** Small words of English that the published list lacks. */
const SMALL_WORDS = `
  again against being below does doing done down during few further going having hers herself itself myself no nor
  not off once ours ourselves own shall she so theirs themselves us until upon using when why whom whose within
  without yet yours yourself yourselves
`;

/** How stop words are typed in haste, by ear or for short; too short to be corrected. */
const RESPELLINGS = `
  abt abuot agen alot bcoz becuz cud cuse dat dem dere dis dose duz enuf evn frm gona gunna hav hte iv juss kno
  liek lyk mayb nd nt ov ppls prolly r shud sum sumthing teh thats ther thier thn thr thru tht thx ther u ure wat
  wats waht wen wer wether whta whyd wich wid wiht wil wit wiv wot wots wud wy ya yr
`;

/** What people type round a question without asking anything by it. */
const CHATTER = `
  actually anyway anyways basically bc btw coz cos cuz dunno er em erm irl oh ooh haha hehe jk nope tbf btw imho ikr dude bro bruh lmfao etc ever everyone exactly ffs gonna gotta guys hello hey hi
  hiya idk idek imo innit just kinda kind lately legit like literally lmao lol maybe mean meant means nah ngl ok okay omg honestly hopefully pls plz
  please pretty quite rather really rn said saying says smh somehow sorry sort sorta sure tbh thank thanks though
  thx tho thing things till u uh um umm ugh ur wanna well whatever wtf wondering wonder yeah yes yep anymore even keep keeps
  kept
`;

/** Words that carry no subject. Every engine that is compared leaves out the same ones. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...eng.flatMap(tokenize),
  ...[CONTRACTIONS, SMALL_WORDS, RESPELLINGS, CHATTER].flatMap(tokenize),
]);
