import type { Phrases } from './phrases.ts';

export const phrasesEs: Phrases = {
  letters: '¿¡ñ',
  telling: ['qué es|qué son|qué hay|qué significa|es la|y la|y el'],

  smallTalk: {
    thanks: [
      'muchas gracias|mil gracias|much[íi]simas gracias|gracias|grax|grcs|grs',
      'te lo agradezco|se agradece|me (?:ayudó|ayuda|sirvió|sirve)(?: mucho)?|qué amable|buen bot',
    ],
    goodbye: [
      'hasta (?:luego|mañana|pronto|la próxima|otra)|nos vemos|buenas noches|que descanses',
      'adiós|chao|chau|cuídate|bye',
    ],
    greeting: [
      'buenos días|buen día|buenas tardes|muy buenas|buenas|qué tal(?: estás)?|qué onda|qué hubo',
      'cómo (?:estás|te va|andas|va)|hola|holi|holis|hey|ey|saludos|mucho gusto|encantad[oa]',
      'qui[ée]n eres|quién sos|qué eres|qué sos|eres (?:un )?(?:bot|robot|programa|persona|human[oa])',
      'eres (?:real|una persona(?: real)?)|est[áa]s (?:ahí|aquí)|qué (?:puedes|podés|sabes) hacer|qué haces',
    ],
  },
  fillers: [
    'a|al|amigo|amiga|amigos|amigas|bien|bot|de|el|en|es|esto|eso|fue|genial|gente|ja|jaja|jajaja|la|le|lo|los|me|mi|mucho|muchas|muy|ok|okay|oye|perfecto|por|tu|todo|todos|todas|tú|vale|y|ya|bueno|buenísimo|excelente|respuesta|respuestas|ayuda|favor|hoy|otra|vez|robot|sí|te|un|una|tan',
  ],

  leading: [
    'y|e|o|pero|entonces|también|además|ok|vale|sí|bueno|pues|ah|y si|y sobre',
    '(?:y )?(?:qué (?:pasa|hay|tal)|cómo (?:es|va)) con',
  ],
  leaning: [
    'y|e|o|pero|entonces|también|además|y si|por ?qué|porqué|cómo|de verdad|en serio|más|sigue',
    '(?:cuéntame|dime|explícame) más|por ejemplo|como (?:qué|cuál|cuáles)|en qué sentido',
    'qué (?:pasa|hay|tal) con',
    '(?:es|son|sirve|sirven|funciona|ayuda|se puede|vale) (?:eso|esto|ellos|ellas)',
    '(?:eso|esto|ellos|ellas)',
  ],
  pointing: ['eso|esto|ello|ellos|ellas|aquello'],
  more: [
    'y|pero|entonces|por ?qué|porqué|cómo|cómo así|de verdad|en serio|más|sigue|continúa|ajá',
    '(?:cuéntame|dime|explícame|explica|cuenta) más|por favor|por ejemplo|como (?:qué|cuál|cuáles)',
    'en qué sentido|qué más|algo más|a qué te refieres|qué quieres decir',
  ],
  moreTail: ['por favor|porfa|más|(?:de|sobre|con) (?:eso|esto)|es eso|es así|entonces|pues|eso'],
  asking: [
    'qué|quién|quiénes|cómo|por ?qué|porqué|dónde|cuándo|cuál|cuáles|cuánto|cuánta|cuántos',
    'puedo|puede|pueden|se puede|es|son|está|hay|debo|debería|tengo que|sirve|funciona|existe',
  ],

  openers: [
    'qué|quién|quiénes|cómo|por ?qué|dónde|cuándo|cuál|cuáles|cuánto|cuánta|cuántos',
    'puedo|se puede|es (?:normal|posible|verdad|cierto)|existe|hay (?:alguna?|algún)|explica|explícame|dime',
  ],
  runUp: [
    'hola|buenas|buenos días|buenas tardes|buenas noches|hey|oye|oigan|ok|vale|bueno|pues|eh|ah',
    'perdón|perdona|disculpa|disculpen|por favor|porfa|gracias|muchas gracias|gente|chicos|chicas',
    'a todos|a todas|todos|bot|amigos|y|pero|también',
  ],
  announcing: [
    '(?:una |otra )?(?:pregunta|duda|consulta)(?: (?:rápida|tonta|seria|sincera))?',
    '(?:tengo|os hago|les hago|hago) una (?:pregunta|duda|consulta)(?: (?:rápida|tonta))?',
    '(?:me pregunto|me preguntaba|quiero saber|quisiera saber|me gustaría saber|quería (?:saber|preguntar))(?: si)?',
    '(?:alguien|alguno|alguna) (?:sabe|me (?:dice|explica|puede (?:decir|explicar)))(?: si)?',
    '(?:sabes|saben|sabéis|sabe)(?: si)?',
    '(?:me )?(?:puedes|podrías|pueden|puede)(?: (?:decirme|explicarme|decir|explicar))(?: si)?',
    'mi (?:pregunta|duda) es(?: si)?',
  ],
};
