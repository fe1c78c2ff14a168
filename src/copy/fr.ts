import { careFr } from './care/fr.ts';
import { chatFr, paceFr } from './chat/fr.ts';
import { dailyCommandsFr, dailyFr, privacyFr, quoteFr, subscribeFr } from './daily/fr.ts';
import type { Copy } from './en.ts';
import { faultsFr } from './faults/fr.ts';
import { feedbackFr, libraryCommandsFr, libraryFr, suggestFr } from './library/fr.ts';
import { settingsCommandsFr, settingsFr, setupFr } from './settings/fr.ts';

/**
 * Every sentence the bot says in French that is not corpus. Not yet reviewed by a native speaker. What
 * care/fr.ts says about tu, about naming no gender and about no-break spaces holds here too.
 */
export const fr: Copy = {
  answer: {
    view: (whose) => `**Qui le dit :** ${whose}`,
    otherSide: '**L’autre côté**',
    sources: 'Sources',
    related: 'Questions voisines',
    unsureHeading: 'Tu voulais peut-être dire ceci ?',
    unsure: 'Je ne sais pas bien laquelle de mes réponses convient, et j’aime mieux demander que deviner.',
    unsurePlaceholder: 'Choisir une question',
    noneHeading: 'Je n’ai pas de réponse à cela',
    none: 'Je ne connais que le rétablissement en santé mentale, et seulement ce qui se trouve dans mes sources. Demander en moins de mots peut aider, ou parcourir `/topics`.',
    help: 'Besoin de quelqu’un maintenant ? Le numéro d’urgence local, findahelpline.com ou `/helplines`.',
    unreviewed: 'Traduit, et pas encore relu par une personne dont le français est la langue maternelle.',
    onlyInEnglish: 'Pour l’instant, cette réponse n’existe qu’en anglais.',
  },
  viewpoints: {
    shared: '',
    recovery: 'des personnes et des services qui parlent de rétablissement personnel.',
    'mutual-aid': 'quelqu’un qui écrit en faveur de l’entraide et critique le système de santé mentale.',
    critical: 'des personnes critiques envers la psychiatrie, ou envers le diagnostic.',
    clinical: 'les services de santé classiques.',
    research: 'des équipes de recherche ; une étude peut se lire de plusieurs façons.',
    'lived-experience': 'des personnes qui l’ont vécu.',
  },
  notices: {
    medication:
      'C’est une information, pas un avis médical. S’il te plaît, n’arrête pas et ne change pas un médicament à cause d’elle : parles-en d’abord à la personne qui te le prescrit ou en pharmacie.',
    coercion:
      'Les lois et les droits changent d’un endroit à l’autre. Près de chez toi, un service de défense des droits ou d’aide juridique peut te dire ce qui vaut là où tu es.',
    distress:
      'Si cette lecture remue quelque chose, tu peux très bien t’arrêter là et revenir un autre jour.',
  },
  contentNote:
    '**Avertissement de contenu.** Ce texte touche à des choses dures. Il s’ouvre d’un appui, quand tu le veux, ou pas du tout.',
  sourceWrittenForThisBot: 'écrit pour ce bot',
  care: careFr,
  quote: quoteFr,
  daily: dailyFr,
  subscribe: subscribeFr,
  privacy: privacyFr,
  library: libraryFr,
  suggest: suggestFr,
  faults: faultsFr,
  feedback: feedbackFr,
  buttons: {
    share: 'Partager ici',
    remove: 'Retirer',
    back: 'Retour',
    previous: 'Page précédente',
    next: 'Page suivante',
    topics: 'Voir les thèmes',
  },
  search: {
    heading: (count) => (count === 1 ? 'Une réponse trouvée' : `${count} réponses trouvées`),
    page: (page, pages) => `Page ${page} sur ${pages}`,
    open: 'Ouvrir une réponse',
    narrow: 'Pour en voir plus, cherche avec moins de mots.',
    none: 'Rien trouvé pour cela. Des mots moins nombreux ou plus simples peuvent aider, ou un tour dans `/topics`.',
  },
  topics: {
    heading: 'Ce que je connais',
    intro: 'Choisis un rayon, puis une question. Il n’y a que toi qui vois ceci.',
    choose: 'Choisir un rayon',
    chooseWithin: 'Choisir une partie du rayon',
    chooseQuestion: 'Choisir une question',
    gone: 'Ce rayon n’est plus là. Voici ceux que j’ai.',
  },
  about: {
    heading: 'À propos de ce bot',
    body: [
      'Je partage ce que des gens ont écrit sur le **rétablissement en santé mentale** : des réponses courtes, en mots simples, chacune avec sa source et, là où les avis diffèrent, l’autre côté.',
      '**Ce que je ne suis pas.** Je suis un programme, pas une personne, et personne ne surveille ce qui s’écrit ici. Je ne pose pas de diagnostic, je ne donne pas de conseils sur les médicaments, et je n’invente rien : si ce n’est pas dans mes sources, je le dis.',
      '**Ce que je garde.** Ni questions, ni messages, ni rien sur toi, sauf une citation du jour que tu aurais demandée avec `/subscribe`. Ce que tu proposes avec `/suggest` est gardé sans ton identité jusqu’à la décision de l’équipe de modération. Ce qu’un serveur a réglé, je le garde aussi. `/privacy show` te le dit.',
      '**Quelque chose ne va pas ?** Dis-le, s’il te plaît, à l’équipe de modération de ce serveur ou à la personne qui fait tourner ce bot. Si une réponse est fausse ou blesse, elle sera corrigée.',
    ],
    report: (url) => `**Pour signaler un problème** avec ce bot, aussi en privé : <${url}>`,
    version: (version, passages) => `Version ${version} · ${passages} réponses`,
    started: (when) => `Démarré ${when}`,
  },
  help: {
    heading: 'Comment utiliser ce bot',
    intro: 'Demande avec tes propres mots. L’orthographe n’a pas d’importance.',
    commands: 'Commandes',
    chat: 'Tu peux aussi me mentionner avec une question, me répondre, ou m’écrire en message privé. Pour te renseigner sur le message de quelqu’un, ouvre son menu, puis **Applications**, puis **Trouver une réponse** : il n’y a que toi qui vois le résultat.',
    topics: {
      commands: 'Commandes',
      answers: 'Comment je trouve les réponses',
      moderators: 'Pour l’équipe de modération',
    },
    answers: [
      'Je cherche le texte qui va avec tes mots, je corrige les fautes de frappe au passage, et je te dis d’où il vient.',
      'Quand je ne suis pas sûr, je propose jusqu’à trois questions. Quand je ne sais pas, je le dis. Je n’invente jamais une réponse.',
      'Les textes sur des sujets disputés disent de qui vient le point de vue et montrent l’autre côté dans la même réponse.',
    ],
    moderators: [
      {
        title: 'Quand quelqu’un semble en danger',
        lines: [
          'Réponds vite, avec douceur, d’humain à humain. « Merci de nous l’avoir dit » est une bonne première phrase.',
          'Demande franchement si la personne pense au suicide. Poser la question ne lui met pas l’idée en tête.',
          'Donne le numéro d’urgence et une ligne d’écoute : `/helplines` les a. Si tu crois qu’une vie est en danger et que tu sais où se trouve la personne, appelle les secours de cet endroit, et utilise le signalement de Discord.',
        ],
      },
      {
        title: 'Ce qu’il ne faut pas faire',
        lines: [
          'N’argumente pas, ne pose pas de diagnostic, ne promets pas le secret.',
          'Ne laisse pas décrire des façons de se faire du mal : retire le message, avec douceur.',
          'Ne porte pas cela sans aide, en messages privés. Parles-en à quelqu’un d’autre de l’équipe de modération.',
        ],
      },
      {
        title: 'Prendre soin de toi',
        lines: [
          'Relayez-vous, et dis-le quand tu t’éloignes. Cela fait partie du travail, ce n’est pas un échec.',
          'Personne ne peut à lui seul garder quelqu’un en vie. Tu peux rendre plus facile de joindre celles et ceux qui aident.',
          'Garde pour après quelqu’un à qui parler, toi aussi. Les lignes d’écoute sont aussi pour toi.',
        ],
      },
      {
        title: 'Ce que ce bot fait et ne fait pas',
        lines: [
          'Quand des mots qui me sont adressés laissent craindre un danger, je réponds avec des moyens de joindre quelqu’un, en privé là où Discord le permet. Je ne préviens personne : ni toi, ni la personne qui m’héberge. S’il te plaît, ne compte pas sur moi pour le remarquer.',
          '`/setup` se fait en trois choix. `/settings panel` contient le reste : où je réponds, ce que je laisse de côté, à quel rythme. Ce que tu masques, je ne le montre pas ; les lignes d’écoute ne peuvent pas être masquées.',
          'Qui peut utiliser quelle commande, et où, se règle dans **Paramètres du serveur → Intégrations**, avec les réglages de Discord. Toute personne autorisée là-bas à utiliser `/settings` peut tout changer sauf `/settings import` et `/settings reset` : ces deux-là, et effacer, demandent toujours la permission Gérer le serveur.',
        ],
      },
    ],
  },
  settings: settingsFr,
  setup: setupFr,
  chat: chatFr,
  pace: paceFr,
  failure: {
    noCorpus:
      'Je n’arrive pas à lire mes réponses en ce moment ; la personne qui fait tourner ce bot peut voir pourquoi. `/helplines` marche, findahelpline.com et le numéro d’urgence local aussi.',
    unexpected:
      'Quelque chose s’est mal passé de mon côté, et tes mots n’ont pas été gardés. Réessaie dans un instant, s’il te plaît. Si tu as besoin de quelqu’un maintenant, le numéro d’urgence local, findahelpline.com et `/helplines` sont là.',
    gone: 'Cette réponse n’est plus dans ma collection. `/ask` ou `/topics` trouvent ce qu’il y a maintenant. Si tu as besoin de quelqu’un maintenant : `/helplines`.',
    notYours:
      'Seule la personne qui a demandé, ou l’équipe de modération, peut retirer ceci. Si cela ne devrait pas être ici, dis-le à l’équipe de modération, s’il te plaît. Si tu as besoin de quelqu’un maintenant : `/helplines`.',
    empty:
      'Il n’y avait pas de mots là-dedans. Demande-moi par exemple « c’est quoi, le rétablissement personnel ? » Si tu as besoin de quelqu’un maintenant : `/helplines`.',
    unknown:
      'Je ne connais plus cette commande ou ce bouton ; cela vient peut-être d’une version plus ancienne. `/help` montre ce qu’il y a, et `/helplines` est toujours là.',
    busy: 'Beaucoup de monde pose des questions en ce moment, et je n’ai pas pu prendre la tienne. Réessaie dans une minute, s’il te plaît. Si tu as besoin de quelqu’un maintenant, il y a le numéro d’urgence local et findahelpline.com ; `/helplines` marche toujours, même quand il y a foule.',
    stopping:
      'On est en train de me redémarrer : je n’ai pas commencé, et rien n’a changé. Réessaie dans une minute, s’il te plaît. Si tu as besoin de quelqu’un maintenant, le numéro d’urgence local, findahelpline.com et `/helplines` sont là.',
    slow: 'Cela a pris plus de temps que Discord ne m’en laisse, et je ne sais pas si c’est fait. Regarde dans un instant, et réessaie si ce n’est pas le cas. Si tu as besoin de quelqu’un maintenant, le numéro d’urgence local, findahelpline.com et `/helplines` sont là.',
  },
  commands: {
    ask: {
      description: 'Poser une question sur le rétablissement et recevoir une réponse courte, sourcée',
      question: 'Ce que tu veux savoir, avec tes propres mots',
      private: 'Il n’y a que toi qui vois la réponse',
    },
    search: {
      description: 'Chercher dans tout ce que je connais et choisir une réponse',
      query: 'Quelques mots à chercher',
      topic: 'Seulement sur ce thème',
      source: 'Seulement de cette source',
    },
    topics: {
      description: 'Parcourir ce que je connais, rayon par rayon',
      topic: 'Commencer par ce thème',
    },
    helplines: {
      description: 'Lignes d’écoute et annuaires, visibles de toi seulement',
      country: 'Les lignes de ce pays',
    },
    about: { description: 'Ce que ce bot est, et ce qu’il n’est pas' },
    help: { description: 'Comment utiliser ce bot', topic: 'Ce que tu aimerais savoir' },
    ...settingsCommandsFr,
    findAnswer: { name: 'Trouver une réponse' },
    ...dailyCommandsFr,
    ...libraryCommandsFr,
  },
};
