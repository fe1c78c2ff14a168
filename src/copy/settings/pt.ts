import type { settingsCommandsEn, settingsEn, setupEn } from './en.ts';

/** A server's settings in Brazilian Portuguese. Translated, not yet reviewed by a native speaker. */

const names: typeof settingsEn.names = {
  answers: 'Quem vê as respostas',
  country: 'Linhas de apoio em primeiro lugar',
  localLines: 'Serviços de apoio próprios',
  language: 'Idioma deste servidor',
  allowedChannels: 'Responder só em',
  deniedChannels: 'Nunca em',
  askChannels: 'Canais de perguntas',
  hiddenTopics: 'Temas ocultos',
  hiddenViewpoints: 'Pontos de vista ocultos',
  contentNotes: 'Notas de conteúdo',
  memberPause: 'Pausa para cada membro',
  channelPause: 'Pausa para cada canal',
};

const viewpoints: typeof settingsEn.viewpoints = {
  shared: 'Terreno comum',
  recovery: 'Recuperação pessoal',
  'mutual-aid': 'Ajuda mútua, crítica ao sistema',
  critical: 'Crítica à psiquiatria ou ao diagnóstico',
  clinical: 'Serviços de saúde convencionais',
  research: 'Pesquisa',
  'lived-experience': 'Experiência vivida',
};

export const settingsPt: typeof settingsEn = {
  heading: 'Configurações deste servidor',
  page: 'Ir para outra página',
  pages: {
    answers: {
      label: 'Respostas',
      description: 'Quem as vê: todo mundo no canal, ou só quem pergunta',
    },
    helplines: { label: 'Linhas de apoio', description: 'De que país vêm primeiro, e linhas próprias' },
    places: { label: 'Lugares', description: 'Onde todo mundo pode ver as respostas, e onde nunca' },
    ask: { label: 'Canais de perguntas', description: 'Onde as perguntas são respondidas sem menção' },
    topics: { label: 'Temas', description: 'O que este servidor prefere não mostrar' },
    content: {
      label: 'Pontos de vista e notas',
      description: 'Que pontos de vista aparecem, e o que fica coberto',
    },
    pace: { label: 'Ritmo', description: 'Quanto tempo alguém, ou um canal, espera pela próxima resposta' },
    language: { label: 'Idioma', description: 'O que eu falo no chat e nas frases do dia' },
  },
  names,
  viewpoints,
  values: {
    none: 'nenhum',
    everywhere: 'todos os lugares',
    directories: 'nenhum país: diretórios internacionais',
    on: 'ativadas',
    off: 'desativadas',
    public: 'todo mundo no canal',
    private: 'só quem pergunta',
    noPause: 'nenhuma',
    pause: (seconds) =>
      seconds < 60
        ? `${seconds} ${seconds === 1 ? 'segundo' : 'segundos'}`
        : seconds === 60
          ? 'um minuto'
          : `${seconds / 60} minutos`,
    more: (count) => `e mais ${count}`,
  },
  answers: (audience) =>
    audience === 'public'
      ? '**As respostas são públicas.** Todo mundo no canal as vê. As pessoas ainda podem perguntar em privado com a opção `particular`.'
      : '**As respostas são privadas.** Só quem pergunta as vê, e pode compartilhar.',
  choose: 'Quem vê as respostas',
  choices: {
    public: {
      label: 'Todo mundo no canal',
      description: 'As respostas são publicadas onde a pergunta foi feita',
    },
    private: { label: 'Só quem pergunta', description: 'A pessoa pode compartilhar a resposta com um toque' },
  },
  country: (name) =>
    name
      ? `**As linhas de apoio deste país vêm primeiro: ${name}.** \`/settings country\` muda isso.`
      : '**Nenhum país foi escolhido,** então `/helplines` começa com diretórios internacionais. `/settings country` escolhe um.',
  lines: {
    text: '**Linhas próprias.** Serviços locais que o `/helplines` também deve mostrar, marcados como adicionados por este servidor. Mostro do jeito que você escreve e não consigo conferir: vale rever de vez em quando.',
    change: 'Mudar nossas linhas',
    title: 'Linhas de apoio deste servidor',
    field: 'Uma em cada linha',
    hint: 'Nome, como contatar e quando. No máximo 6 linhas de 200 caracteres.',
    tooMany: 'São mais de 6 linhas, ou uma tem mais de 200 caracteres, então nada mudou.',
    supportNote:
      'Se você só estava anotando uma linha de apoio: o nome dela me soou como palavras de perigo, e um formulário com palavras assim nunca é guardado. O `/settings import` a aceita como `localLines`, ou tente com outras palavras.',
  },
  places: [
    'Em outros lugares, os comandos são respondidos em particular, e as menções ficam sem resposta. Os tópicos seguem o canal deles; os canais, a categoria deles.',
    'Linhas de apoio, e palavras que sugerem perigo, têm resposta em todo lugar.',
  ],
  allowed: 'Responder só em … (nada escolhido: em todo lugar)',
  denied: 'Nunca em …',
  ask: 'Nestes canais respondo a uma pergunta sem ninguém me mencionar, se eu tiver certeza. Quando há palavras de perigo, acrescento uma linha curta com um jeito de falar com alguém. No resto eu não mexo.',
  askOff:
    '**Isto ainda não funciona:** não consigo ler mensagens que não me mencionam. Quem mantém este bot pode mudar isso: ative **Message Content Intent** na página Bot do portal de desenvolvedores do Discord, defina `MESSAGE_CONTENT_INTENT=on` e inicie o bot de novo. O que você escolher aqui fica guardado até lá.',
  askChoose: 'Canais de perguntas (nada escolhido: nenhum)',
  topics:
    'Textos sobre um tema oculto não são encontrados nem mostrados, mesmo quando tocam em outro tema. Ocultar uma prateleira oculta tudo o que está nela.',
  hideShelves: 'Ocultar prateleiras inteiras',
  hideParts: (first, last) => `Ocultar partes: de ${first} a ${last}`,
  viewpointsText:
    'Textos que trazem um ponto de vista dizem de quem ele é e mostram o outro lado. Você pode deixar de fora pontos de vista inteiros.',
  hideViewpoints: 'Ocultar pontos de vista (nada escolhido: nenhum)',
  notes: (isOn) =>
    isOn
      ? '**As notas de conteúdo estão ativadas.** Textos que podem mexer com alguém começam com uma nota e abrem com um toque.'
      : '**As notas de conteúdo estão desativadas.** Os textos aparecem como são.',
  notesChoose: 'Notas de conteúdo',
  notesOn: 'Ativadas: primeiro uma nota, o texto abre com um toque',
  notesOff: 'Desativadas: o texto como é',
  pace: 'Linhas de apoio, e palavras que sugerem perigo, nunca esperam. Uma pergunta que chega cedo demais em um canal é respondida em particular. Além disso, ninguém recebe mais de trinta respostas por minuto.',
  memberPause: 'Entre duas respostas ao mesmo membro',
  channelPause: 'Entre duas respostas públicas no mesmo canal',
  pauseOption: (words) => `Pausa: ${words}`,
  languageText:
    'Os comandos são respondidos no idioma do Discord de cada pessoa. Uma mensagem no chat não diz qual é: quando não consigo saber pelas palavras, uso este idioma. A frase do dia também vem nele. O que ainda não foi traduzido vem em inglês.',
  languageChoose: 'Idioma deste servidor',
  change: (name, now, before) => `**${name}:** ${now} (antes: ${before})`,
  notShared:
    'A moderação deste servidor não quer respostas neste canal, ou ele recebeu uma há pouco. Por isso esta fica só com você.',
  saved: 'Salvo.',
  unchanged: 'Já estava assim.',
  tooMany: 'Seriam mais de 25, então nada mudou.',
  undo: 'Desfazer',
  undone: 'Desfeito.',
  notUndone: 'Houve outra mudança depois dessa, então nada foi desfeito. É assim que está agora.',
  export:
    'Estas são as configurações deste servidor, em um arquivo. Ele não contém o id de nenhum membro. `/settings import` o lê.',
  exportName: 'configuracoes.json',
  importAsk: '**Isto mudaria.** Nada mudou ainda.',
  importNothing: 'Esse arquivo diz o que já está configurado, então não há nada para mudar.',
  importForeign: (count) =>
    count === 1
      ? 'Um canal do arquivo não está neste servidor e fica de fora.'
      : `${count} canais do arquivo não estão neste servidor e ficam de fora.`,
  importTopics: (ids) => `Não conheço estes temas, então ficam de fora: ${ids}.`,
  importCountry: 'Não tenho linhas de apoio para o país do arquivo, então nenhum é escolhido.',
  importConfirm: 'Configurar assim',
  importProblems: '**Não posso usar esse arquivo, então nada mudou:**',
  importUnread: {
    elsewhere: 'Esse arquivo não está onde o Discord guarda os arquivos dele.',
    'too-large': 'Esse arquivo é grande demais para ser de configurações.',
    'not-text': 'Esse arquivo não é de texto.',
    unreachable: 'O Discord não me entregou esse arquivo. Por favor, tente de novo.',
  },
  importGone: 'O arquivo dessa prévia não está mais lá. Por favor, use `/settings import` mais uma vez.',
  resetAsk:
    'Isto volta tudo para como era quando o bot chegou a este servidor. A frase do dia e a biblioteca ficam como estão.',
  resetFirst: 'Voltar tudo ao início',
  resetAgain:
    '**Tem certeza?** Tudo o que foi escolhido em `/settings` e `/setup`, por qualquer pessoa, se perde.',
  resetSecond: 'Sim, voltar tudo ao início',
  reset: 'Está tudo como no início.',
  keep: 'Deixar como está',
  kept: 'Nada mudou.',
  needsManager: 'Isto muda tudo de uma vez, então pede a permissão Gerenciar servidor. Nada mudou.',
  unknownCountry:
    'Não tenho linhas de apoio para esse país, então nada mudou. Por favor, escolha um da lista.',
  needsServer: 'As configurações pertencem a um servidor. Use este comando em um.',
  unavailable: {
    unreadable:
      'Não consigo ler as configurações deste servidor agora, então nada mudou. As respostas e `/helplines` continuam funcionando. Por favor, tente de novo em alguns minutos; se continuar assim, avise quem mantém este bot.',
    unwritable:
      'Não consegui salvar isso, então tudo está como estava. As respostas e `/helplines` continuam funcionando. Por favor, tente de novo em alguns minutos; se continuar assim, avise quem mantém este bot que o disco pode estar cheio ou o banco de dados, travado.',
    newer:
      'As configurações deste servidor foram salvas por uma versão deste bot mais nova do que a que funciona agora. Não mexo nelas para não estragar nada. As respostas e `/helplines` continuam funcionando.',
  },
};

export const setupPt: typeof setupEn = {
  heading: 'Primeira configuração',
  step: (step) => `Passo ${step} de 3`,
  audience: 'Quem deve ver as respostas aos comandos?',
  country:
    'De que país as linhas de apoio devem vir primeiro? As pessoas sempre podem escolher outro país. Se os membros vêm de toda parte, deixe em aberto.',
  ask: 'Deve haver um canal em que eu responda a perguntas sem ninguém me mencionar? A maioria dos servidores começa sem.',
  leaveOpen: 'Deixar em aberto',
  noChannel: 'Nenhum',
  done: 'É só isso. As pessoas podem perguntar com `/ask`, ou me mencionar.',
  more: '`/settings panel` tem o resto, `/daily set` publica uma frase por dia, e `/help` tem notas para a moderação.',
};

export const settingsCommandsPt: typeof settingsCommandsEn = {
  settings: {
    description: 'Configurar este bot para o seu servidor',
    panel: 'Ver e mudar as configurações',
    country: 'De que país as linhas de apoio vêm primeiro neste servidor',
    countryOption: 'O país; deixe vazio para não ter nenhum',
    export: 'Receber as configurações em um arquivo',
    import: 'Ler configurações de um arquivo: você vê o que mudaria antes que mude',
    importFile: 'Um arquivo criado pela exportação',
    reset: 'Voltar tudo ao início',
  },
  setup: { description: 'Configurar este bot em três escolhas' },
};
