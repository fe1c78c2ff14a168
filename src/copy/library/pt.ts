import type { feedbackEn, libraryCommandsEn, libraryEn, suggestEn } from './en.ts';

/** A server's own library in Brazilian Portuguese. Translated, not yet reviewed by a native speaker. */
export const libraryPt: typeof libraryEn = {
  needsServer: 'Uma biblioteca pertence a um servidor. Use este comando em um.',
  label: '**Adicionado por este servidor.** Estas palavras não são da minha própria coleção.',
  quoteLabel: 'adicionada por este servidor',
  heading: 'A biblioteca deste servidor',
  empty:
    'Nada foi adicionado ainda. `/library add` abre um formulário, e `/library import` lê um arquivo. O que vocês adicionarem aparece nas buscas junto com as minhas respostas, com um rótulo que diz que é de vocês.',
  counts: (answers, quotes) =>
    `${answers === 1 ? 'Uma resposta' : `${answers} respostas`}, ${quotes === 1 ? 'uma frase' : `${quotes} frases`}. No máximo 2.000 ao todo.`,
  open: 'Abrir um item',
  entry: (id) => `Id: ${id}`,
  noLonger: 'Esse item não está mais na biblioteca. `/library list` mostra o que há.',
  unknownEntry: 'Não encontrei nenhum item com esse id ou essa pergunta. Estes são os que existem.',
  edit: 'Editar',
  remove: 'Remover',
  added: (title) => `Adicionado: “${title}” A partir de agora, aparece nas buscas.`,
  changed: (title) => `Alterado: “${title}”`,
  removed: (title) => `Removido: “${title}” Não aparece mais nas buscas.`,
  full: 'A biblioteca está cheia: um servidor pode ter 2.000 itens. Nada foi adicionado. `/library remove` abre espaço.',
  refused: 'Ainda não posso adicionar isto, então nada mudou:',
  yourWords: 'Suas palavras, para copiar de novo no formulário:',
  askRemoveAll: (count) =>
    `Isto remove ${count === 1 ? 'o único item' : `todos os ${count} itens`} da biblioteca e não pode ser desfeito. \`/library export\` faz uma cópia antes.`,
  typedName: 'suas-palavras.md',
  removeAll: 'Remover tudo',
  removedAll: 'A biblioteca está vazia agora.',
  needsManage: 'Isto muda muita coisa de uma vez, então pede a permissão Gerenciar servidor. Nada mudou.',
  imported: (added, replaced) =>
    `Lido sem problemas. ${added === 1 ? 'Um item foi adicionado' : `${added} itens foram adicionados`}${replaced > 0 ? `, e ${replaced} no lugar de itens mais antigos` : ''}.`,
  importProblems: (count) =>
    `${count === 1 ? 'Uma coisa precisa' : `${count} coisas precisam`} de conserto, então nada foi adicionado:`,
  moreProblems: 'Todas estão no arquivo abaixo.',
  problemsName: 'problemas.txt',
  line: (line, field, message) => `Linha ${line}, ${field}: ${message}`,
  wholeFile: 'arquivo',
  noFile: 'Por favor, anexe um arquivo: Markdown ou JSON, como `/library export` o cria.',
  attachment: {
    elsewhere: 'Só leio um arquivo anexado aqui no Discord. Nada foi adicionado.',
    'too-large': 'Esse arquivo é grande demais: no máximo 4 MB. Nada foi adicionado.',
    'not-text': 'Esse arquivo não é texto simples em UTF-8, então não consigo ler. Nada foi adicionado.',
    unreachable:
      'O Discord não me entregou o arquivo a tempo. Nada foi adicionado. Por favor, tente mais uma vez.',
  },
  stillReading:
    'Ainda estou lendo esse arquivo. Daqui a pouco, `/library list` mostra se os itens dele estão lá. Se não estiverem, por favor, mande arquivos menores: aí eu digo o que precisa de conserto.',
  exported: 'A biblioteca como está agora. `/library import` a lê de novo.',
  exportName: 'biblioteca',
  supportNote:
    'Nada foi guardado nem enviado. Olho todo formulário deste jeito, e muitas vezes tomo cuidado onde não precisa. Se você estava escrevendo para outras pessoas e não sobre si, use o arquivo abaixo com `/library import`.',
  form: {
    add: 'Adicionar uma resposta',
    edit: 'Editar uma resposta',
    addQuote: 'Adicionar uma frase',
    editQuote: 'Editar uma frase',
    question: 'Pergunta',
    questionHint: 'Como título, no máximo 100 caracteres',
    answer: 'Resposta',
    answerHint: 'Curta e simples: no máximo 900 caracteres',
    aliases: 'Outros jeitos de perguntar isso',
    aliasesHint: 'Um em cada linha; pelo menos um',
    topic: 'Tema',
    source: 'De onde vem',
    sourceHint: 'Um livro, um site, um guia; vazio, se vem do que você já sabe',
    text: 'A frase',
    textHint: 'De 40 a 240 caracteres, sem aspas',
    author: 'Quem disse',
    authorHint: 'Deixe os três últimos vazios para uma frase sua',
    work: 'Onde, e em que ano',
    workHint: 'Por exemplo: Walden, 1854',
    licence: 'Por que pode ser mostrada',
    licenceHint: 'Por exemplo: domínio público',
  },
  fields: {
    question: 'pergunta',
    body: 'resposta',
    aliases: 'outros jeitos de perguntar isso',
    topics: 'tema',
    topic: 'tema',
    source: 'de onde vem',
    text: 'frase',
    author: 'quem disse',
    work: 'onde está escrita',
    year: 'ano',
    licence: 'por que pode ser mostrada',
  },
  review: {
    heading: 'Uma sugestão de um membro',
    none: 'Não há sugestões para decidir.',
    left: (count) => (count === 1 ? 'A última.' : `${count} à espera; esta é a mais antiga.`),
    unsigned: 'Sem assinatura.',
    signed: (name) => `Assinatura: ${name}`,
    expires: 'É apagada quando você decidir, ou depois de 30 dias. Ninguém recebe aviso.',
    aliases: 'Outros jeitos de perguntar isso',
    noAnswer: 'Uma pergunta sem resposta.',
    from: (from) => `Quem disse: ${from}`,
    toMend: 'Antes de poder adicionar:',
    theirWords:
      'Se as palavras são de outra pessoa, é preciso dizer por que podem ser mostradas: aperte Editar.',
    approve: 'Aprovar',
    edit: 'Editar',
    decline: 'Recusar',
    approved: 'Adicionada à biblioteca.',
    declined: 'Recusada e apagada.',
    gone: 'Essa sugestão já foi decidida, ou os 30 dias dela acabaram.',
  },
  insights: {
    heading: 'Como as respostas estão indo',
    intro: 'Só contagens: quem apertou o quê não fica guardado.',
    none: 'Ninguém disse ainda se uma resposta ajudou.',
    total: (helpful, notQuite) =>
      `Apertaram **Ajudou** ${helpful === 1 ? 'uma vez' : `${helpful} vezes`}, e **Não era bem isso** ${notQuite === 1 ? 'uma vez' : `${notQuite} vezes`}.`,
    row: (question, helpful, notQuite) => `${question} Ajudou: ${helpful}. Não era bem isso: ${notQuite}.`,
    lacking: '**Onde mais se disse “Não era bem isso”**',
    helping: '**Onde mais se disse “Ajudou”**',
    waiting: (count) =>
      count === 1
        ? 'Uma sugestão está à espera: `/library review`.'
        : `${count} sugestões estão à espera: \`/library review\`.`,
  },
};

export const suggestPt: typeof suggestEn = {
  supportNote: 'Nada foi guardado, e nada foi enviado a ninguém.',
  needsServer:
    'Uma sugestão vai para a moderação de um servidor, então, por favor, use este comando em um servidor.',
  button: 'Sugerir isto à moderação',
  title: 'Sugerir uma resposta',
  quoteTitle: 'Sugerir uma frase',
  question: 'A pergunta',
  questionHint: 'Como as pessoas perguntariam. Por favor, nada que diga quem alguém é',
  answer: 'Uma resposta, se você tiver',
  aliases: 'Outros jeitos de perguntar, se souber',
  aliasesHint: 'Um em cada linha',
  text: 'A frase de alguém, ou uma sua',
  from: 'Quem disse e onde',
  fromHint: 'Deixe vazio se as palavras são suas',
  name: 'Assine, se quiser',
  nameHint: 'Só o que você escrever aqui é repassado; pode ficar vazio',
  thanks:
    'Obrigado. A moderação deste servidor vai encontrar a sugestão da próxima vez que olhar. Guardei o que você escreveu e nada sobre você; é apagado quando a moderação decidir, ou depois de 30 dias.',
  empty: 'Não havia palavras aí, então nada foi enviado.',
  full: 'A moderação já tem muitas sugestões para ler, então não pude adicionar a sua. Por favor, tente de novo daqui a uma semana, mais ou menos.',
  tooSoon: 'Você sugeriu algo há pouco. Por favor, espere alguns minutos antes da próxima; nada foi enviado.',
  tooLong: 'Isso é mais longo do que eu consigo repassar, então nada foi enviado.',
};

export const feedbackPt: typeof feedbackEn = {
  helpful: 'Ajudou',
  notQuite: 'Não era bem isso',
  thanks: 'Obrigado por dizer.',
  notQuiteHeading: 'Obrigado. Será que uma destas serve melhor?',
  nothingNearer: 'Obrigado. Infelizmente, não tenho nada mais próximo.',
  nearest: 'Escolha outra resposta',
};

export const libraryCommandsPt: typeof libraryCommandsEn = {
  library: {
    description: 'As respostas e frases do seu servidor, e o que os membros sugerem',
    add: 'Adicionar uma resposta ou uma frase com um formulário',
    edit: 'Mudar um item',
    remove: 'Tirar um item, ou todos',
    list: 'Ver o que o seu servidor adicionou',
    import: 'Adicionar muitos itens de um arquivo',
    export: 'Receber todos os itens em um arquivo',
    review: 'Decidir sobre o que os membros sugeriram, uma sugestão por vez',
    insights: 'Quais respostas ajudaram, em números',
    kind: 'Uma resposta, se você não escolher frase',
    kinds: { passage: 'Uma resposta', quote: 'Uma frase' },
    entry: 'O id ou a pergunta; deixe vazio para escolher de uma lista',
    everything: 'Remover todos os itens; pergunto mais uma vez antes',
    file: 'Um arquivo Markdown ou JSON, como a exportação o cria',
    format: 'Markdown, se você não escolher JSON',
    formats: { markdown: 'Markdown', json: 'JSON' },
  },
  suggest: {
    description: 'Sugerir à moderação deste servidor uma resposta, uma frase ou uma pergunta que falta',
    what: 'Uma pergunta ou resposta, se você não escolher frase',
    kinds: { passage: 'Uma pergunta ou uma resposta', quote: 'Uma frase' },
  },
};
