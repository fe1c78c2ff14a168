import type { dailyCommandsEn, dailyEn, privacyEn, quoteEn, subscribeEn } from './en.ts';

export const quoteFr: typeof quoteEn = {
  after: (source) => `Dans nos mots, d’après ${source}`,
  own: 'Écrit pour ce bot',
  by: (author, work, year, licence) => `${author}, ${work} (${year}) · ${licence}`,
  quoted: (text) => `« ${text} »`,
  topic: (name) => `Thème : ${name}`,
  topics: (names) => `Thèmes : ${names}`,
  more: 'En lire plus',
  another: 'Une autre',
  anotherForMe: 'Une autre, pour moi',
  dailyToYou: 'Ta citation du jour',
  onlyInEnglish: 'Pour l’instant, cette citation n’existe qu’en anglais.',
  none: 'Je n’ai pas de citation pour le moment. `/topics` montre ce qu’il y a d’autre.',
  unknownTopic: 'Je ne connais pas ce thème. S’il te plaît, choisis-en un dans la liste.',
  gone: 'Il n’y a plus rien d’autre à lire sur celle-là. `/topics` montre ce qu’il y a. Si tu as besoin de quelqu’un maintenant : `/helplines`.',
};

const permissionsFr = {
  ViewChannel: 'Voir le salon',
  SendMessages: 'Envoyer des messages',
  SendMessagesInThreads: 'Envoyer des messages dans les fils',
  ReadMessageHistory: 'Voir les anciens messages',
};

const choicesFr: (typeof dailyEn)['choices'] = {
  needsTime:
    'Quand la citation doit-elle arriver ? Remplis `heure`, par exemple 09:00, et `fuseau` : tape le nom d’une ville près de chez toi et choisis-la dans la liste.',
  ask: {
    zone: {
      question: (time) =>
        `**${time}**, à l’heure de quelle ville ? Tant que tu n’en as pas choisi, rien n’est réglé.`,
      pick: 'Choisir une ville',
      other: 'Une autre ville',
      field: 'Une ville près de chez toi',
      unknown:
        'Je ne connais pas cette ville. Choisis-en une ci-dessous, ou essaie une plus grande près de chez toi, s’il te plaît.',
    },
    time: {
      question: (zone) =>
        `Dans le fuseau **${zone}**, à quelle heure ? Tant que tu n’as pas choisi, rien n’est réglé.`,
      pick: 'Choisir une heure',
      other: 'Une autre heure',
      field: 'Une heure, par exemple 09:00',
      unknown:
        'Je n’arrive pas à lire cette heure. Choisis-en une ci-dessous, ou écris-la comme ceci : 09:00 ou 21h30, s’il te plaît.',
    },
  },
  badTime:
    'Je n’arrive pas à lire cette heure, donc rien n’a changé. Écris-la comme ceci : 09:00 ou 21h30, s’il te plaît.',
  badZone:
    'Je ne connais pas ce fuseau horaire, donc rien n’a changé. Tape le nom d’une ville et choisis-en une dans la liste.',
  badWeekdays:
    'Je n’arrive pas à lire ces jours, donc rien n’a changé. Choisis-les dans la liste, s’il te plaît, ou écris-les comme ceci : « du lundi au vendredi » ou « lun, mer, ven ».',
  badTopics:
    'Il y a là des thèmes que je ne connais pas, donc rien n’a changé. Choisis-les dans la liste, séparés par des virgules, s’il te plaît.',
  everyDay: 'tous les jours',
  weekdays: 'du lundi au vendredi',
  weekends: 'le week-end',
  allTopics: 'tous les thèmes',
  zone: (city, timeZone, clock) => `${city} : il y est ${clock} (${timeZone})`,
};

export const dailyFr: typeof dailyEn = {
  postHeading: 'Citation du jour',
  choices: choicesFr,
  needsServer:
    'La citation du jour appartient à un serveur. Pour en recevoir une toi-même, utilise `/subscribe`.',
  none: 'Ce serveur n’a pas encore de citation du jour. `/daily set` en met une en place.',
  heading: 'La citation du jour de ce serveur',
  set: 'C’est réglé. Je la publierai comme indiqué.',
  everyone:
    'Je ne mentionne jamais tout le monde. Choisis un autre rôle, ou aucun, s’il te plaît. Rien n’a changé.',
  silentRole: (role) =>
    `Je ne peux pas mentionner ${role}, donc personne ne recevra de notification : dans les paramètres du rôle, autorise tout le monde à le @mentionner.`,
  cannotPost: (channel, missing) =>
    `Je ne peux pas encore publier dans ${channel}, donc rien n’a changé. Donne-moi là-bas **${missing.map((name) => permissionsFr[name]).join('**, **')}**, s’il te plaît, puis utilise \`/daily set\` à nouveau.`,
  noChannel:
    'Je ne vois pas là un endroit où publier, donc rien n’a changé. Choisis un salon textuel ou un fil ouvert de ce serveur, et donne-moi la permission Voir le salon, s’il te plaît.',
  where: (channel, time, zone, days) => `${channel} · ${days} à **${time}** (${zone})`,
  about: (topics, role) => `Thèmes : ${topics} · Mentionne : ${role ?? 'personne'}`,
  next: '**Prochaines dates**',
  nextLine: (local, seconds) => `${local} (pour toi <t:${seconds}:f>, <t:${seconds}:R>)`,
  skipped: (date) => `Sauté : ${date}.`,
  last: (date, link) => `**Dernière publication :** ${date}, [ouvrir](${link})`,
  noLast: '**Dernière publication :** aucune pour l’instant.',
  trouble: (date, reason) => `**Le dernier problème :** ${date}. ${reason}`,
  waiting: (seconds) =>
    `**Envoi en cours :** Discord n’a pas accepté le dernier essai. Je réessaie <t:${seconds}:R>.`,
  badZone: 'Le fuseau horaire choisi n’est plus connu. Choisis-en un autre avec `/daily set`, s’il te plaît.',
  halts: {
    paused: '**En pause.** Rien n’est publié avant `/daily resume`.',
    off: '**Arrêtée.** `/daily resume` la relance telle qu’elle était, et `/daily set` la modifie.',
    'channel-gone':
      '**Arrêtée, parce que son salon a été supprimé.** `/daily set` avec un autre salon la relance.',
    refused:
      '**En pause, parce que Discord a refusé mes messages cinq fois de suite.** Quand la cause indiquée ci-dessous est réglée, `/daily resume` la relance.',
  },
  reasons: {
    missed:
      'Je n’étais pas en marche à cette heure-là, et à mon retour il y avait plus de douze heures de retard. J’ai donc sauté ce jour.',
    assumed:
      'Quelque chose m’a interrompu pendant l’envoi, et je n’ai pas pu voir si le message était arrivé. Pour être sûr de ne pas publier deux fois, je l’ai compté comme publié. Avec la permission Voir les anciens messages, je peux vérifier.',
    gone: 'Le salon n’existe plus.',
    nothing:
      'Je n’avais pas de citation à publier. Peut-être que `/settings panel` masque tant de thèmes ou de points de vue qu’il n’en reste aucune. Sinon, la personne qui fait tourner ce bot peut voir pourquoi.',
  },
  refusals: {
    'no-access': (channel) =>
      `Je ne vois pas ${channel}. Donne-moi là-bas la permission Voir le salon, s’il te plaît, puis \`/daily resume\`.`,
    'no-permission': (channel) =>
      `Je n’ai pas le droit d’écrire dans ${channel}. Donne-moi là-bas la permission Envoyer des messages, s’il te plaît, puis \`/daily resume\`.`,
    archived: (channel) =>
      `Le fil ${channel} est archivé. Rouvre-le, s’il te plaît, ou choisis un autre endroit avec \`/daily set\`.`,
    locked: (channel) =>
      `Le fil ${channel} est verrouillé. Déverrouille-le, s’il te plaît, ou choisis un autre endroit avec \`/daily set\`.`,
    closed: () => 'Mes messages privés sont bloqués.',
    rejected: () =>
      'Discord n’a pas accepté le message. La personne qui fait tourner ce bot peut voir pourquoi.',
  },
  paused: 'En pause. Rien n’est publié avant `/daily resume`.',
  resumed: 'C’est reparti.',
  off: 'La citation du jour est arrêtée. Je garde ses réglages pour que `/daily resume` puisse la relancer ; `/privacy delete` les efface aussi.',
  skipping: (local) => `La publication du ${local} est sautée.`,
  notRunning:
    'La citation du jour n’est pas en marche, il n’y a donc rien à sauter. `/daily resume` la lance.',
  preview:
    'Voici à quoi ressemble une publication. Personne d’autre ne la voit, et la citation prévue pour ce jour ne change pas.',
  postedNow: (link) => `Publié : ${link}. La prochaine arrive à son heure, comme prévu.`,
  postingNow: 'Discord est lent en ce moment. La citation est en route.',
  notPosted: (reason) => `Rien n’a été publié. ${reason}`,
  unreachable: 'Discord ne répond pas en ce moment. Réessaie dans quelques minutes, s’il te plaît.',
  notice: 'Un mot pour toi, puisque tu peux gérer ce serveur : la citation du jour a un problème.',
  noticeMore: '`/daily status` montre tout.',
};

export const subscribeFr: typeof subscribeEn = {
  heading: 'Ta citation du jour',
  stop: 'Arrêter',
  started: 'C’est réglé. Je t’écrirai comme indiqué. Chaque message a un bouton pour arrêter.',
  none: 'Tu n’as pas de citation du jour. Pour en recevoir une en message privé, utilise cette commande en remplissant `heure`, par exemple 09:00, et `fuseau` : tape le nom d’une ville près de chez toi.',
  when: (time, zone, days) => `En message privé, ${days} à **${time}** (${zone})`,
  closed: (count) =>
    `Je n’ai pas pu te joindre ${count === 1 ? 'la dernière fois' : `les ${count} dernières fois`} : mes messages privés sont bloqués. Au bout de trois fois, j’arrête.`,
  stopped:
    'C’est arrêté. J’ai complètement oublié ta citation du jour. `/subscribe` en démarre une nouvelle quand tu veux.',
  notThere: 'Il n’y avait rien à arrêter : tu n’as pas de citation du jour.',
  keeps:
    'Pour ça, je garde ton identifiant Discord, ces choix, ta langue et la liste des citations que tu as reçues. `/privacy delete` les efface.',
};

export const privacyFr: typeof privacyEn = {
  heading: 'Ce qui est conservé',
  never: 'Je ne garde ni questions ni messages, et rien sur toi que tu n’aies mis en place toi-même.',
  you: (what) => `**Sur toi :** ${what}`,
  nothing: 'rien.',
  subscription:
    'ta citation du jour en message privé : son heure, son fuseau, ses jours, ses thèmes et sa langue, ton identifiant Discord, les citations que tu as reçues, et comment se sont passés les derniers envois.',
  server: (what) => `**Sur ce serveur :** ${what}`,
  settings: 'ses réglages, et ce qu’ils étaient avant le dernier changement',
  daily:
    'sa citation du jour : salon, heure, fuseau, jours, thèmes, rôle, citations déjà utilisées, et comment se sont passées les dernières publications',
  library: (count) => (count === 1 ? 'une entrée de sa bibliothèque' : `${count} entrées de sa bibliothèque`),
  suggestions: (count) =>
    count === 1
      ? 'une suggestion qui attend l’équipe de modération'
      : `${count} suggestions qui attendent l’équipe de modération`,
  feedback: 'combien de fois des réponses ont été jugées utiles ou non, sans dire par qui',
  leaving: 'Si un serveur me retire, tout cela est effacé au bout de trente jours.',
  serverOnly:
    'Seules les personnes qui peuvent gérer le serveur peuvent exporter ou effacer ce qui est conservé à son sujet.',
  rights: '`/privacy export` te le donne en fichier, `/privacy delete` l’efface.',
  exported: 'Voici tout ce que je garde, dans un fichier. Il n’y a que toi qui le vois.',
  exportName: 'conserve-par-ce-bot.json',
  deleted: 'C’est effacé. Plus rien n’est conservé sur toi.',
  askServer:
    'Cela efface pour de bon tout ce que je garde sur ce serveur : ses réglages, sa citation du jour, sa bibliothèque, les suggestions, et ce qui a été compté.',
  confirmServer: 'Tout effacer',
  serverDeleted: 'C’est effacé. Plus rien n’est conservé sur ce serveur.',
  needsServer: 'Utilise cette commande dans le serveur dont il s’agit.',
  needsManager: 'Seules les personnes qui peuvent gérer le serveur peuvent faire cela.',
};

/** How the commands describe themselves. */
export const dailyCommandsFr: typeof dailyCommandsEn = {
  quote: {
    description: 'Montre une citation sur le rétablissement, et d’où elle vient',
    topic: 'Seulement sur ce thème',
  },
  daily: {
    description: 'Une citation par jour pour ton serveur',
    set: 'Lancer ou modifier la citation du jour : ce que tu ne précises pas reste tel quel',
    channel: 'Où la publier ; la première fois, sans choix de ta part, dans ce salon',
    time: 'À quelle heure, par exemple 09:00 ou 21h30',
    zone: 'L’heure de quel endroit : tape une ville',
    weekdays: 'Quels jours, par exemple « du lundi au vendredi » ou « lun, mer, ven »',
    topics: 'Seulement sur ces thèmes, séparés par des virgules ; « tous » pour tous',
    thread: 'Un fil où la publier',
    role: 'Un rôle à mentionner ; personne si tu n’en donnes pas',
    noRole: 'Ne plus mentionner personne',
    status: 'Voir les réglages, le dernier envoi, les prochaines dates et les problèmes',
    preview: 'Voir à quoi ressemble une publication, rien que pour toi',
    postNow: 'Publier une citation maintenant ; celle du jour vient quand même',
    pause: 'Ne plus rien publier jusqu’à la reprise',
    resume: 'Publier de nouveau, dès la prochaine fois',
    skipNext: 'Sauter la prochaine publication',
    off: 'Arrêter la citation du jour',
  },
  subscribe: {
    description: 'Une citation par jour pour toi, en message privé',
    time: 'À quelle heure, par exemple 09:00 ou 21h30',
    zone: 'L’heure de quel endroit : tape une ville',
    weekdays: 'Quels jours, par exemple « du lundi au vendredi » ou « lun, mer, ven »',
    topics: 'Seulement sur ces thèmes, séparés par des virgules ; « tous » pour tous',
  },
  privacy: {
    description: 'Ce que ce bot conserve sur toi',
    show: 'Voir ce qui est conservé sur toi et sur ce serveur',
    export: 'Recevoir tout cela en fichier',
    delete: 'Effacer ce qui est conservé',
    what: 'Sur qui : sur toi, sauf si tu dis autre chose',
    mine: 'Ce qui est conservé sur moi',
    server: 'Ce qui est conservé sur ce serveur',
  },
};
