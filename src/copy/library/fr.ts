import type { feedbackEn, libraryCommandsEn, libraryEn, suggestEn } from './en.ts';

/** What the bot says about a server's own library. */
export const libraryFr: typeof libraryEn = {
  needsServer: 'Une bibliothèque appartient à un serveur. Utilise cette commande dans un serveur.',
  label: '**Ajouté par ce serveur.** Ces mots ne viennent pas de ma propre collection.',
  quoteLabel: 'ajouté par ce serveur',
  heading: 'La bibliothèque de ce serveur',
  empty:
    'Rien n’a encore été ajouté. `/library add` ouvre un formulaire, et `/library import` lit un fichier. Ce que tu ajoutes est trouvé avec mes propres réponses et porte une étiquette qui dit que cela vient de ce serveur.',
  counts: (answers, quotes) =>
    `${answers > 1 ? `${answers} réponses` : answers === 1 ? 'Une réponse' : 'Aucune réponse'}, ${quotes > 1 ? `${quotes} citations` : quotes === 1 ? 'une citation' : 'aucune citation'}. Au plus 2 000 ensemble.`,
  open: 'Ouvrir une entrée',
  entry: (id) => `Identifiant : ${id}`,
  noLonger: 'Cette entrée n’est plus dans la bibliothèque. `/library list` montre ce qu’il y a.',
  unknownEntry: 'Je ne trouve pas d’entrée avec cet identifiant ou cette question. Voici celles qu’il y a.',
  edit: 'Modifier',
  remove: 'Retirer',
  added: (title) => `Ajouté : « ${title} » On peut le trouver dès maintenant.`,
  changed: (title) => `Modifié : « ${title} »`,
  removed: (title) => `Retiré : « ${title} » On ne le trouve plus.`,
  full: 'La bibliothèque est pleine : un serveur peut avoir 2 000 entrées. Rien n’a été ajouté. `/library remove` fait de la place.',
  refused: 'Je ne peux pas encore l’ajouter, donc rien n’a changé :',
  yourWords: 'Tes mots, à recopier dans le formulaire :',
  askRemoveAll: (count) =>
    `Cela retire ${count === 1 ? 'la seule entrée' : `les ${count} entrées`} de la bibliothèque, sans retour possible. \`/library export\` en fait d’abord une copie.`,
  typedName: 'tes-mots.md',
  removeAll: 'Tout retirer',
  removedAll: 'La bibliothèque est vide maintenant.',
  needsManage:
    'Cela change beaucoup de choses d’un coup, il faut donc la permission de gérer le serveur. Rien n’a changé.',
  imported: (added, replaced) =>
    `Lu sans problème. ${added > 1 ? `${added} entrées ont été ajoutées` : added === 1 ? 'Une entrée a été ajoutée' : 'Aucune entrée n’a été ajoutée'}${replaced > 0 ? `, et ${replaced} ${replaced === 1 ? 'mise à la place d’une plus ancienne' : 'mises à la place de plus anciennes'}` : ''}.`,
  importProblems: (count) =>
    `${count === 1 ? 'Il y a une chose à corriger' : `Il y a ${count} choses à corriger`}, donc rien n’a été ajouté :`,
  moreProblems: 'La liste complète est dans le fichier ci-dessous.',
  problemsName: 'problemes.txt',
  line: (line, field, message) => `Ligne ${line}, ${field} : ${message}`,
  wholeFile: 'fichier',
  noFile: 'Joins un fichier, s’il te plaît : Markdown ou JSON, comme `/library export` le fait.',
  attachment: {
    elsewhere: 'Je ne lis qu’un fichier joint ici, sur Discord. Rien n’a été ajouté.',
    'too-large': 'Ce fichier est trop gros : 4 Mo au plus. Rien n’a été ajouté.',
    'not-text':
      'Ce fichier n’est pas du texte simple en UTF-8, je ne peux donc pas le lire. Rien n’a été ajouté.',
    unreachable:
      'Discord ne m’a pas remis le fichier à temps. Rien n’a été ajouté. Réessaie une fois, s’il te plaît.',
  },
  stillReading:
    'Je suis encore en train de lire ce fichier. `/library list` montrera dans un instant si ses entrées sont là. Si elles n’y sont pas, envoie-les dans des fichiers plus petits, s’il te plaît : je te dirai alors ce qu’il faut corriger.',
  exported: 'La bibliothèque telle qu’elle est maintenant. `/library import` la relit.',
  exportName: 'bibliotheque',
  supportNote:
    'Rien n’a été gardé ni envoyé. Je relis tous les formulaires de cette façon, et souvent je m’inquiète là où ce n’est pas nécessaire. Si tu écrivais pour les autres et non sur toi, donne le fichier ci-dessous à `/library import`.',
  form: {
    add: 'Ajouter une réponse',
    edit: 'Modifier une réponse',
    addQuote: 'Ajouter une citation',
    editQuote: 'Modifier une citation',
    question: 'Question',
    questionHint: 'Comme un titre, 100 caractères au plus',
    answer: 'Réponse',
    answerHint: 'Courte et simple : 900 caractères au plus',
    aliases: 'D’autres façons de la poser',
    aliasesHint: 'Une par ligne ; au moins une',
    topic: 'Thème',
    source: 'D’où cela vient',
    sourceHint: 'Un livre, un site, un guide ; laisse vide si tu le sais par toi-même',
    text: 'La citation',
    textHint: 'De 40 à 240 caractères, sans guillemets',
    author: 'Qui l’a dit',
    authorHint: 'Laisse les trois derniers champs vides pour une phrase à toi',
    work: 'Où, et en quelle année',
    workHint: 'Par exemple : Walden, 1854',
    licence: 'Pourquoi on peut la montrer',
    licenceHint: 'Par exemple : domaine public',
  },
  fields: {
    question: 'question',
    body: 'réponse',
    aliases: 'autres façons de la poser',
    topics: 'thème',
    topic: 'thème',
    source: 'd’où cela vient',
    text: 'citation',
    author: 'qui l’a dit',
    work: 'où cela se trouve',
    year: 'année',
    licence: 'pourquoi on peut la montrer',
  },
  review: {
    heading: 'Une suggestion reçue',
    none: 'Il n’y a pas de suggestion en attente.',
    left: (count) => (count === 1 ? 'La dernière.' : `${count} attendent ; voici la plus ancienne.`),
    unsigned: 'Sans signature.',
    signed: (name) => `Signé : ${name}`,
    expires: 'Elle est effacée dès que tu décides, ou au bout de 30 jours. Personne n’en est informé.',
    aliases: 'D’autres façons de la poser',
    noAnswer: 'Une question sans réponse.',
    from: (from) => `Dit par : ${from}`,
    toMend: 'Avant de pouvoir l’ajouter :',
    theirWords:
      'Pour les mots de quelqu’un d’autre, il faut dire pourquoi on peut les montrer : appuie sur Modifier.',
    approve: 'Accepter',
    edit: 'Modifier',
    decline: 'Refuser',
    approved: 'Ajouté à la bibliothèque.',
    declined: 'Refusé et effacé.',
    gone: 'Cette suggestion a déjà été traitée, ou ses 30 jours étaient passés.',
  },
  insights: {
    heading: 'Ce que deviennent les réponses',
    intro: 'Rien que des nombres : qui a appuyé sur quoi n’est pas gardé.',
    none: 'Personne n’a encore dit si une réponse avait aidé.',
    total: (helpful, notQuite) =>
      `On a appuyé ${helpful} fois sur **Utile** et ${notQuite} fois sur **Pas tout à fait**.`,
    row: (question, helpful, notQuite) => `${question} Utile : ${helpful}. Pas tout à fait : ${notQuite}.`,
    lacking: '**Le plus souvent « pas tout à fait »**',
    helping: '**Le plus souvent « utile »**',
    waiting: (count) =>
      count === 1
        ? 'Une suggestion attend : `/library review`.'
        : `${count} suggestions attendent : \`/library review\`.`,
  },
};

export const suggestFr: typeof suggestEn = {
  supportNote: 'Rien n’a été gardé, et rien n’a été envoyé à qui que ce soit.',
  needsServer:
    'Une suggestion va à l’équipe de modération d’un serveur ; utilise donc cette commande dans un serveur, s’il te plaît.',
  button: 'Le suggérer à la modération',
  title: 'Suggérer une réponse',
  quoteTitle: 'Suggérer une citation',
  question: 'La question',
  questionHint: 'Comme les gens la poseraient. Rien qui dise qui est qui, s’il te plaît',
  answer: 'Une réponse, si tu en as une',
  aliases: 'D’autres façons de la poser, si tu en as',
  aliasesHint: 'Une par ligne',
  text: 'La citation, ou une phrase à toi',
  from: 'Qui l’a dit, et où',
  fromHint: 'Laisse vide si les mots sont de toi',
  name: 'Signe, si tu veux',
  nameHint: 'Seul ce que tu écris ici est transmis ; tu peux laisser vide',
  thanks:
    'Merci. L’équipe de modération de ce serveur la trouvera la prochaine fois qu’elle regarde. J’ai gardé ce que tu as écrit et rien sur toi ; c’est effacé dès qu’elle décide, ou au bout de 30 jours.',
  empty: 'Il n’y avait pas de mots là-dedans, donc rien n’a été envoyé.',
  full: 'L’équipe de modération a déjà beaucoup de suggestions à lire, je n’ai donc pas pu ajouter la tienne. Réessaie dans une semaine environ, s’il te plaît.',
  tooSoon:
    'Tu viens de suggérer quelque chose. Attends quelques minutes avant la suivante, s’il te plaît ; rien n’a été envoyé.',
  tooLong: 'C’est plus long que ce que je peux transmettre, donc rien n’a été envoyé.',
};

export const feedbackFr: typeof feedbackEn = {
  helpful: 'Utile',
  notQuite: 'Pas tout à fait',
  thanks: 'Merci de l’avoir dit.',
  notQuiteHeading: 'Merci. L’une de celles-ci convient peut-être mieux ?',
  nothingNearer: 'Merci. Je n’ai malheureusement rien de plus proche.',
  nearest: 'Choisir une autre réponse',
};

export const libraryCommandsFr: typeof libraryCommandsEn = {
  library: {
    description: 'Les réponses et citations de ton serveur, et ce que les membres suggèrent',
    add: 'Ajouter une réponse ou une citation avec un formulaire',
    edit: 'Modifier une entrée',
    remove: 'Retirer une entrée, ou toutes',
    list: 'Voir ce que ton serveur a ajouté',
    import: 'Ajouter beaucoup d’entrées depuis un fichier',
    export: 'Recevoir toutes les entrées en fichier',
    review: 'Décider des suggestions des membres, une par une',
    insights: 'Quelles réponses ont aidé, en nombres',
    kind: 'Une réponse, sauf si tu choisis une citation',
    kinds: { passage: 'Une réponse', quote: 'Une citation' },
    entry: 'Son identifiant ou sa question ; sans rien, tu choisis dans une liste',
    everything: 'Retirer toutes les entrées ; la question t’est posée encore une fois',
    file: 'Un fichier Markdown ou JSON, comme l’export le fait',
    format: 'Markdown, sauf si tu choisis JSON',
    formats: { markdown: 'Markdown', json: 'JSON' },
  },
  suggest: {
    description: 'Suggérer une réponse, une citation ou une question manquante à la modération',
    what: 'Une question ou une réponse, sauf si tu choisis une citation',
    kinds: { passage: 'Une question ou une réponse', quote: 'Une citation' },
  },
};
