/** What people say to a bot besides questions. */
export type SmallTalk = 'greeting' | 'thanks' | 'goodbye';

/** Whole sayings, for want of which the words below them would not be understood. */
const SAYINGS: readonly (readonly [SmallTalk, RegExp])[] = [
  ['thanks', /\b(thank (?:you|u)|that helps|that helped|much appreciated|good bot|love (?:you|u) bot)\b/g],
  ['goodbye', /\b(good ?night|see (?:you|ya|u)(?: later| soon)?|bye(?: bye)?|take care)\b/g],
  [
    'greeting',
    /\b(good (?:morning|afternoon|evening|day)|how (?:are|r) (?:you|u|ya)(?: doing)?|how(?:'| i)?s it going|what'?s up|nice to meet (?:you|u)|are (?:you|u) (?:there|here|awake))\b/g,
  ],
];

const WORDS: Readonly<Record<SmallTalk, string>> = {
  greeting:
    'hello hi hiya hey heya heyo howdy hullo yo greetings morning evening hola bonjour salut hallo moin ola oi',
  thanks: 'thanks thx ty tysm tyvm cheers ta thankyou appreciated gracias merci danke obrigado obrigada',
  goodbye: 'bye goodbye cya gn adios tschüss',
};

/** May stand beside small talk without making it anything else. */
const FILLERS = new Set(
  'a again all and bot buddy dear everybody everyone folks for friend friends from ok okay oh great good very lot lots much my me mate nice perfect really robot so some sweet the there this to today that guys help lol haha ha aw aww yes yeah you u well wow cool awesome answer your'.split(
    ' ',
  ),
);

/**
 * @returns null for anything that says more than that. A greeting or thanks is made of harmless words
 *   alone; a goodbye may be more than it seems, and is for care to judge first.
 */
export function smallTalk(text: string): SmallTalk | null {
  let rest = text.toLowerCase().replace(/[’`]/g, "'");
  const kinds = new Set<SmallTalk>();
  for (const [kind, saying] of SAYINGS) {
    rest = rest.replace(saying, () => {
      kinds.add(kind);
      return ' ';
    });
  }
  for (const word of rest.match(/[\p{L}\p{N}']+/gu) ?? []) {
    const kind = wordKind(word);
    if (kind) kinds.add(kind);
    else if (!FILLERS.has(word)) return null;
  }
  return (['thanks', 'goodbye', 'greeting'] as const).find((kind) => kinds.has(kind)) ?? null;
}

/** Letters drawn out, as in "heyyy", count once. */
function wordKind(word: string): SmallTalk | undefined {
  const short = word.replace(/(.)\1{2,}/gu, '$1');
  const kinds = Object.keys(WORDS) as SmallTalk[];
  return kinds.find((kind) => WORDS[kind].split(' ').some((known) => known === word || known === short));
}
