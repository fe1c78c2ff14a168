import type { dailyCommandsEn, dailyEn, privacyEn, quoteEn, subscribeEn } from './en.ts';

export const quoteEs: typeof quoteEn = {
  after: (source) => `Con nuestras palabras, a partir de ${source}`,
  own: 'Escrito para este bot',
  by: (author, work, year, licence) => `${author}, ${work} (${year}) · ${licence}`,
  quoted: (text) => `“${text}”`,
  topic: (name) => `Tema: ${name}`,
  topics: (names) => `Temas: ${names}`,
  more: 'Leer más',
  another: 'Otra',
  anotherForMe: 'Otra para mí',
  dailyToYou: 'Tu frase diaria',
  onlyInEnglish: 'Por ahora, esta frase solo está en inglés.',
  none: 'Ahora mismo no tengo frases. `/topics` muestra qué más hay.',
  unknownTopic: 'No conozco ese tema. Por favor, elige uno de la lista.',
  gone: 'Ya no hay nada más que leer sobre esa frase. `/topics` muestra lo que hay. Si necesitas a alguien ahora: `/helplines`.',
};

/** One o’clock is “la 01:00”, every other hour “las”. */
const atTime = (time: string) => `${time.startsWith('01') ? 'a la' : 'a las'} **${time}**`;

/** As Discord names them in Spanish. */
const permissionsEs = {
  ViewChannel: 'Ver canal',
  SendMessages: 'Enviar mensajes',
  SendMessagesInThreads: 'Enviar mensajes en hilos',
  ReadMessageHistory: 'Leer el historial de mensajes',
};

const choicesEs: typeof dailyEn.choices = {
  needsTime:
    '¿Cuándo debe llegar? Por favor, rellena `hora`, con algo como 09:00, y `zona`: escribe el nombre de una ciudad cercana y elígela de la lista.',
  ask: {
    zone: {
      question: (time) =>
        `**${time}**, ¿con la hora de qué ciudad? Hasta que elijas una, no se pone nada en marcha.`,
      pick: 'Elige una ciudad',
      other: 'Otra ciudad',
      field: 'Una ciudad cercana',
      unknown: 'No conozco esa ciudad. Por favor, elige una abajo, o prueba con una más grande cerca de ti.',
    },
    time: {
      question: (zone) =>
        `En la zona **${zone}**, ¿a qué hora? Hasta que elijas una, no se pone nada en marcha.`,
      pick: 'Elige una hora',
      other: 'Otra hora',
      field: 'Una hora, como 09:00',
      unknown: 'No entiendo esa hora. Por favor, elige una abajo, o escríbela como 09:00 o 9:30 pm.',
    },
  },
  badTime: 'No entiendo esa hora, así que no cambió nada. Por favor, escríbela como 09:00 o 9:30 pm.',
  badZone:
    'No conozco esa zona horaria, así que no cambió nada. Escribe el nombre de una ciudad y elige una de la lista.',
  badWeekdays:
    'No entiendo esos días, así que no cambió nada. Por favor, elígelos de la lista o escríbelos así: “de lunes a viernes” o “lun, mié, vie”.',
  badTopics:
    'No conozco todos esos temas, así que no cambió nada. Por favor, elígelos de la lista, separados por comas.',
  everyDay: 'todos los días',
  weekdays: 'de lunes a viernes',
  weekends: 'los fines de semana',
  allTopics: 'todos los temas',
  zone: (city, timeZone, clock) => `${city}: ahora ${clock} (${timeZone})`,
};

export const dailyEs: typeof dailyEn = {
  postHeading: 'Frase del día',
  choices: choicesEs,
  needsServer: 'La frase diaria es de un servidor. Para recibir una tú, usa `/subscribe`.',
  none: 'Este servidor aún no tiene frase diaria. `/daily set` la pone en marcha.',
  heading: 'La frase diaria de este servidor',
  set: 'Listo. La publicaré como se muestra.',
  everyone: 'Nunca aviso a todo el mundo. Por favor, elige otro rol, o ninguno. No cambió nada.',
  silentRole: (role) =>
    `No puedo mencionar a ${role}, así que nadie recibirá aviso: activa “Permitir que cualquiera mencione este rol” en sus ajustes.`,
  cannotPost: (channel, missing) =>
    `Todavía no puedo publicar en ${channel}, así que no cambió nada. Por favor, dame ahí **${missing.map((name) => permissionsEs[name]).join('**, **')}** y usa \`/daily set\` otra vez.`,
  noChannel:
    'No veo ahí un sitio donde publicar, así que no cambió nada. Por favor, elige un canal de texto o un hilo abierto de este servidor, y dame ahí el permiso Ver canal.',
  where: (channel, time, zone, days) => `${channel} · ${days}, ${atTime(time)} (${zone})`,
  about: (topics, role) => `Temas: ${topics} · Avisa a: ${role ?? 'nadie'}`,
  next: '**Próximas**',
  nextLine: (local, seconds) => `${local} (para ti, <t:${seconds}:f>, <t:${seconds}:R>)`,
  skipped: (date) => `Se salta: ${date}.`,
  last: (date, link) => `**Última publicación:** ${date}, [abrir](${link})`,
  noLast: '**Última publicación:** ninguna todavía.',
  trouble: (date, reason) => `**Lo último que falló:** ${date}. ${reason}`,
  waiting: (seconds) =>
    `**En camino:** Discord no aceptó el último intento. Lo intento de nuevo <t:${seconds}:R>.`,
  badZone: 'La zona horaria que se puso ya no se conoce. Por favor, pon otra con `/daily set`.',
  halts: {
    paused: '**En pausa.** No se publica nada hasta `/daily resume`.',
    off: '**Apagada.** `/daily resume` la pone en marcha otra vez como estaba, y `/daily set` la cambia.',
    'channel-gone':
      '**Apagada, porque se borró su canal.** `/daily set` con otro canal la pone en marcha otra vez.',
    refused:
      '**En pausa, porque Discord rechazó mis publicaciones cinco veces seguidas.** Cuando se arregle el motivo que aparece abajo, `/daily resume` la pone en marcha otra vez.',
  },
  reasons: {
    missed:
      'Yo no estaba en marcha a esa hora, y cuando volví habían pasado más de doce horas. Así que me salté ese día.',
    assumed:
      'Algo me interrumpió al publicar y no pude ver si había llegado. Para no publicar dos veces, la di por publicada. Con el permiso Leer el historial de mensajes puedo mirarlo.',
    gone: 'El canal ya no está.',
    nothing:
      'No tenía ninguna frase que publicar. Puede que `/settings panel` oculte tantos temas o puntos de vista que no quede ninguna. Si no es eso, quien se encarga de este bot puede ver por qué.',
  },
  refusals: {
    'no-access': (channel) =>
      `No puedo ver ${channel}. Por favor, dame ahí el permiso Ver canal y después usa \`/daily resume\`.`,
    'no-permission': (channel) =>
      `No me dejan escribir en ${channel}. Por favor, dame ahí el permiso Enviar mensajes y después usa \`/daily resume\`.`,
    archived: (channel) =>
      `El hilo ${channel} está archivado. Por favor, ábrelo otra vez o elige otro sitio con \`/daily set\`.`,
    locked: (channel) =>
      `El hilo ${channel} está bloqueado. Por favor, desbloquéalo o elige otro sitio con \`/daily set\`.`,
    closed: () => 'Los mensajes directos están cerrados para mí.',
    rejected: () => 'Discord no aceptó la publicación. Quien se encarga de este bot puede ver por qué.',
  },
  paused: 'En pausa. No se publica nada hasta `/daily resume`.',
  resumed: 'En marcha otra vez.',
  off: 'Apagada. Guardo cómo estaba configurada, para que `/daily resume` pueda ponerla en marcha otra vez; `/privacy delete` borra también eso.',
  skipping: (local) => `Se salta la publicación de ${local}.`,
  notRunning: 'No está en marcha, así que no hay nada que saltarse. `/daily resume` la pone en marcha.',
  preview: 'Así se ve una publicación. Nadie más la ve, y la frase propia del día queda como está.',
  postedNow: (link) => `Publicada: ${link}. La siguiente llega a su hora, como estaba previsto.`,
  postingNow: 'Discord va lento ahora mismo. Está en camino.',
  notPosted: (reason) => `No se publicó. ${reason}`,
  unreachable: 'Discord no responde ahora mismo. Por favor, prueba otra vez dentro de unos minutos.',
  notice: 'Una nota para ti, ya que puedes gestionar este servidor: la frase diaria tiene un problema.',
  noticeMore: '`/daily status` lo muestra todo.',
};

export const subscribeEs: typeof subscribeEn = {
  heading: 'Tu frase diaria',
  stop: 'Parar',
  started: 'Listo. Te escribiré como se muestra. Cada mensaje lleva un botón que lo para.',
  none: 'No tienes frase diaria. Para recibir una por mensaje directo, usa este comando y rellena `hora`, con algo como 09:00, y `zona`: escribe el nombre de una ciudad cercana.',
  when: (time, zone, days) => `Por mensaje directo, ${days}, ${atTime(time)} (${zone})`,
  closed: (count) =>
    `No pude escribirte ${count === 1 ? 'la última vez' : `las últimas ${count} veces`}: tus mensajes directos están cerrados para mí. Después de tres veces, paro.`,
  stopped:
    'Ya está parada. He olvidado por completo tu frase diaria. `/subscribe` empieza una nueva cuando quieras.',
  notThere: 'No había nada que parar: no tienes frase diaria.',
  keeps:
    'Para esto guardo tu id de usuario, lo que has elegido, tu idioma y qué frases has recibido ya. `/privacy delete` lo borra.',
};

export const privacyEs: typeof privacyEn = {
  heading: 'Lo que se guarda',
  never: 'No guardo preguntas ni mensajes, ni nada sobre ti que no hayas configurado tú.',
  you: (what) => `**Sobre ti:** ${what}`,
  nothing: 'nada.',
  subscription:
    'tu frase diaria por mensaje directo: su hora, zona, días, temas e idioma, tu id de usuario, qué frases has recibido ya y cómo fueron los últimos envíos.',
  server: (what) => `**Sobre este servidor:** ${what}`,
  settings: 'sus ajustes, y cómo eran antes del último cambio',
  daily:
    'su frase diaria: canal, hora, zona, días, temas, rol, qué frases se usaron y cómo fueron las últimas publicaciones',
  library: (count) => (count === 1 ? 'una entrada de su biblioteca' : `${count} entradas de su biblioteca`),
  suggestions: (count) =>
    count === 1
      ? 'una sugerencia que espera a su equipo de moderación'
      : `${count} sugerencias que esperan a su equipo de moderación`,
  feedback: 'cuántas veces se dijo que una respuesta ayudó o no, sin guardar quién lo dijo',
  leaving: 'Si un servidor me expulsa, todo eso se borra a los treinta días.',
  serverOnly: 'Solo quienes pueden gestionar el servidor pueden exportar o borrar lo que se guarda sobre él.',
  rights: '`/privacy export` te lo da en un archivo, `/privacy delete` lo borra.',
  exported: 'Esto es todo lo que guardo, en un archivo. Solo lo ves tú.',
  exportName: 'guardado-por-este-bot.json',
  deleted: 'Borrado. Ya no se guarda nada sobre ti.',
  askServer:
    'Esto borra para siempre todo lo que guardo sobre este servidor: sus ajustes, su frase diaria, su biblioteca, lo que se sugirió y los recuentos.',
  confirmServer: 'Borrarlo todo',
  serverDeleted: 'Borrado. Ya no se guarda nada sobre este servidor.',
  needsServer: 'Usa esto en el servidor del que se trata.',
  needsManager: 'Solo quienes pueden gestionar el servidor pueden hacer eso.',
};

/** How the commands describe themselves. */
export const dailyCommandsEs: typeof dailyCommandsEn = {
  quote: {
    description: 'Muestra una frase sobre la recuperación, y de dónde viene',
    topic: 'Solo sobre este tema',
  },
  daily: {
    description: 'Una frase al día para tu servidor',
    set: 'Pon en marcha la frase diaria o cámbiala: lo que no indiques queda como está',
    channel: 'Dónde publicarla; este canal, si la primera vez no lo indicas',
    time: 'Cuándo, por ejemplo 09:00 o 9:30 pm',
    zone: 'La hora de qué lugar: escribe una ciudad',
    weekdays: 'Qué días, por ejemplo “de lunes a viernes” o “lun, mié, vie”',
    topics: 'Solo sobre estos temas, separados por comas; “todos” para todos',
    thread: 'Un hilo donde publicarla',
    role: 'Un rol al que avisar; nadie, si no lo indicas',
    noRole: 'No avisar a nadie de ahora en adelante',
    status: 'Mira cómo está puesta, la última publicación, las próximas fechas y lo que falló',
    preview: 'Mira cómo se ve una publicación, solo para ti',
    postNow: 'Publica una frase ahora; la propia del día llega igual',
    pause: 'Deja de publicar hasta que la reanudes',
    resume: 'Vuelve a publicar a partir de la próxima hora',
    skipNext: 'Salta la próxima publicación',
    off: 'Apágala',
  },
  subscribe: {
    description: 'Una frase al día para ti, por mensaje directo',
    time: 'Cuándo, por ejemplo 09:00 o 9:30 pm',
    zone: 'La hora de qué lugar: escribe una ciudad',
    weekdays: 'Qué días, por ejemplo “de lunes a viernes” o “lun, mié, vie”',
    topics: 'Solo sobre estos temas, separados por comas; “todos” para todos',
  },
  privacy: {
    description: 'Lo que este bot guarda sobre ti',
    show: 'Mira qué se guarda sobre ti y sobre este servidor',
    export: 'Recíbelo en un archivo',
    delete: 'Bórralo',
    what: 'De quién: lo tuyo, si no dices otra cosa',
    mine: 'Lo que se guarda sobre mí',
    server: 'Lo que se guarda sobre este servidor',
  },
};
