import type { Phrases } from './phrases.ts';

const YOU = '(?:you|u|ya)';

export const phrasesEn: Phrases = {
  letters: '',
  telling: ['what is|what are|how do|how does|who is|why do|why does|where is|how can'],

  smallTalk: {
    thanks: [
      `thank ${YOU}`,
      `love ${YOU} bot`,
      'that helps|that helped|much appreciated|good bot',
      'thanks|thx|ty|tysm|tyvm|cheers|ta|thankyou|appreciated',
    ],
    goodbye: [`see ${YOU}(?: later| soon)?`, 'good ?night|bye bye|take care|bye|goodbye|cya|gn'],
    greeting: [
      `how (?:are|r) ${YOU}(?: doing)?`,
      `nice to meet ${YOU}`,
      `are ${YOU} (?:there|here|awake|real|human|(?:an? )?(?:ro)?bot|(?:an? )?(?:human|program|ai|real person))`,
      `(?:who|what) (?:are|r) ${YOU}`,
      `what (?:can|do) ${YOU} do`,
      'good (?:morning|afternoon|evening|day)',
      "how(?:'| i)?s it going",
      "what'?s up",
      'hello|hi|hiya|hey|heya|heyo|howdy|hullo|yo|greetings|morning|evening',
    ],
  },
  fillers: [
    'a|again|all|and|bot|buddy|dear|everybody|everyone|folks|for|friend|friends|from|ok|okay|oh|great|good|very|lot|lots|much|my|me|mate|nice|perfect|really|robot|so|some|sweet|the|there|this|to|today|that|guys|help|lol|haha|ha|aw|aww|yes|yeah|you|u|well|wow|cool|awesome|answer|your',
  ],

  leading: ['and|but|or|so|then|also|ok|okay|yes|yeah|well|what about|how about|what if'],
  leaning: [
    'and|but|or|so|then|also|what about|how about|what if|why|how|how so|really|more|go on',
    'tell me more|say more|like what|such as|for example|in what way',
    '(?:is|does|can) (?:it|that|this)',
    '(?:are|do) (?:they|those|these)',
  ],
  pointing: ['it|that|this|they|them|those|these|one|ones'],
  more: [
    'and|but|so|why|how|how so|really|more|go on|tell me more|say more|please|like what|such as',
    'for example|in what way|what else|anything else',
  ],
  moreTail: ['please', 'more', 'about (?:it|that|this)', 'is (?:it|that|this)', 'so', 'then'],
  asking: ['what|who|how|why|where|when|which|can|could|do|does|did|is|are|was|will|should'],

  openers: [
    "(?:what|how|who)(?:'?s)?",
    "(?:is|are|do|does)(?:n'?t)?",
    "can(?:'?t)?",
    'do(?:es)?not',
    'why|when|where|which|whose|am|did|could|should|would|will|was|were|has',
    'have i|may i|anyone know|any idea|explain|define|tell me',
  ],
  runUp: [
    'hi|hello|hey|yo|ok|okay|so|um|uh|well|and|but|also|btw|lol|sorry|please|thanks|all',
    'everyone|guys|folks|bot|there',
    'thank you',
  ],
  announcing: [
    '(?:quick|random|dumb|silly|stupid|serious|genuine|just a|one|another) question',
    "(?:i was wondering|i wonder|i'?m wondering|i(?:'d| would) like to know|i want to know)(?: (?:if|whether))?",
    'does any(?:one|body)(?: here)? know(?: (?:if|whether))?',
    '(?:do(?:es)? (?:you|u)|any(?:one|body)) know(?: (?:if|whether))?',
    'can any(?:one|body) (?:tell me|explain)(?: (?:if|whether))?',
    '(?:can|could|would) (?:you|u) (?:please )?(?:tell me|explain)(?: (?:if|whether))?',
    'my question is(?: (?:if|whether))?',
    'question(?: (?:if|whether))?',
  ],
};
