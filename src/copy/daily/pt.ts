import type { dailyCommandsEn, dailyEn, privacyEn, quoteEn, subscribeEn } from './en.ts';

/**
 * Quotes and the daily quote in Brazilian Portuguese. Translated, not yet reviewed by a native speaker.
 *
 * Names of permissions are those that Discord shows in Portuguese: a thread is a “tópico” there, so that
 * a topic is a “tema” here.
 */

export const quotePt: typeof quoteEn = {
  after: (source) => `Em nossas palavras, a partir de ${source}`,
  own: 'Escrito para este bot',
  by: (author, work, year, licence) => `${author}, ${work} (${year}) · ${licence}`,
  quoted: (text) => `“${text}”`,
  topic: (name) => `Tema: ${name}`,
  topics: (names) => `Temas: ${names}`,
  more: 'Ler mais',
  another: 'Outra',
  anotherForMe: 'Outra para mim',
  dailyToYou: 'Sua frase do dia',
  onlyInEnglish: 'Por enquanto, esta frase só existe em inglês.',
  none: 'Não tenho nenhuma frase agora. `/topics` mostra o que mais existe aqui.',
  unknownTopic: 'Não conheço esse tema. Por favor, escolha um da lista.',
  gone: 'Não há mais nada para ler sobre essa frase. `/topics` mostra o que existe. Se você precisa de alguém agora: `/helplines`.',
};

const permissionsPt = {
  ViewChannel: 'Ver canal',
  SendMessages: 'Enviar mensagens',
  SendMessagesInThreads: 'Enviar mensagens em tópicos',
  ReadMessageHistory: 'Ver histórico de mensagens',
};

/** The clock strikes “à 01:00”, and “às” at any other hour. */
const atTime = (time: string) => `${time.startsWith('01') ? 'à' : 'às'} **${time}**`;

const choicesPt: typeof dailyEn.choices = {
  needsTime:
    'A que horas ela deve vir? Por favor, informe um horário na opção `horário`, como 09:00, e um fuso na opção `fuso`: digite o nome de uma cidade perto de você e escolha na lista.',
  ask: {
    zone: {
      question: (time) => `**${time}**, no relógio de qual cidade? Até você escolher uma, nada é definido.`,
      pick: 'Escolha uma cidade',
      other: 'Outra cidade',
      field: 'Uma cidade perto de você',
      unknown: 'Não conheço essa cidade. Por favor, escolha uma abaixo, ou tente uma maior perto de você.',
    },
    time: {
      question: (zone) => `No fuso **${zone}**, a que horas? Até você escolher, nada é definido.`,
      pick: 'Escolha uma hora',
      other: 'Outro horário',
      field: 'Um horário, como 09:00',
      unknown:
        'Não consegui entender esse horário. Por favor, escolha uma hora abaixo, ou escreva como 09:00 ou 21h30.',
    },
  },
  badTime: 'Não consegui entender esse horário, então nada mudou. Por favor, escreva como 09:00 ou 21h30.',
  badZone:
    'Não conheço esse fuso horário, então nada mudou. Digite o nome de uma cidade e escolha uma da lista.',
  badWeekdays:
    'Não consegui entender esses dias, então nada mudou. Por favor, escolha na lista ou escreva assim: “de segunda a sexta” ou “seg, qua, sex”.',
  badTopics:
    'Não conheço todos esses temas, então nada mudou. Por favor, escolha na lista, com vírgulas entre eles.',
  everyDay: 'todos os dias',
  weekdays: 'de segunda a sexta',
  weekends: 'nos fins de semana',
  allTopics: 'todos os temas',
  zone: (city, timeZone, clock) => `${city}: ${clock} agora (${timeZone})`,
};

export const dailyPt: typeof dailyEn = {
  postHeading: 'Frase do dia',
  choices: choicesPt,
  needsServer: 'A frase do dia pertence a um servidor. Para receber uma só para você, use `/subscribe`.',
  none: 'Este servidor ainda não tem uma frase do dia. `/daily set` começa uma.',
  heading: 'A frase do dia deste servidor',
  set: 'Pronto. Vou publicar como aparece aqui.',
  everyone: 'Nunca notifico todo mundo de uma vez. Por favor, escolha outro cargo, ou nenhum. Nada mudou.',
  silentRole: (role) =>
    `Não consigo notificar ${role}, então ninguém vai receber aviso: nas configurações desse cargo, ative “Permitir que qualquer pessoa @mencione este cargo”.`,
  cannotPost: (channel, missing) =>
    `Ainda não posso publicar em ${channel}, então nada mudou. Por favor, me dê lá **${missing.map((name) => permissionsPt[name]).join('**, **')}** e use \`/daily set\` de novo.`,
  noChannel:
    'Não consigo ver isso como um lugar onde publicar, então nada mudou. Por favor, escolha um canal de texto ou um tópico aberto deste servidor, e me dê lá a permissão Ver canal.',
  where: (channel, time, zone, days) => `${channel} · ${days}, ${atTime(time)} (${zone})`,
  about: (topics, role) => `Temas: ${topics} · Notifica: ${role ?? 'ninguém'}`,
  next: '**Próximas**',
  nextLine: (local, seconds) => `${local} (para você <t:${seconds}:f>, <t:${seconds}:R>)`,
  skipped: (date) => `Fica de fora: ${date}.`,
  last: (date, link) => `**Última publicação:** ${date}, [abrir](${link})`,
  noLast: '**Última publicação:** nenhuma ainda.',
  trouble: (date, reason) => `**O último problema:** ${date}. ${reason}`,
  waiting: (seconds) =>
    `**Em envio:** o Discord não aceitou a última tentativa. Tento de novo <t:${seconds}:R>.`,
  badZone: 'O fuso horário escolhido não é mais conhecido. Por favor, escolha outro com `/daily set`.',
  halts: {
    paused: '**Em pausa.** Nada é publicado até `/daily resume`.',
    off: '**Desligada.** `/daily resume` a liga de novo como estava, e `/daily set` faz mudanças.',
    'channel-gone':
      '**Desligada, porque o canal dela foi apagado.** `/daily set` com outro canal a liga de novo.',
    refused:
      '**Em pausa, porque o Discord recusou minhas publicações cinco vezes seguidas.** Quando o motivo abaixo for resolvido, `/daily resume` a liga de novo.',
  },
  reasons: {
    missed:
      'Eu não estava funcionando nesse horário e, quando voltei, já tinham passado mais de doze horas. Por isso deixei esse dia de fora.',
    assumed:
      'Fui interrompido enquanto publicava e não pude ver se a mensagem tinha chegado. Para não publicar duas vezes, contei como publicada. Com a permissão Ver histórico de mensagens, posso conferir.',
    gone: 'O canal não existe mais.',
    nothing:
      'Eu não tinha nenhuma frase para publicar. Pode ser que `/settings panel` oculte tantos temas ou pontos de vista que não sobre nenhuma. Se não for isso, quem mantém este bot pode ver o motivo.',
  },
  refusals: {
    'no-access': (channel) =>
      `Não consigo ver ${channel}. Por favor, me dê lá a permissão Ver canal e depois use \`/daily resume\`.`,
    'no-permission': (channel) =>
      `Não posso escrever em ${channel}. Por favor, me dê lá a permissão Enviar mensagens e depois use \`/daily resume\`.`,
    archived: (channel) =>
      `O tópico ${channel} está arquivado. Por favor, abra-o de novo, ou escolha outro lugar com \`/daily set\`.`,
    locked: (channel) =>
      `O tópico ${channel} está trancado. Por favor, destranque-o, ou escolha outro lugar com \`/daily set\`.`,
    closed: () => 'As mensagens diretas estão fechadas para mim.',
    rejected: () => 'O Discord não aceitou a publicação. Quem mantém este bot pode ver o motivo.',
  },
  paused: 'Em pausa. Nada é publicado até `/daily resume`.',
  resumed: 'Retomada.',
  off: 'Desligada. Guardo como ela estava configurada, para que `/daily resume` possa ligá-la de novo; `/privacy delete` apaga isso também.',
  skipping: (local) => `A publicação de ${local} fica de fora.`,
  notRunning: 'Ela não está ligada, então não há nada para deixar de fora. `/daily resume` a liga.',
  preview: 'É assim que uma publicação aparece. Ninguém mais vê isto, e a frase de hoje continua como está.',
  postedNow: (link) => `Publicada: ${link}. A próxima vem no horário dela, como planejado.`,
  postingNow: 'O Discord está lento agora. A frase está a caminho.',
  notPosted: (reason) => `Não foi publicada. ${reason}`,
  unreachable: 'O Discord não está respondendo agora. Por favor, tente de novo em alguns minutos.',
  notice: 'Um aviso para você, que pode gerenciar este servidor: a frase do dia está com problemas.',
  noticeMore: '`/daily status` mostra tudo.',
};

export const subscribePt: typeof subscribeEn = {
  heading: 'Sua frase do dia',
  stop: 'Parar',
  started: 'Pronto. Vou escrever para você como aparece aqui. Cada mensagem tem um botão para parar.',
  none: 'Você não tem uma frase do dia. Para receber uma por mensagem direta, use este comando com um horário na opção `horário`, como 09:00, e um fuso na opção `fuso`: digite o nome de uma cidade perto de você.',
  when: (time, zone, days) => `Por mensagem direta, ${days}, ${atTime(time)} (${zone})`,
  closed: (count) =>
    `Não consegui falar com você ${count === 1 ? 'na última vez' : `nas últimas ${count} vezes`}: as mensagens diretas vindas de mim estão fechadas. Depois de três vezes eu paro.`,
  stopped: 'Parei. Esqueci por completo a sua frase do dia. `/subscribe` começa uma nova quando você quiser.',
  notThere: 'Não havia nada para parar: você não tem uma frase do dia.',
  keeps:
    'Para isso guardo o seu id de usuário, essas escolhas, o seu idioma e quais frases você já recebeu. `/privacy delete` apaga tudo.',
};

export const privacyPt: typeof privacyEn = {
  heading: 'O que fica guardado',
  never: 'Não guardo perguntas nem mensagens, e nada sobre você que não tenha sido configurado por você.',
  you: (what) => `**Sobre você:** ${what}`,
  nothing: 'nada.',
  subscription:
    'sua frase do dia por mensagem direta: horário, fuso, dias, temas e idioma, o seu id de usuário, quais frases você já recebeu e como foram os últimos envios.',
  server: (what) => `**Sobre este servidor:** ${what}`,
  settings: 'as configurações, e como elas eram antes da última mudança',
  daily:
    'a frase do dia: canal, horário, fuso, dias, temas, cargo, quais frases já foram usadas e como foram as últimas publicações',
  library: (count) => (count === 1 ? 'um item da biblioteca' : `${count} itens da biblioteca`),
  suggestions: (count) =>
    count === 1 ? 'uma sugestão à espera da moderação' : `${count} sugestões à espera da moderação`,
  feedback: 'quantas vezes disseram que uma resposta ajudou ou não, sem dizer quem',
  leaving: 'Se um servidor me remove, tudo isso some depois de trinta dias.',
  serverOnly: 'Só quem pode gerenciar o servidor pode exportar ou apagar o que fica guardado sobre ele.',
  rights: '`/privacy export` entrega tudo em um arquivo, `/privacy delete` apaga.',
  exported: 'Isto é tudo o que guardo, em um arquivo. Só você vê.',
  exportName: 'guardado-por-este-bot.json',
  deleted: 'Apagado. Não guardo mais nada sobre você.',
  askServer:
    'Isto apaga para sempre tudo o que guardo sobre este servidor: as configurações, a frase do dia, a biblioteca, o que foi sugerido e o que foi contado.',
  confirmServer: 'Apagar tudo',
  serverDeleted: 'Apagado. Não guardo mais nada sobre este servidor.',
  needsServer: 'Use isto no servidor em questão.',
  needsManager: 'Só quem pode gerenciar o servidor pode fazer isso.',
};

/** How the commands describe themselves. */
export const dailyCommandsPt: typeof dailyCommandsEn = {
  quote: { description: 'Mostra uma frase sobre recuperação e de onde ela vem', topic: 'Só sobre este tema' },
  daily: {
    description: 'Uma frase por dia para o seu servidor',
    set: 'Começar a frase do dia ou mudá-la: o que você não preencher fica como está',
    channel: 'Onde publicar; este canal, se você não preencher na primeira vez',
    time: 'A que horas, como 09:00 ou 21h30',
    zone: 'O relógio de que lugar: digite uma cidade',
    weekdays: 'Em que dias, como “de segunda a sexta” ou “seg, qua, sex”',
    topics: 'Só sobre estes temas, com vírgulas entre eles; “todos” para todos',
    thread: 'Um tópico do canal onde publicar',
    role: 'Um cargo para notificar; ninguém, se você não preencher',
    noRole: 'Não notificar mais ninguém',
    status: 'Ver a configuração, a última publicação, as próximas datas e o que deu errado',
    preview: 'Ver como fica uma publicação, só para você',
    postNow: 'Publicar uma frase agora; a frase do dia vem mesmo assim',
    pause: 'Não publicar nada até você retomar',
    resume: 'Voltar a publicar a partir do próximo horário',
    skipNext: 'Deixar de fora a próxima publicação',
    off: 'Desligar',
  },
  subscribe: {
    description: 'Uma frase por dia para você, por mensagem direta',
    time: 'A que horas, como 09:00 ou 21h30',
    zone: 'O relógio de que lugar: digite uma cidade',
    weekdays: 'Em que dias, como “de segunda a sexta” ou “seg, qua, sex”',
    topics: 'Só sobre estes temas, com vírgulas entre eles; “todos” para todos',
  },
  privacy: {
    description: 'O que este bot guarda sobre você',
    show: 'Ver o que fica guardado sobre você e este servidor',
    export: 'Receber tudo em um arquivo',
    delete: 'Apagar',
    what: 'Dados de quem: os seus, se você não escolher outra coisa',
    mine: 'O que fica guardado sobre mim',
    server: 'O que fica guardado sobre este servidor',
  },
};
