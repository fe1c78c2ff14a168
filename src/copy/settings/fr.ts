import type { settingsCommandsEn, settingsEn, setupEn } from './en.ts';

const names: (typeof settingsEn)['names'] = {
  answers: 'Qui voit les réponses',
  country: 'Pays des lignes d’écoute',
  localLines: 'Services d’aide du serveur',
  language: 'Langue de ce serveur',
  allowedChannels: 'Réponses seulement dans',
  deniedChannels: 'Jamais dans',
  askChannels: 'Salons de questions',
  hiddenTopics: 'Thèmes masqués',
  hiddenViewpoints: 'Points de vue masqués',
  contentNotes: 'Avertissements de contenu',
  memberPause: 'Pause par membre',
  channelPause: 'Pause par salon',
};

const viewpoints: (typeof settingsEn)['viewpoints'] = {
  shared: 'Terrain d’entente',
  recovery: 'Rétablissement personnel',
  'mutual-aid': 'Entraide, critique du système',
  critical: 'Critique de la psychiatrie ou du diagnostic',
  clinical: 'Services de santé classiques',
  research: 'Recherche',
  'lived-experience': 'Expérience vécue',
};

export const settingsFr: typeof settingsEn = {
  heading: 'Réglages de ce serveur',
  page: 'Passer à une autre page',
  pages: {
    answers: {
      label: 'Réponses',
      description: 'Qui les voit : tout le monde dans le salon, ou seulement la personne qui demande',
    },
    helplines: { label: 'Lignes d’écoute', description: 'Lesquelles viennent d’abord, et celles du serveur' },
    places: { label: 'Lieux', description: 'Où tout le monde peut voir les réponses, et où jamais' },
    ask: { label: 'Salons de questions', description: 'Où je réponds aux questions sans mention' },
    topics: { label: 'Thèmes', description: 'Ce que ce serveur préfère ne pas montrer' },
    content: {
      label: 'Points de vue et avertissements',
      description: 'Quels points de vue sont montrés, et ce qui est voilé',
    },
    pace: {
      label: 'Rythme',
      description: 'Au bout de combien de temps une personne ou un salon a la réponse suivante',
    },
    language: {
      label: 'Langue',
      description: 'Ce que je parle dans les salons et dans les citations du jour',
    },
  },
  names,
  viewpoints,
  values: {
    none: 'aucun',
    everywhere: 'partout',
    directories: 'pas de pays : annuaires internationaux',
    on: 'activé',
    off: 'désactivé',
    public: 'tout le monde dans le salon',
    private: 'seulement la personne qui demande',
    noPause: 'aucune',
    pause: (seconds) =>
      seconds < 60
        ? `${seconds} ${seconds === 1 ? 'seconde' : 'secondes'}`
        : seconds === 60
          ? 'une minute'
          : `${seconds / 60} minutes`,
    more: (count) => `et ${count} de plus`,
  },
  answers: (audience) =>
    audience === 'public'
      ? '**Les réponses sont publiques.** Tout le monde dans le salon les voit. On peut toujours demander en privé avec l’option `privé`.'
      : '**Les réponses sont privées.** Seule la personne qui demande les voit, et elle peut les partager.',
  choose: 'Qui voit les réponses',
  choices: {
    public: {
      label: 'Tout le monde dans le salon',
      description: 'Les réponses sont publiées là où la question a été posée',
    },
    private: {
      label: 'Seulement la personne qui demande',
      description: 'Elle peut partager une réponse d’un seul appui',
    },
  },
  country: (name) =>
    name
      ? `**Les lignes d’écoute de ce pays viennent en premier : ${name}.** \`/settings country\` change le pays.`
      : '**Aucun pays n’est choisi,** donc `/helplines` commence par des annuaires internationaux. `/settings country` en choisit un.',
  lines: {
    text: '**Les lignes de ce serveur.** Des services locaux que `/helplines` doit montrer aussi, signalés comme ajoutés par ce serveur. Je les montre comme tu les écris, sans pouvoir les vérifier : pense à les relire de temps en temps.',
    change: 'Changer nos lignes',
    title: 'Lignes d’écoute de ce serveur',
    field: 'Une par ligne',
    hint: 'Nom, comment joindre, et quand. Au plus 6 lignes de 200 caractères.',
    tooMany: 'Il y a plus de 6 lignes, ou l’une dépasse 200 caractères, donc rien n’a changé.',
    supportNote:
      'Si tu notais seulement une ligne d’écoute : son nom m’a fait penser à des mots de danger, et un formulaire qui en contient n’est jamais gardé. `/settings import` la prend sous `localLines`, ou essaie d’autres mots.',
  },
  places: [
    'Ailleurs, les commandes reçoivent une réponse privée, et les mentions aucune. Les fils suivent leur salon, les salons leur catégorie.',
    'Les lignes d’écoute, et les mots qui laissent craindre un danger, reçoivent une réponse partout.',
  ],
  allowed: 'Réponses seulement dans… (aucun choix : partout)',
  denied: 'Jamais dans…',
  ask: 'Dans ces salons, je réponds à une question sans qu’on me mentionne, si je suis sûr de moi. Aux mots qui laissent craindre un danger, j’ajoute une courte ligne avec un moyen de joindre quelqu’un. Le reste, je n’y touche pas.',
  askOff:
    '**Cela ne marche pas encore :** je ne peux pas lire les messages qui ne me mentionnent pas. La personne qui fait tourner ce bot peut changer cela : activer **Message Content Intent** sur la page Bot du portail des développeurs de Discord, mettre `MESSAGE_CONTENT_INTENT=on`, puis redémarrer le bot. Ce que tu choisis ici est gardé d’ici là.',
  askChoose: 'Salons de questions (aucun choix : aucun)',
  topics:
    'Les textes sur un thème masqué ne sont ni trouvés ni montrés, même quand ils touchent à un autre thème. Masquer un rayon masque tout ce qui s’y trouve.',
  hideShelves: 'Masquer des rayons entiers',
  hideParts: (first, last) => `Masquer des parties : de « ${first} » à « ${last} »`,
  viewpointsText:
    'Les textes qui donnent un point de vue disent de qui il vient et montrent l’autre côté. Tu peux laisser de côté des points de vue entiers.',
  hideViewpoints: 'Masquer des points de vue (aucun choix : aucun)',
  notes: (isOn) =>
    isOn
      ? '**Les avertissements de contenu sont activés.** Les textes qui peuvent remuer commencent par un avertissement et s’ouvrent d’un appui.'
      : '**Les avertissements de contenu sont désactivés.** Les textes sont montrés tels quels.',
  notesChoose: 'Avertissements de contenu',
  notesOn: 'Activés : un avertissement d’abord, le texte s’ouvre d’un appui',
  notesOff: 'Désactivés : le texte tel quel',
  pace: 'Les pauses réglées ici ne valent ni pour les lignes d’écoute, ni pour les mots qui laissent craindre un danger. Une question posée trop tôt dans un salon reçoit une réponse privée. Et personne ne reçoit plus de trente réponses par minute.',
  memberPause: 'Entre deux réponses à une même personne',
  channelPause: 'Entre deux réponses publiques dans un salon',
  pauseOption: (words) => `Pause : ${words}`,
  languageText:
    'Les commandes reçoivent une réponse dans la langue du Discord de chaque personne. Un message dans un salon ne dit pas sa langue : quand ses mots ne suffisent pas à la reconnaître, j’utilise celle-ci. La citation du jour arrive aussi dans cette langue. Ce qui n’est pas encore traduit arrive en anglais.',
  languageChoose: 'Langue de ce serveur',
  change: (name, now, before) => `**${name} :** ${now} (avant : ${before})`,
  notShared:
    'L’équipe de modération de ce serveur ne veut pas de réponses dans ce salon, ou il vient d’en recevoir une. Celle-ci reste donc entre nous.',
  saved: 'Enregistré.',
  unchanged: 'C’était déjà réglé ainsi.',
  tooMany: 'Cela ferait plus de 25, donc rien n’a changé.',
  undo: 'Annuler ce changement',
  undone: 'C’est annulé.',
  notUndone:
    'Il y a eu un autre changement depuis, donc rien n’a été annulé. Voici où en sont les choses maintenant.',
  export:
    'Voici les réglages de ce serveur, dans un fichier. Il ne contient l’identifiant d’aucun membre. `/settings import` le relit.',
  exportName: 'reglages.json',
  importAsk: '**Voici ce qui changerait.** Rien n’a encore changé.',
  importNothing: 'Ce fichier dit ce qui est déjà réglé, il n’y a donc rien à changer.',
  importForeign: (count) =>
    count === 1
      ? 'Un salon du fichier n’est pas dans ce serveur ; il est laissé de côté.'
      : `${count} salons du fichier ne sont pas dans ce serveur ; ils sont laissés de côté.`,
  importTopics: (ids) => `Je ne connais pas ces thèmes, ils sont donc laissés de côté : ${ids}.`,
  importCountry: 'Je n’ai pas de lignes d’écoute pour le pays du fichier, donc aucun n’est choisi.',
  importConfirm: 'Régler ainsi',
  importProblems: '**Je ne peux pas utiliser ce fichier, donc rien n’a changé :**',
  importUnread: {
    elsewhere: 'Ce fichier ne se trouve pas là où Discord garde ses fichiers.',
    'too-large': 'Ce fichier est trop gros pour être des réglages.',
    'not-text': 'Ce fichier n’est pas du texte.',
    unreachable: 'Discord ne m’a pas remis ce fichier. Réessaie, s’il te plaît.',
  },
  importGone:
    'Le fichier de cet aperçu n’est plus là. Utilise `/settings import` encore une fois, s’il te plaît.',
  resetAsk:
    'Cela remet tout comme au moment où le bot est arrivé sur ce serveur. La citation du jour et la bibliothèque restent telles quelles.',
  resetFirst: 'Tout réinitialiser',
  resetAgain:
    '**C’est bien ce que tu veux ?** Les choix de tout le monde dans `/settings` et `/setup` disparaissent.',
  resetSecond: 'Oui, tout réinitialiser',
  reset: 'Tout est comme au début.',
  keep: 'Laisser tel quel',
  kept: 'Rien n’a changé.',
  needsManager:
    'Cela change tout d’un coup, il faut donc la permission de gérer le serveur. Rien n’a changé.',
  unknownCountry:
    'Je n’ai pas de lignes d’écoute pour ce pays, donc rien n’a changé. Choisis-en un dans la liste, s’il te plaît.',
  needsServer: 'Les réglages appartiennent à un serveur. Utilise cette commande dans un serveur.',
  unavailable: {
    unreadable:
      'Je n’arrive pas à lire les réglages de ce serveur en ce moment, donc rien n’a changé. Les réponses et `/helplines` marchent toujours. Réessaie dans quelques minutes, s’il te plaît ; si rien ne change, préviens la personne qui fait tourner ce bot.',
    unwritable:
      'Je n’ai pas pu enregistrer cela, tout est donc comme avant. Les réponses et `/helplines` marchent toujours. Réessaie dans quelques minutes, s’il te plaît ; si rien ne change, dis à la personne qui fait tourner ce bot que son disque est peut-être plein ou sa base de données verrouillée.',
    newer:
      'Les réglages de ce serveur ont été enregistrés par une version de ce bot plus récente que celle qui tourne maintenant. Je n’y touche pas, pour ne pas les abîmer. Les réponses et `/helplines` marchent toujours.',
  },
};

export const setupFr: typeof setupEn = {
  heading: 'Mise en place',
  step: (step) => `Étape ${step} sur 3`,
  audience: 'Qui doit voir les réponses aux commandes ?',
  country:
    'Les lignes d’écoute de quel pays doivent venir en premier ? On peut toujours choisir un autre pays. Si tes membres viennent de partout, laisse ouvert.',
  ask: 'Faut-il un salon où je réponds aux questions sans qu’on me mentionne ? La plupart des serveurs commencent sans.',
  leaveOpen: 'Laisser ouvert',
  noChannel: 'Aucun',
  done: 'C’est tout. On peut poser des questions avec `/ask`, ou me mentionner.',
  more: '`/settings panel` contient le reste, `/daily set` publie une citation par jour, et `/help` a des notes pour la modération.',
};

export const settingsCommandsFr: typeof settingsCommandsEn = {
  settings: {
    description: 'Régler ce bot pour ton serveur',
    panel: 'Voir et changer les réglages',
    country: 'Les lignes d’écoute de quel pays viennent en premier dans ce serveur',
    countryOption: 'Le pays ; ne mets rien pour n’en avoir aucun',
    export: 'Recevoir les réglages en fichier',
    import: 'Lire des réglages dans un fichier : tu vois d’abord ce qui changerait',
    importFile: 'Un fichier venu de « exporter »',
    reset: 'Tout réinitialiser',
  },
  setup: { description: 'Mettre ce bot en place en trois choix' },
};
