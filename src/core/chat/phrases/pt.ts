import type { Phrases } from './phrases.ts';

export const phrasesPt: Phrases = {
  letters: 'ãõ',
  telling: ['o que|oq|o q'],

  smallTalk: {
    thanks: [
      'muito obrigad[oa]|mto obrigad[oa]|obrigad[oa](?: mesmo)?|obg|brigad[oa]|brigadão|vlw|valeu(?: mesmo)?',
      'agradeço|grat[oa]|(?:isso )?(?:me )?ajudou(?: muito)?|(?:isso )?ajuda muito|bom bot|gentileza sua',
    ],
    goodbye: [
      'até (?:logo|mais|amanhã|breve|a próxima|depois)|boa noite|tchau(?: tchau)?|xau|flw|falou',
      'se cuida|cuide-se|fica bem|adeus|bjs|beijos|abraços?|bye',
    ],
    greeting: [
      'bom dia|boa tarde|oi|oie|oii|olá|opa|e aí|eai|eae|salve|fala|hey|ei|prazer',
      'tudo (?:bem|bom|certo|joia|tranquilo)(?: (?:com )?(?:você|vc))?|como (?:vai|está|você está|vc tá|tá|c[êe] tá)',
      'quem (?:é|és) (?:você|vc|tu)|quem é|o que (?:é )?(?:você|vc)(?: é)?|o que (?:você|vc) (?:faz|sabe|pode fazer|sabe fazer)',
      '(?:você|vc|tu) é (?:um |uma )?(?:bot|robô|programa|pessoa(?: real)?|human[oa]|real|ia)|(?:você|vc) (?:tá|está) aí',
    ],
  },
  fillers: [
    'a|ah|amigo|amiga|amigos|amigas|aqui|as|bem|boa|bom|bot|com|da|de|do|e|é|em|essa|esse|eu|foi|galera|gente|ótimo|ótima|excelente|haha|hoje|isso|kkk|kk|lindo|legal|massa|me|mesmo|meu|minha|mt|mto|muito|muita|na|no|o|obg|ok|os|para|perfeito|pessoal|por|pra|que|resposta|robô|rs|seu|show|sim|sua|super|tá|todos|todas|um|uma|vc|você|ajuda|ajudar|demais|tão',
  ],

  leading: [
    'e|ou|mas|então|também|tb|além disso|ok|sim|tá|bom|ah|e se|e sobre',
    '(?:e )?(?:quanto a|quanto ao|quanto à|como fica)',
  ],
  leaning: [
    'e|ou|mas|então|também|tb|e se|por ?quê|pq|como|como assim|sério|mesmo|de verdade|mais',
    '(?:me )?(?:conta|fala|diz|explica)(?: mais)|por exemplo|tipo|tipo o quê|em que sentido|continua|continue',
    'quanto (?:a|ao|à)',
    '(?:é|são|funciona|serve|adianta|ajuda|dá|pode) (?:isso|isto|eles|elas)',
    '(?:isso|isto|eles|elas)',
  ],
  pointing: ['isso|isto|disso|nisso|aquilo|eles|elas|deles|delas'],
  more: [
    'e|mas|então|por ?quê|pq|como|como assim|sério|mesmo|é mesmo|de verdade|mais|continua|continue|e aí',
    '(?:me )?(?:conta|conte|fala|fale|diz|explica|explique)(?: mais)?|por favor|pfv|pf|por exemplo|tipo o quê',
    'em que sentido|o que mais|mais alguma coisa|algo mais|como por exemplo|o que quer dizer',
  ],
  moreTail: ['por favor|pfv|pf|mais|(?:sobre )?(?:isso|disso|nisso)|é isso|assim|então'],
  asking: [
    'o que|oq|oque|que|quem|como|por ?quê|pq|onde|quando|qual|quais|quanto|quantos|será que',
    'posso|pode|podem|dá para|dá pra|é|são|existe|há|tem|devo|deveria|preciso|serve|funciona|adianta',
  ],

  openers: [
    'o que|oq|oque|quem|como|por ?que|por ?quê|pq|onde|quando|qual|quais|quanto|quantos|será que',
    'posso|dá para|dá pra|é (?:normal|possível|verdade)|existe|tem como|explica|explique|me diz|me fala',
  ],
  runUp: [
    'oi|oie|olá|opa|bom dia|boa tarde|boa noite|ei|hey|ok|então|bom|ah|é|e|mas|também|tipo',
    'desculpa|desculpe|por favor|pfv|obrigad[oa]|valeu|gente|galera|pessoal|a todos|todos|bot|amigos',
  ],
  announcing: [
    '(?:uma |outra |só uma )?(?:pergunta|dúvida)(?: (?:rápida|boba|besta|séria|sincera))?',
    '(?:tenho|estou com|tô com) uma (?:pergunta|dúvida)(?: (?:rápida|boba))?',
    '(?:fico pensando|me pergunto|queria saber|quero saber|gostaria de saber|eu queria saber)(?: se)?',
    'alguém (?:aqui )?(?:sabe|pode me (?:dizer|explicar)|me explica)(?: se)?',
    '(?:você|vc|vocês|vcs) (?:sabe|sabem)(?: se)?',
    '(?:você |vc )?(?:pode|poderia)(?: me)? (?:dizer|explicar|falar)(?: se)?',
    'minha (?:pergunta|dúvida) é(?: se)?',
  ],
};
