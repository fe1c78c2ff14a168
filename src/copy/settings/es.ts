import type { Viewpoint } from '../../core/corpus/passage.ts';
import type { Setting } from '../../core/settings/setting-shapes.ts';
import type { settingsCommandsEn, settingsEn, setupEn } from './en.ts';

const names = {
  answers: 'Quién ve las respuestas',
  country: 'Líneas de ayuda, primero las de',
  localLines: 'Servicios de ayuda propios',
  language: 'Idioma de este servidor',
  allowedChannels: 'Respuestas solo en',
  deniedChannels: 'Nunca en',
  askChannels: 'Canales para preguntar',
  hiddenTopics: 'Temas ocultos',
  hiddenViewpoints: 'Puntos de vista ocultos',
  contentNotes: 'Avisos de contenido',
  memberPause: 'Pausa para cada persona',
  channelPause: 'Pausa para cada canal',
} satisfies Record<Setting, string>;

const viewpoints = {
  shared: 'Terreno común',
  recovery: 'Recuperación personal',
  'mutual-aid': 'Apoyo mutuo, con críticas al sistema',
  critical: 'Con críticas a la psiquiatría o al diagnóstico',
  clinical: 'Servicios de salud convencionales',
  research: 'Investigación',
  'lived-experience': 'Experiencia vivida',
} satisfies Record<Viewpoint, string>;

export const settingsEs: typeof settingsEn = {
  heading: 'Ajustes de este servidor',
  page: 'Ir a otra página',
  pages: {
    answers: {
      label: 'Respuestas',
      description: 'Quién las ve: cualquiera en el canal, o solo quien pregunta',
    },
    helplines: { label: 'Líneas de ayuda', description: 'De qué país van primero, y líneas propias' },
    places: { label: 'Lugares', description: 'Dónde puede ver respuestas todo el mundo, y dónde no' },
    ask: { label: 'Canales para preguntar', description: 'Dónde se responde sin que se me mencione' },
    topics: { label: 'Temas', description: 'Lo que este servidor prefiere no mostrar' },
    content: {
      label: 'Puntos de vista y avisos',
      description: 'Qué puntos de vista se muestran, y qué se cubre',
    },
    pace: { label: 'Ritmo', description: 'Cuánto tarda alguien, o un canal, en recibir otra respuesta' },
    language: { label: 'Idioma', description: 'Lo que hablo en el chat y en las frases diarias' },
  },
  names,
  viewpoints,
  values: {
    none: 'ninguno',
    everywhere: 'en todas partes',
    directories: 'ningún país: directorios internacionales',
    on: 'activados',
    off: 'desactivados',
    public: 'cualquiera en el canal',
    private: 'solo quien pregunta',
    noPause: 'ninguna',
    pause: (seconds) =>
      seconds < 60 ? `${seconds} segundos` : seconds === 60 ? 'un minuto' : `${seconds / 60} minutos`,
    more: (count) => `y ${count} más`,
  },
  answers: (audience) =>
    audience === 'public'
      ? '**Las respuestas son públicas.** Las ve cualquiera en el canal. Se puede seguir preguntando en privado con la opción `privado`.'
      : '**Las respuestas son privadas.** Solo las ve quien pregunta, y puede compartirlas.',
  choose: 'Quién ve las respuestas',
  choices: {
    public: {
      label: 'Cualquiera en el canal',
      description: 'Las respuestas se publican donde se hizo la pregunta',
    },
    private: { label: 'Solo quien pregunta', description: 'Puede compartir una respuesta con un toque' },
  },
  country: (name) =>
    name
      ? `**Las líneas de ayuda de este país van primero: ${name}.** \`/settings country\` lo cambia.`
      : '**No hay ningún país elegido,** así que `/helplines` empieza por directorios internacionales. `/settings country` elige uno.',
  lines: {
    text: '**Líneas propias.** Servicios locales que `/helplines` también debe mostrar, con la nota de que los añadió este servidor. Los muestro tal como los escribes y no puedo comprobarlos: conviene revisarlos de vez en cuando.',
    change: 'Cambiar nuestras líneas',
    title: 'Líneas de ayuda de este servidor',
    field: 'Una en cada renglón',
    hint: 'Nombre, cómo contactar y cuándo. Como mucho 6 renglones de 200 caracteres.',
    tooMany: 'Son más de 6 renglones, o uno pasa de 200 caracteres, así que no se cambió nada.',
    supportNote:
      'Si solo estabas anotando una línea de ayuda: su nombre me sonó a palabras de peligro, y un formulario con palabras así nunca se guarda. `/settings import` la acepta como `localLines`, o prueba con otras palabras.',
  },
  places: [
    'En otros lugares, los comandos se responden en privado, y las menciones no se responden. Los hilos siguen a su canal, y los canales a su categoría.',
    'Las líneas de ayuda, y las palabras que sugieren peligro, se responden en todas partes.',
  ],
  allowed: 'Respuestas solo en… (si no eliges nada: en todas partes)',
  denied: 'Nunca en…',
  ask: 'En estos canales respondo a una pregunta sin que se me mencione, si lo tengo claro. A palabras de peligro añado una línea corta con una manera de llegar a alguien. Todo lo demás lo dejo en paz.',
  askOff:
    '**Esto todavía no funciona:** no puedo leer mensajes que no me mencionen. Quien se encarga de este bot puede cambiarlo: activar **Message Content Intent** en la página Bot del portal de desarrolladores de Discord, poner `MESSAGE_CONTENT_INTENT=on` y arrancar el bot de nuevo. Lo que elijas aquí se guarda hasta entonces.',
  askChoose: 'Canales para preguntar (si no eliges nada: ninguno)',
  topics:
    'Los textos sobre un tema oculto ni se encuentran ni se muestran, tampoco si tocan otro tema. Ocultar un tema entero oculta todas sus partes.',
  hideShelves: 'Ocultar temas enteros',
  hideParts: (first, last) => `Ocultar partes: de ${first} a ${last}`,
  viewpointsText:
    'Los textos que dan una opinión dicen de quién es y muestran la otra cara. Puedes dejar fuera puntos de vista enteros.',
  hideViewpoints: 'Ocultar puntos de vista (si no eliges nada: ninguno)',
  notes: (isOn) =>
    isOn
      ? '**Los avisos de contenido están activados.** Los textos que pueden remover algo empiezan con un aviso y se abren con un toque.'
      : '**Los avisos de contenido están desactivados.** Los textos se muestran como son.',
  notesChoose: 'Avisos de contenido',
  notesOn: 'Activados: primero un aviso; el texto se abre con un toque',
  notesOff: 'Desactivados: el texto como es',
  pace: 'Las líneas de ayuda, y las palabras que sugieren peligro, nunca esperan. Una pregunta que llega demasiado pronto en un canal se responde en privado. Además, nadie recibe más de treinta respuestas por minuto.',
  memberPause: 'Entre dos respuestas a la misma persona',
  channelPause: 'Entre dos respuestas públicas en un canal',
  pauseOption: (words) => `Pausa: ${words}`,
  languageText:
    'A los comandos respondo en el idioma del Discord de cada persona. Un mensaje en el chat no dice cuál es: cuando no puedo saberlo por sus palabras, uso este idioma. La frase diaria también llega en él. Lo que aún no está traducido llega en inglés.',
  languageChoose: 'Idioma de este servidor',
  change: (name, now, before) => `**${name}:** ${now} (antes: ${before})`,
  notShared:
    'El equipo de moderación de este servidor no quiere respuestas en este canal, o hace un momento que hubo una. Así que esta se queda contigo.',
  saved: 'Guardado.',
  unchanged: 'Ya estaba así.',
  tooMany: 'Serían más de 25, así que no cambió nada.',
  undo: 'Deshacer',
  undone: 'Deshecho.',
  notUndone: 'Desde entonces hubo otro cambio, así que no se deshizo nada. Así están las cosas ahora.',
  export:
    'Estos son los ajustes de este servidor, en un archivo. No contiene el id de ningún miembro. `/settings import` lo lee.',
  exportName: 'ajustes.json',
  importAsk: '**Esto cambiaría.** Todavía no ha cambiado nada.',
  importNothing: 'Ese archivo dice lo que ya está puesto, así que no hay nada que cambiar.',
  importForeign: (count) =>
    count === 1
      ? 'Un canal del archivo no está en este servidor y se deja fuera.'
      : `${count} canales del archivo no están en este servidor y se dejan fuera.`,
  importTopics: (ids) => `No conozco estos temas, así que se dejan fuera: ${ids}.`,
  importCountry: 'No tengo líneas de ayuda para el país del archivo, así que no se pone ninguno.',
  importConfirm: 'Ponerlo así',
  importProblems: '**No puedo usar ese archivo, así que no cambió nada:**',
  importUnread: {
    elsewhere: 'Ese archivo no está donde Discord guarda los suyos.',
    'too-large': 'Ese archivo es demasiado grande para ser de ajustes.',
    'not-text': 'Ese archivo no es texto.',
    unreachable: 'Discord no me entregó ese archivo. Por favor, prueba otra vez.',
  },
  importGone: 'El archivo de esa vista previa ya no está. Por favor, usa `/settings import` una vez más.',
  resetAsk:
    'Esto deja todo como estaba cuando el bot llegó a este servidor. La frase diaria y la biblioteca quedan como están.',
  resetFirst: 'Restablecer todo',
  resetAgain: '**¿Seguro que sí?** Se pierde todo lo que cualquiera haya elegido en `/settings` y `/setup`.',
  resetSecond: 'Sí, restablecer todo',
  reset: 'Todo está como al principio.',
  keep: 'Dejarlo como está',
  kept: 'No cambió nada.',
  needsManager:
    'Esto lo cambia todo de una vez, así que necesita el permiso Gestionar servidor. No cambió nada.',
  unknownCountry:
    'No tengo líneas de ayuda para ese país, así que no cambió nada. Por favor, elige uno de la lista.',
  needsServer: 'Los ajustes son de un servidor. Usa este comando en uno.',
  unavailable: {
    unreadable:
      'Ahora mismo no puedo leer los ajustes de este servidor, así que no cambió nada. Las respuestas y `/helplines` siguen funcionando. Por favor, prueba otra vez dentro de unos minutos; si sigue igual, avisa a quien se encarga de este bot.',
    unwritable:
      'No pude guardarlo, así que todo está como antes. Las respuestas y `/helplines` siguen funcionando. Por favor, prueba otra vez dentro de unos minutos; si sigue igual, avisa a quien se encarga de este bot de que su disco puede estar lleno o su base de datos bloqueada.',
    newer:
      'Los ajustes de este servidor se guardaron con una versión de este bot más nueva que la que funciona ahora. No los toco, para no estropearlos. Las respuestas y `/helplines` siguen funcionando.',
  },
};

export const setupEs: typeof setupEn = {
  heading: 'Primeros ajustes',
  step: (step) => `Paso ${step} de 3`,
  audience: '¿Quién debe ver las respuestas a los comandos?',
  country:
    '¿Las líneas de ayuda de qué país deben ir primero? Siempre se puede elegir otro país. Si tus miembros son de todas partes, déjalo abierto.',
  ask: '¿Debe haber un canal donde responda a preguntas sin que se me mencione? La mayoría de los servidores empieza sin ninguno.',
  leaveOpen: 'Dejarlo abierto',
  noChannel: 'Ninguno',
  done: 'Eso es todo. Se puede preguntar con `/ask`, o mencionándome.',
  more: '`/settings panel` tiene el resto, `/daily set` publica una frase al día y `/help` tiene notas para quienes moderan.',
};

export const settingsCommandsEs: typeof settingsCommandsEn = {
  settings: {
    description: 'Configura este bot para tu servidor',
    panel: 'Mira y cambia los ajustes',
    country: 'Las líneas de ayuda de qué país van primero en este servidor',
    countryOption: 'El país; déjalo vacío para no tener ninguno',
    export: 'Recibe los ajustes en un archivo',
    import: 'Lee ajustes de un archivo: ves lo que cambiaría antes de que cambie',
    importFile: 'Un archivo de “exportar”',
    reset: 'Deja todo como al principio',
  },
  setup: { description: 'Configura este bot en tres elecciones' },
};
