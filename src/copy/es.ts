import { careEs } from './care/es.ts';
import { chatEs, paceEs } from './chat/es.ts';
import { dailyCommandsEs, dailyEs, privacyEs, quoteEs, subscribeEs } from './daily/es.ts';
import type { Copy } from './en.ts';
import { faultsEs } from './faults/es.ts';
import { feedbackEs, libraryCommandsEs, libraryEs, suggestEs } from './library/es.ts';
import { settingsCommandsEs, settingsEs, setupEs } from './settings/es.ts';

/**
 * Spanish, worded to be at home in Spain and in Latin America alike, with tú and without a gender for the
 * reader, as in care. Translated, not yet reviewed by a native speaker.
 */
export const es: Copy = {
  answer: {
    view: (whose) => `**Quién lo ve así:** ${whose}`,
    otherSide: '**La otra cara**',
    sources: 'Fuentes',
    related: 'Preguntas relacionadas',
    unsureHeading: '¿Querías preguntar algo de esto?',
    unsure: 'No tengo claro cuál de mis respuestas encaja, y prefiero preguntar antes que adivinar.',
    unsurePlaceholder: 'Elige una pregunta',
    noneHeading: 'Para eso no tengo respuesta',
    none: 'Solo sé de recuperación en salud mental, y solo lo que está en mis fuentes. Puede ayudar preguntar con menos palabras, o mirar en `/topics`.',
    help: '¿Necesitas a alguien ahora? El número de emergencias del lugar donde estás, findahelpline.com o `/helplines`.',
    unreviewed: 'Traducción que todavía no ha revisado nadie con el español como lengua materna.',
    onlyInEnglish: 'Por ahora, esta respuesta solo está en inglés.',
  },
  viewpoints: {
    shared: '',
    recovery: 'personas y servicios que hablan de recuperación personal.',
    'mutual-aid': 'alguien que escribe a favor del apoyo mutuo y critica el sistema de salud mental.',
    critical: 'personas críticas con la psiquiatría o con los diagnósticos.',
    clinical: 'los servicios de salud convencionales.',
    research: 'quienes investigan; los estudios pueden leerse de más de una manera.',
    'lived-experience': 'personas que lo han vivido.',
  },
  notices: {
    medication:
      'Esto es información, no consejo médico. Por favor, no dejes ni cambies un medicamento por lo que leas aquí: habla antes con quien te lo receta o con un farmacéutico.',
    coercion:
      'Las leyes y los derechos cambian de un lugar a otro. Un servicio local de asesoría legal o de defensa de derechos puede decirte qué vale donde estás.',
    distress: 'Si leer esto te remueve algo, está bien parar aquí y volver otro día.',
  },
  contentNote:
    '**Aviso de contenido.** Esto toca cosas duras. Se abre con un toque, cuando tú quieras, o nunca.',
  sourceWrittenForThisBot: 'escrito para este bot',
  care: careEs,
  quote: quoteEs,
  daily: dailyEs,
  subscribe: subscribeEs,
  privacy: privacyEs,
  library: libraryEs,
  suggest: suggestEs,
  faults: faultsEs,
  feedback: feedbackEs,
  buttons: {
    share: 'Compartir aquí',
    remove: 'Quitar',
    back: 'Volver',
    previous: 'Anterior',
    next: 'Siguiente',
    topics: 'Ver los temas',
  },
  search: {
    heading: (count) => (count === 1 ? 'Una respuesta encontrada' : `${count} respuestas encontradas`),
    page: (page, pages) => `Página ${page} de ${pages}`,
    open: 'Abre una respuesta',
    narrow: 'Para ver más, busca con menos palabras.',
    none: 'No he encontrado nada con eso. Puede ayudar usar menos palabras, o más sencillas, o mirar en `/topics`.',
  },
  topics: {
    heading: 'De qué sé',
    intro: 'Elige un tema y después una pregunta. Esto solo lo ves tú.',
    choose: 'Elige un tema',
    chooseWithin: 'Elige una de sus partes',
    chooseQuestion: 'Elige una pregunta',
    gone: 'Ese tema ya no está. Estos son los que tengo.',
  },
  about: {
    heading: 'Sobre este bot',
    body: [
      'Comparto lo que se ha escrito sobre la **recuperación en salud mental**: respuestas cortas, en palabras sencillas, cada una con su fuente y, cuando hay desacuerdo, con la otra cara.',
      '**Lo que no soy.** Soy un programa, no una persona, y nadie está pendiente de lo que se escribe aquí. No diagnostico, no doy consejos sobre medicamentos y no me invento nada: si algo no está en mis fuentes, lo digo.',
      '**Lo que guardo.** Ni preguntas, ni mensajes, ni nada sobre ti, salvo una frase diaria que hayas pedido con `/subscribe`. Lo que sugieres con `/suggest` se guarda sin ti hasta que el equipo de moderación decida. También guardo lo que cada servidor ha configurado. `/privacy show` te lo cuenta.',
      '**¿Algo está mal?** Por favor, díselo al equipo de moderación de este servidor o a quien se encarga de este bot. Si una respuesta es falsa o hace daño, se corregirá.',
    ],
    report: (url) => `**Para avisar de un problema** con este bot, también en privado: <${url}>`,
    version: (version, passages) => `Versión ${version} · ${passages} respuestas`,
    started: (when) => `Iniciado ${when}`,
  },
  help: {
    heading: 'Cómo usar este bot',
    intro: 'Pregunta con tus propias palabras. La ortografía da igual.',
    commands: 'Comandos',
    chat: 'También puedes mencionarme con una pregunta, responderme o escribirme directamente. Para buscar a partir del mensaje de alguien, abre su menú, luego **Aplicaciones** y luego **Buscar una respuesta**: el resultado solo lo ves tú.',
    topics: {
      commands: 'Comandos',
      answers: 'Cómo se encuentran las respuestas',
      moderators: 'Para quienes moderan',
    },
    answers: [
      'Busco el texto que encaja con tus palabras, corrijo por el camino los errores al escribir y te digo de dónde sale.',
      'Cuando dudo, ofrezco hasta tres preguntas. Cuando no sé, lo digo. Nunca me invento una respuesta.',
      'Los textos sobre asuntos discutidos dicen de quién es la opinión que dan, y muestran la otra cara en la misma respuesta.',
    ],
    moderators: [
      {
        title: 'Cuando alguien parece estar en peligro',
        lines: [
          'Contesta pronto, con cariño, de persona a persona. “Gracias por contárnoslo” es una buena primera frase.',
          'Pregunta sin rodeos si está pensando en el suicidio. Preguntar no mete la idea en la cabeza.',
          'Da el número de emergencias y una línea de ayuda: `/helplines` los tiene. Si crees que hay una vida en peligro y sabes dónde está la persona, llama a los servicios de emergencia de ese lugar, y usa también el aviso propio de Discord.',
        ],
      },
      {
        title: 'Lo que no conviene hacer',
        lines: [
          'No discutas, no diagnostiques y no prometas guardar el secreto.',
          'No dejes que se describan formas de hacerse daño: quítalo, con amabilidad.',
          'No cargues con ello a solas por mensajes directos. Cuéntaselo a otra persona que modere.',
        ],
      },
      {
        title: 'Cuidarte tú',
        lines: [
          'Conviene repartirse los turnos, y decir cuándo te retiras. Es parte de la tarea, no un fallo en ella.',
          'No puedes mantener con vida a nadie por tu cuenta. Sí puedes hacer más fácil llegar a quienes ayudan.',
          'Ten a alguien con quien hablar después. Las líneas también son para ti.',
        ],
      },
      {
        title: 'Lo que este bot hace y lo que no',
        lines: [
          'Cuando unas palabras dirigidas a mí sugieren peligro, respondo con maneras de llegar a una persona, en privado donde Discord lo permite. No se lo digo a nadie: ni a ti, ni a quien me aloja. Por favor, no cuentes con que yo me dé cuenta.',
          '`/setup` son tres elecciones. `/settings panel` tiene el resto: dónde respondo, qué dejo fuera, cada cuánto. Lo que ocultas no lo muestro; las líneas de ayuda no se pueden ocultar.',
          'Quién puede usar cada comando, y dónde, se decide en **Ajustes del servidor → Integraciones**, con los controles del propio Discord. Quien tenga ahí permiso para usar `/settings` podrá cambiarlo todo menos `/settings import` y `/settings reset`: esos dos, y borrar, siempre piden el permiso Gestionar servidor.',
        ],
      },
    ],
  },
  settings: settingsEs,
  setup: setupEs,
  chat: chatEs,
  pace: paceEs,
  failure: {
    noCorpus:
      'Ahora mismo no puedo leer mis respuestas; quien se encarga de este bot puede ver por qué. `/helplines` funciona, y también findahelpline.com y el número de emergencias del lugar donde estás.',
    unexpected:
      'Algo falló por mi parte, y tus palabras no se guardaron. Por favor, prueba otra vez dentro de un momento. Si necesitas a alguien ahora, tienes el número de emergencias del lugar donde estás, findahelpline.com y `/helplines`.',
    gone: 'Esa respuesta ya no está entre las mías. `/ask` o `/topics` encontrarán lo que hay ahora. Si necesitas a alguien ahora: `/helplines`.',
    notYours:
      'Solo quien preguntó, o alguien de moderación, puede quitar esto. Si no debería estar aquí, por favor, díselo a alguien de moderación. Si necesitas a alguien ahora: `/helplines`.',
    empty:
      'Ahí no había palabras. Pregúntame algo como “¿qué es la recuperación personal?”. Si necesitas a alguien ahora: `/helplines`.',
    unknown:
      'Ya no conozco ese comando o ese botón; puede que sea de una versión anterior. `/help` muestra lo que hay, y `/helplines` está siempre.',
    busy: 'Ahora mismo pregunta mucha gente a la vez y no he podido atender esto. Prueba otra vez dentro de un minuto. Si necesitas a alguien ahora, tienes el número de emergencias del lugar donde estás y findahelpline.com; `/helplines` funciona por mucha gente que haya.',
    stopping:
      'Me están reiniciando, así que no he empezado con esto y nada ha cambiado. Prueba otra vez dentro de un minuto. Si necesitas a alguien ahora, tienes el número de emergencias del lugar donde estás, findahelpline.com y `/helplines`.',
    slow: 'Esto ha tardado más de lo que Discord me deja esperar, así que no sé si se ha hecho. Míralo dentro de un momento y, si no se hizo, prueba otra vez. Si necesitas a alguien ahora, tienes el número de emergencias del lugar donde estás, findahelpline.com y `/helplines`.',
  },
  commands: {
    ask: {
      description: 'Haz una pregunta sobre la recuperación y recibe una respuesta corta y con fuente',
      question: 'Lo que quieres saber, con tus propias palabras',
      private: 'La respuesta solo la ves tú',
    },
    search: {
      description: 'Busca en todo lo que sé y elige una respuesta',
      query: 'Unas pocas palabras que buscar',
      topic: 'Solo sobre este tema',
      source: 'Solo de esta fuente',
    },
    topics: { description: 'Mira lo que sé, tema por tema', topic: 'Empezar en este tema' },
    helplines: {
      description: 'Líneas de ayuda en crisis y directorios; solo lo ves tú',
      country: 'Las líneas de este país',
    },
    about: { description: 'Qué es este bot y qué no es' },
    help: { description: 'Cómo usar este bot', topic: 'Lo que te gustaría saber' },
    ...settingsCommandsEs,
    findAnswer: { name: 'Buscar una respuesta' },
    ...dailyCommandsEs,
    ...libraryCommandsEs,
  },
};
