import type { chatEn, paceEn } from './en.ts';

export const chatFr: typeof chatEn = {
  hint: 'Bonjour. Pose-moi une question sur le rétablissement, par exemple « c’est quoi, le rétablissement personnel ? » Pour quelque chose de privé, utilise `/ask` ou écris-moi en message privé.',
  roleHint:
    'C’était mon rôle, donc tes mots ne me sont pas parvenus. Mentionne-moi par mon nom, ou utilise `/ask`. Si tu as besoin de quelqu’un maintenant : `/helplines`.',
  greeting:
    'Bonjour. Je suis un programme qui répond à des questions sur le rétablissement. Qu’est-ce que tu aimerais savoir ? Si tu préfères parler à une vraie personne, tu en trouveras avec `/helplines`.',
  thanks: 'Avec plaisir. Reviens poser tes questions quand tu veux.',
  goodbye:
    'Prends soin de toi. Je suis là quand tu veux demander quelque chose, et `/helplines` montre qui on peut joindre à toute heure.',
};

export const paceFr: typeof paceEn = {
  wait: (seconds) =>
    `Un instant, s’il te plaît : je pourrai te répondre à nouveau dans ${seconds === 1 ? 'une seconde' : `${seconds} secondes`}. Si tu as besoin de quelqu’un maintenant, cette attente ne vaut ni pour le numéro d’urgence local, ni pour findahelpline.com, ni pour \`/helplines\`.`,
};
