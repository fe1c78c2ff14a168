/** By language; `{ask}` stands for the command of that name, as the person reads it. */
export const FIRST_WORDS: ReadonlyMap<string, string> = new Map([
  ['en', 'Type {ask} and a question in your own words, then press Enter. {help} shows all the rest.'],
  [
    'es',
    'Escribe {ask} y una pregunta con tus propias palabras, y pulsa Intro. {help} te muestra todo lo demás.',
  ],
  ['fr', 'Tape {ask} et une question avec tes mots à toi, puis Entrée. {help} te montre tout le reste.'],
  [
    'de',
    'Tippe {ask} und eine Frage in deinen eigenen Worten, dann drück die Eingabetaste. {help} zeigt alles andere.',
  ],
  [
    'pt',
    'Digite {ask} e uma pergunta com as suas palavras, depois aperte Enter. {help} mostra todo o resto.',
  ],
]);
