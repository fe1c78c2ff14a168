import type { CareCopy } from './en.ts';

/**
 * French. Translated, not yet reviewed by a native speaker.
 *
 * It says tu: “vous” is what a French crisis service says to a stranger, but on Discord everybody, Discord
 * included, says tu, and a sudden “vous” would sound like an official notice. The reader is given no
 * gender: “sans aide”, not “seul” or “seule”. A number stands after “appelle le”, so `localNumber` begins
 * without an article. The spaces before : ; ? and inside « » are no-break spaces.
 */
export const careFr: CareCopy = {
  locale: 'fr',
  support: {
    heading: {
      self: 'Tu as bien fait de le dire',
      'someone-else': 'C’est bien que tu sois là pour cette personne',
    },
    headingNow: 'S’il te plaît, demande de l’aide maintenant',
    words: {
      self: 'Ça a l’air très lourd à porter. Tu n’as pas à le porter sans aide : quelqu’un peut être là avec toi, même maintenant.',
      'someone-else':
        'Reste avec cette personne si c’est sans danger pour toi, ou assure-toi que quelqu’un reste avec elle. Tu peux lui demander directement si elle pense au suicide : poser la question ne lui met pas l’idée en tête. Tu n’as pas à gérer ça sans aide.',
    },
    danger: (number) => `**S’il y a un danger immédiat,** appelle le ${number}.`,
    line: '**Pour parler à quelqu’un :**',
    directories: (links) => `**Pour trouver une ligne d’écoute là où tu es :** ${links}.`,
    nearby: {
      self: 'Une personne de confiance peut aider aussi. Il suffit de dire : « Tu peux rester un peu avec moi ? »',
      'someone-else': 'Ces lignes parlent aussi avec les personnes qui s’inquiètent pour quelqu’un.',
    },
    smallPrint:
      'Je suis un bot, et personne ne surveille cette conversation. Les lignes d’écoute gardent pour elles ce que tu dis ; certaines peuvent intervenir si elles pensent qu’une vie est en danger immédiat.',
    publicLine:
      '**En cas de danger, appelle le numéro d’urgence local.** Pour parler à quelqu’un, findahelpline.com recense des lignes d’écoute dans la plupart des pays. Je suis un bot, et personne ne surveille cette conversation.',
    openPrivately: 'La suite, rien que pour moi',
    moreOptions: 'Autres possibilités',
  },
  medical: {
    heading: 'C’est une question pour un médecin ou un pharmacien',
    words:
      'Je ne peux pas te dire s’il faut prendre, mélanger, changer ou arrêter un médicament. Ce qui est sans danger dépend du médicament, de la durée du traitement et de la santé de la personne. Un médecin ou un pharmacien peut regarder tout ça avec toi.',
    meanwhile:
      'Tant que tu n’en as pas parlé, s’il te plaît, n’arrête rien d’un coup. Un pharmacien peut souvent répondre le jour même, sans rendez-vous.',
    danger: (number) => `**Si quelqu’un en a trop pris, ou se sent très mal,** appelle le ${number}.`,
    guidance:
      'Des recommandations qu’ils connaissent peut-être (en anglais) : « Stopping antidepressants » (Royal College of Psychiatrists, 2020), NICE NG215 et NG222, et les Maudsley Deprescribing Guidelines (2024).',
  },
  helplines: {
    button: 'Lignes d’écoute',
    heading: (country) => (country ? `Lignes d’écoute : ${country}` : 'Lignes d’écoute'),
    danger: (numbers) => `**En danger immédiat :** appelle le ${numbers}.`,
    localNumber: (examples) => `numéro d’urgence local : ${examples}`,
    or: 'ou',
    directories: (links) => `**Pour trouver une ligne d’écoute là où tu es :** ${links}`,
    categories: {
      crisis: 'Pour parler à quelqu’un maintenant',
      abuse: 'Si quelqu’un te fait du mal',
      child: 'Pour les enfants et les jeunes',
      warm: 'Pour parler, pas pour les urgences',
    },
    abuseCaution:
      'Si la personne qui te fait du mal peut regarder ton téléphone : les appels et les messages peuvent y laisser une trace. Le téléphone d’une personne de confiance est peut-être plus sûr.',
    older: 'Informations plus anciennes, à vérifier d’abord',
    ofThisServer: 'Ajouté par ce serveur',
    contact: {
      call: (number) => `appelle le **${number}**`,
      text: (number, keyword) =>
        keyword ? `envoie **${keyword}** par SMS au **${number}**` : `envoie un SMS au **${number}**`,
      whatsapp: (number) => `WhatsApp **${number}**`,
      chat: (site) => `chat sur ${site}`,
      web: (site) => site,
    },
    allHours: '24 h/24, 7 j/7',
    cost: { free: 'gratuit', charged: 'appel payant' },
    source: (name, date) => `Source : ${name} (${date})`,
    undated: 'sans date',
    pleaseCheck: 'à vérifier, s’il te plaît : pas confirmé depuis un moment',
    smallPrint:
      'Les numéros viennent des sources écrites citées ; personne ici ne les a composés. Certains horaires et certaines notes sont en anglais. Je suis un bot, et personne ne surveille cette conversation. Les lignes d’écoute gardent pour elles ce que tu dis ; certaines peuvent intervenir si elles pensent qu’une vie est en danger immédiat.',
    unknownCountry:
      'Je n’ai pas de ligne d’écoute pour ce pays. Les annuaires ci-dessous en connaissent peut-être une.',
    choose: (from, to) => `Choisis un pays, ${from} – ${to}`,
  },
};
