import type { CareCopy } from './en.ts';

/**
 * Spanish, worded to be at home in Spain and in Latin America alike.
 * Translated, not yet reviewed by a native speaker.
 *
 * It says tú, as Discord does and as a friend would, and gives the reader no gender: “a solas”, not
 * “solo” or “sola”. A number stands after “al”, so `localNumber` begins without an article.
 */
export const careEs: CareCopy = {
  locale: 'es',
  support: {
    heading: {
      self: 'Gracias por contarlo',
      'someone-else': 'Haces bien en cuidar de esa persona',
    },
    headingNow: 'Por favor, pide ayuda ahora',
    words: {
      self: 'Debe de pesar mucho. No tienes que cargarlo a solas: una persona puede acompañarte en esto, incluso ahora.',
      'someone-else':
        'Quédate con esa persona si no corres peligro, o asegúrate de que alguien lo haga. Puedes preguntarle sin rodeos si está pensando en el suicidio: preguntar no le mete la idea en la cabeza. No tienes que ocuparte de esto a solas.',
    },
    danger: (number) => `**Si hay peligro ahora mismo,** llama al ${number}.`,
    line: '**Para hablar con alguien:**',
    directories: (links) => `**Para encontrar una línea de ayuda donde estás:** ${links}.`,
    nearby: {
      self: 'Alguien de confianza también puede ayudarte. Con decir “¿Te quedas un rato conmigo?” basta.',
      'someone-else': 'Estas líneas también hablan con quien se preocupa por otra persona.',
    },
    smallPrint:
      'Soy un bot, y nadie está pendiente de este chat. Las líneas mantienen en privado lo que dices; algunas pueden intervenir si creen que hay una vida en peligro inmediato.',
    publicLine:
      '**En caso de peligro, llama al número de emergencias del lugar donde estás.** Para hablar con alguien, findahelpline.com reúne líneas de ayuda de la mayoría de los países. Soy un bot, y nadie está pendiente de esto.',
    openPrivately: 'Más, solo para mí',
    moreOptions: 'Más opciones',
  },
  medical: {
    heading: 'Eso es para un médico o un farmacéutico',
    words:
      'No puedo dar consejos sobre tomar, mezclar, cambiar o dejar un medicamento. Lo que es seguro depende del medicamento, de cuánto tiempo se lleva tomando y de la salud de la persona. Un médico o un farmacéutico puede verlo todo contigo.',
    meanwhile:
      'Hasta que lo consultes, por favor, no lo dejes de golpe. Un farmacéutico muchas veces puede responderte el mismo día y sin cita.',
    danger: (number) => `**Si alguien ha tomado demasiado, o se siente muy mal,** llama al ${number}.`,
    guidance:
      'Guías que quizá conozcan (en inglés): “Stopping antidepressants” (Royal College of Psychiatrists, 2020), NICE NG215 y NG222, y las Maudsley Deprescribing Guidelines (2024).',
  },
  helplines: {
    button: 'Líneas de ayuda',
    heading: (country) => (country ? `Líneas de ayuda: ${country}` : 'Líneas de ayuda'),
    danger: (numbers) => `**Si hay peligro ahora mismo:** llama al ${numbers}.`,
    localNumber: (examples) => `número de emergencias del lugar donde estás: ${examples}`,
    or: 'o',
    directories: (links) => `**Para encontrar una línea de ayuda donde estás:** ${links}`,
    categories: {
      crisis: 'Para hablar con alguien ahora',
      abuse: 'Si alguien te hace daño',
      child: 'Para niñas, niños y jóvenes',
      warm: 'Para conversar, no para emergencias',
    },
    abuseCaution:
      'Si la persona que te hace daño puede mirar tu teléfono: las llamadas y los mensajes pueden quedar en el registro. El teléfono de alguien de confianza puede ser más seguro.',
    older: 'Datos más antiguos: compruébalos antes, por favor',
    ofThisServer: 'Añadido por este servidor',
    contact: {
      call: (number) => `llama al **${number}**`,
      text: (number, keyword) =>
        keyword ? `envía **${keyword}** por SMS al **${number}**` : `envía un SMS al **${number}**`,
      whatsapp: (number) => `WhatsApp **${number}**`,
      chat: (site) => `chat en ${site}`,
      web: (site) => site,
    },
    allHours: '24 horas, todos los días',
    cost: { free: 'gratis', charged: 'la llamada cuesta dinero' },
    source: (name, date) => `Fuente: ${name} (${date})`,
    undated: 'sin fecha',
    pleaseCheck: 'compruébalo, por favor: hace tiempo que no se confirma',
    smallPrint:
      'Los números vienen de las fuentes escritas que se citan; aquí nadie los ha marcado. Algunos horarios y notas están en inglés. Soy un bot, y nadie está pendiente de este chat. Las líneas mantienen en privado lo que dices; algunas pueden intervenir si creen que hay una vida en peligro inmediato.',
    unknownCountry:
      'No tengo ninguna línea de ayuda para ese país. Puede que los directorios de abajo conozcan alguna.',
    choose: (from, to) => `Elige un país, de ${from} a ${to}`,
  },
};
