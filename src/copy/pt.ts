import { carePt } from './care/pt.ts';
import { chatPt, pacePt } from './chat/pt.ts';
import { dailyCommandsPt, dailyPt, privacyPt, quotePt, subscribePt } from './daily/pt.ts';
import type { Copy } from './en.ts';
import { faultsPt } from './faults/pt.ts';
import { feedbackPt, libraryCommandsPt, libraryPt, suggestPt } from './library/pt.ts';
import { settingsCommandsPt, settingsPt, setupPt } from './settings/pt.ts';

/**
 * Every sentence the bot says in Brazilian Portuguese that is not corpus. Translated, not yet reviewed
 * by a native speaker. It says você and gives the reader no gender.
 */
export const pt: Copy = {
  answer: {
    view: (whose) => `**Quem vê assim:** ${whose}`,
    otherSide: '**O outro lado**',
    sources: 'Com base em',
    related: 'Perguntas próximas',
    unsureHeading: 'Você quis dizer uma destas?',
    unsure: 'Não sei bem qual das minhas respostas serve, e prefiro perguntar a adivinhar.',
    unsurePlaceholder: 'Escolha uma pergunta',
    noneHeading: 'Não tenho resposta para isso',
    none: 'Só sei sobre recuperação em saúde mental, e só o que está nas minhas fontes. Pode ajudar perguntar com menos palavras, ou olhar em `/topics`.',
    help: 'Precisa de alguém agora? O número de emergência do lugar onde você está, findahelpline.com ou `/helplines`.',
    unreviewed: 'Tradução ainda não lida por quem tem o português como língua materna.',
    onlyInEnglish: 'Por enquanto, esta resposta só existe em inglês.',
  },
  viewpoints: {
    shared: '',
    recovery: 'pessoas e serviços que falam de recuperação pessoal.',
    'mutual-aid': 'alguém que escreve a favor da ajuda mútua e critica o sistema de saúde mental.',
    critical: 'pessoas críticas à psiquiatria, ou ao diagnóstico.',
    clinical: 'serviços de saúde convencionais.',
    research: 'quem faz pesquisa; os estudos podem ser lidos de mais de um jeito.',
    'lived-experience': 'pessoas que viveram isso.',
  },
  notices: {
    medication:
      'Isto é informação, não orientação médica. Por favor, não pare nem mude um remédio por causa disso: fale antes com quem receita para você ou com um farmacêutico.',
    coercion:
      'As leis e os direitos mudam de um lugar para outro. Um serviço local de defesa de direitos ou de assistência jurídica pode dizer o que vale onde você está.',
    distress: 'Se ler isto mexer com você, tudo bem parar aqui e voltar outro dia.',
  },
  contentNote:
    '**Nota de conteúdo.** Isto toca em coisas difíceis. Abre com um toque, quando você quiser, ou nunca.',
  sourceWrittenForThisBot: 'escrito para este bot',
  care: carePt,
  quote: quotePt,
  daily: dailyPt,
  subscribe: subscribePt,
  privacy: privacyPt,
  library: libraryPt,
  suggest: suggestPt,
  faults: faultsPt,
  feedback: feedbackPt,
  buttons: {
    share: 'Compartilhar aqui',
    remove: 'Remover',
    back: 'Voltar',
    previous: 'Anterior',
    next: 'Próxima',
    topics: 'Ver os temas',
  },
  search: {
    heading: (count) => (count === 1 ? 'Uma resposta encontrada' : `${count} respostas encontradas`),
    page: (page, pages) => `Página ${page} de ${pages}`,
    open: 'Abrir uma resposta',
    narrow: 'Para ver mais, busque com menos palavras.',
    none: 'Não encontrei nada para isso. Menos palavras, ou palavras mais simples, podem ajudar; ou olhe em `/topics`.',
  },
  topics: {
    heading: 'Sobre o que eu sei',
    intro: 'Escolha uma prateleira e depois uma pergunta. Só você vê isto.',
    choose: 'Escolha uma prateleira',
    chooseWithin: 'Escolha uma parte dela',
    chooseQuestion: 'Escolha uma pergunta',
    gone: 'Essa prateleira não está mais aqui. Estas são as que eu tenho.',
  },
  about: {
    heading: 'Sobre este bot',
    body: [
      'Eu compartilho o que pessoas escreveram sobre **recuperação em saúde mental**: respostas curtas em palavras simples, cada uma com a sua fonte e, onde as pessoas discordam, o outro lado.',
      '**O que eu não sou.** Eu sou um programa, não uma pessoa, e ninguém acompanha o que se escreve aqui. Não dou diagnóstico, não oriento sobre remédios e não invento nada: se não está nas minhas fontes, eu digo.',
      '**O que eu guardo.** Nenhuma pergunta, nenhuma mensagem e nada sobre você, a não ser uma frase do dia que você tenha pedido com `/subscribe`. O que você sugere com `/suggest` fica guardado sem você até a moderação decidir. O que um servidor configurou eu guardo também. `/privacy show` conta o que há.',
      '**Algo errado?** Por favor, diga à moderação deste servidor ou a quem mantém este bot. Se uma resposta não é verdade ou machuca, ela vai ser corrigida.',
    ],
    report: (url) => `**Para relatar um problema** com este bot, também em particular: <${url}>`,
    version: (version, passages) =>
      `Versão ${version} · ${passages === 1 ? 'uma resposta' : `${passages} respostas`}`,
    started: (when) => `Iniciado ${when}`,
  },
  help: {
    heading: 'Como usar este bot',
    intro: 'Pergunte com as suas palavras. Erros de escrita não importam.',
    commands: 'Comandos',
    chat: 'Você também pode me mencionar com uma pergunta, responder a uma mensagem minha ou me mandar uma mensagem direta. Para buscar uma resposta à mensagem de alguém, abra o menu dela, depois **Apps** e depois **Buscar uma resposta**: só você vê o resultado.',
    topics: {
      commands: 'Comandos',
      answers: 'Como as respostas são encontradas',
      moderators: 'Para a moderação',
    },
    answers: [
      'Procuro o texto que combina com as suas palavras, corrijo erros de escrita no caminho e digo quais são as fontes dele.',
      'Quando não tenho certeza, ofereço até três perguntas. Quando não sei, eu digo. Nunca invento uma resposta.',
      'Textos sobre assuntos em disputa dizem de quem é o ponto de vista e mostram o outro lado na mesma resposta.',
    ],
    moderators: [
      {
        title: 'Quando alguém parece estar em perigo',
        lines: [
          'Responda logo, com gentileza, como uma pessoa. “Que bom que você contou para a gente” é uma boa primeira frase.',
          'Pergunte com clareza se a pessoa está pensando em suicídio. Perguntar não coloca essa ideia na cabeça de ninguém.',
          'Dê o número de emergência e uma linha de apoio: `/helplines` tem os dois. Se você acha que uma vida está em risco e sabe onde a pessoa está, ligue para os serviços de emergência de lá e use a denúncia do próprio Discord.',
        ],
      },
      {
        title: 'O que não fazer',
        lines: [
          'Não discuta, não dê diagnóstico e não prometa guardar segredo.',
          'Não deixe que se descrevam jeitos de se machucar: remova, com gentileza.',
          'Não carregue isso sem ajuda em mensagens diretas. Conte a outra pessoa da moderação.',
        ],
      },
      {
        title: 'Cuidar de você também',
        lines: [
          'Faça revezamento, e diga quando vai se afastar um pouco. Isso faz parte do trabalho, não é uma falha nele.',
          'Você não pode manter outra pessoa viva por conta própria. Pode tornar mais fácil chegar a quem ajuda.',
          'Tenha uma pessoa sua com quem conversar depois. As linhas de apoio são para você também.',
        ],
      },
      {
        title: 'O que este bot faz e o que não faz',
        lines: [
          'Quando palavras dirigidas a mim sugerem perigo, respondo com jeitos de falar com uma pessoa, em particular onde o Discord permite. Não aviso ninguém: nem você, nem quem me hospeda. Por favor, não conte comigo para perceber.',
          '`/setup` pede três escolhas. `/settings panel` tem o resto: onde respondo, o que deixo de fora, com que frequência. O que você oculta eu não mostro; as linhas de apoio não podem ser ocultadas.',
          'Quem pode usar qual comando, e onde, se define em **Configurações do servidor → Integrações**, com os controles do próprio Discord. Quem lá puder usar `/settings` pode mudar tudo, menos com `/settings import` e `/settings reset`: esses dois, e apagar, sempre pedem a permissão Gerenciar servidor.',
        ],
      },
    ],
  },
  settings: settingsPt,
  setup: setupPt,
  chat: chatPt,
  pace: pacePt,
  failure: {
    noCorpus:
      'Não consigo ler as minhas respostas agora; quem mantém este bot pode ver o motivo. `/helplines` funciona, e também findahelpline.com e o número de emergência do lugar onde você está.',
    unexpected:
      'Algo deu errado do meu lado, e suas palavras não foram guardadas. Por favor, tente de novo daqui a pouco. Se você precisa de alguém agora, há o número de emergência do lugar onde você está, findahelpline.com e `/helplines`.',
    gone: 'Essa resposta não está mais na minha coleção. Com `/ask` ou `/topics` você encontra o que existe agora. Se você precisa de alguém agora: `/helplines`.',
    notYours:
      'Só quem perguntou, ou alguém da moderação, pode remover isto. Se não deveria estar aqui, por favor, avise a moderação. Se você precisa de alguém agora: `/helplines`.',
    empty:
      'Não havia palavras aí. Pergunte algo como “o que é recuperação pessoal?” Se você precisa de alguém agora: `/helplines`.',
    unknown:
      'Não conheço mais esse comando ou botão; talvez seja de uma versão antiga. `/help` mostra o que existe, e `/helplines` está sempre lá.',
    busy: 'Muita gente está perguntando neste momento, e não consegui atender a isto. Por favor, tente de novo daqui a um minuto. Se você precisa de alguém agora, há o número de emergência do lugar onde você está e o findahelpline.com; `/helplines` funciona por mais ocupado que eu esteja.',
    stopping:
      'Estão me reiniciando, então não comecei isto, e nada mudou. Por favor, tente de novo daqui a um minuto. Se você precisa de alguém agora, há o número de emergência do lugar onde você está, findahelpline.com e `/helplines`.',
    slow: 'Isto demorou mais do que o Discord me deixa esperar, então não sei se foi feito. Dê uma olhada daqui a pouco e tente de novo se não foi. Se você precisa de alguém agora, há o número de emergência do lugar onde você está, findahelpline.com e `/helplines`.',
  },
  commands: {
    ask: {
      description: 'Pergunte algo sobre recuperação e receba uma resposta curta, com fonte',
      question: 'O que você quer saber, com as suas palavras',
      private: 'Só você vê a resposta',
    },
    search: {
      description: 'Busque em tudo o que eu sei e escolha uma resposta',
      query: 'Algumas palavras para procurar',
      topic: 'Só sobre este tema',
      source: 'Só desta fonte',
    },
    topics: { description: 'Veja o que eu sei, prateleira por prateleira', topic: 'Começar por este tema' },
    helplines: {
      description: 'Linhas de apoio em crise e diretórios, só você vê',
      country: 'Linhas deste país',
    },
    about: { description: 'O que este bot é, e o que não é' },
    help: { description: 'Como usar este bot', topic: 'O que você gostaria de saber' },
    ...settingsCommandsPt,
    findAnswer: { name: 'Buscar uma resposta' },
    ...dailyCommandsPt,
    ...libraryCommandsPt,
  },
};
