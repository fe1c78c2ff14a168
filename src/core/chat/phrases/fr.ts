import type { Phrases } from './phrases.ts';

export const phrasesFr: Phrases = {
  letters: 'œ',
  telling: ["qu'est|c'est|est-ce|qu'est-ce|c koi|c quoi"],

  smallTalk: {
    thanks: [
      'merci (?:beaucoup|bien|infiniment|mille fois)|mille mercis|un grand merci|grand merci|merci|mrc|mci',
      "(?:ça|cela) (?:m'aide|m'a aidée?|aide)(?: beaucoup| bien)?|c'est gentil|bon bot",
    ],
    goodbye: [
      'au revoir|à (?:bientôt|plus|plus tard|demain|la prochaine)|a\\+|bonne (?:nuit|soirée|journée)',
      'bon week-?end|prends soin de toi|ciao|tchao|bye|bisous',
    ],
    greeting: [
      'bonjour|bonsoir|salut|coucou|slt|cc|bjr|bsr|hello|hey|yo|wesh|enchantée?',
      '(?:comment )?ça va(?: bien)?|comment (?:vas-tu|tu vas|allez-vous)|quoi de neuf|la forme',
      "(?:qui|quoi) es[- ]tu|tu es qui|t'es qui|vous êtes qui|qui êtes[- ]vous",
      "(?:es-tu|tu es|t'es) (?:un |une )?(?:bot|robot|programme|humaine?|vraie personne|ia|réelle?)",
      "(?:tu es|t'es) là|(?:que|qu'est-ce que tu) (?:sais|peux)(?:-tu)? faire|tu sais faire quoi",
    ],
  },
  fillers: [
    "à|ah|ami|amie|amis|amies|au|beaucoup|bien|bon|bot|ça|ce|c'est|c|de|des|du|en|encore|est|et|génial|gentil|haha|la|le|les|merveilleux|moi|mon|ok|okay|oui|parfait|pour|réponse|robot|stp|svp|super|sympa|ta|tes|toi|ton|tous|tout|toute|toutes|le|monde|top|très|trop|tu|un|une|vraiment|vos|votre|vous|aide|aujourd'hui|cool|hein|d'accord|l'ami",
  ],

  leading: [
    'et|mais|donc|alors|aussi|sinon|ok|oui|bon|ah|et si|et pour ce qui est de',
    "(?:et )?qu'en est[- ]il (?:de|du|des|pour)",
  ],
  leaning: [
    'et|mais|donc|alors|aussi|sinon|et si|pourquoi|comment|comment ça|vraiment|ah bon|plus|continue',
    "vas-?y|(?:dis|raconte)[- ]?(?:moi|m'en) plus|par exemple|comme quoi|dans quel sens",
    "qu'en est[- ]il",
    "(?:est-ce que )?(?:ça|cela|c'est|ils|elles)",
  ],
  pointing: ['ça|cela|ceci|celui-ci|celle-ci|ceux-ci|celles-ci|eux'],
  more: [
    'et|mais|alors|donc|pourquoi|pk|pourquoi pas|comment|comment ça|vraiment|ah bon|plus|continue',
    "vas-?y|encore|(?:dis|raconte)[- ]?(?:moi|m'en)(?: plus)?|s'il te plaît|stp|svp|par exemple",
    "comme quoi|dans quel sens|quoi d'autre|autre chose|c'est[- ]à[- ]dire",
  ],
  moreTail: ["s'il te plaît|stp|svp|plus|ça|cela|de ça|sur ça|là-dessus|alors|donc|encore"],
  asking: [
    'que|quoi|qui|comment|pourquoi|où|quand|quel|quelle|quels|quelles|combien|est-ce|est-il|peut-on',
    "c'est quoi|c quoi|ça veut dire quoi|peux|peut|puis|faut|faut-il|dois|doit|y a|y a-t-il|existe",
    "qu'est-ce|qu'",
  ],

  openers: [
    'que|quoi|qui|comment|pourquoi|où|quand|quel|quelle|quels|quelles|combien|est-ce|est-il|peut-on',
    "c'est quoi|c quoi|ça veut dire quoi|puis-je|faut-il|y a-t-il|existe-t-il|explique|dis-moi",
    "qu'est-ce|qu'",
  ],
  runUp: [
    'bonjour|bonsoir|salut|coucou|hello|hey|slt|bjr|ok|bon|alors|euh|ah|et|mais|aussi',
    "pardon|désolée?|excusez-moi|s'il vous plaît|s'il te plaît|svp|stp|merci|tout le monde|les amis",
    'à tous|à toutes|tous|toutes|bot',
  ],
  announcing: [
    '(?:une |petite |autre )*question(?: (?:rapide|bête|idiote|sérieuse|sincère))?',
    "j'ai une (?:petite )?question(?: (?:rapide|bête))?",
    "(?:je me demande|je me demandais|je voudrais savoir|j'aimerais savoir|je veux savoir)(?: si)?",
    "(?:est-ce que )?quelqu'un (?:ici )?(?:sait|peut (?:me dire|m'expliquer)|connaît)(?: si)?",
    '(?:est-ce que )?(?:tu sais|vous savez|savez-vous|sais-tu)(?: si)?',
    "(?:est-ce que )?(?:tu peux|tu pourrais|peux-tu|pourrais-tu|pouvez-vous)(?: (?:me dire|m'expliquer))(?: si)?",
    "ma question (?:est|c'est)(?: si)?",
  ],
};
