import type { CareCopy } from './en.ts';

/**
 * Portuguese as spoken in Brazil. Translated, not yet reviewed by a native speaker.
 *
 * It says você, and gives the reader no gender: “sem ninguém”, not “sozinho” or “sozinha”. A number
 * stands after “ligue para”.
 */
export const carePt: CareCopy = {
  locale: 'pt',
  support: {
    heading: {
      self: 'Que bom que você falou',
      'someone-else': 'Que bom que você está cuidando dessa pessoa',
    },
    headingNow: 'Por favor, peça ajuda agora',
    words: {
      self: 'Deve estar pesando muito. Você não precisa carregar isso sem ninguém: uma pessoa pode estar com você, mesmo agora.',
      'someone-else':
        'Fique com essa pessoa, se for seguro para você, ou garanta que alguém fique com ela. Você pode perguntar com clareza se ela está pensando em suicídio: perguntar não coloca essa ideia na cabeça de ninguém. Você não precisa lidar com isso sem ajuda.',
    },
    danger: (number) => `**Se há perigo agora,** ligue para ${number}.`,
    line: '**Para conversar com alguém:**',
    directories: (links) => `**Para encontrar uma linha de apoio onde você está:** ${links}.`,
    nearby: {
      self: 'Alguém em quem você confia também pode ajudar. Basta dizer: “Fica um pouco comigo?”',
      'someone-else': 'Essas linhas também conversam com quem se preocupa com alguém.',
    },
    smallPrint:
      'Eu sou um bot, e ninguém está acompanhando este chat. As linhas de apoio mantêm sigilo sobre o que você diz; algumas podem agir se acharem que uma vida está em perigo imediato.',
    publicLine:
      '**Em caso de perigo, ligue para o número de emergência do lugar onde você está.** Para conversar com alguém, findahelpline.com reúne linhas de apoio da maioria dos países. Eu sou um bot, e ninguém está acompanhando isto.',
    openPrivately: 'Mais, só para mim',
    moreOptions: 'Mais opções',
  },
  medical: {
    heading: 'Essa pergunta é para um médico ou farmacêutico',
    words:
      'Não posso orientar sobre tomar, misturar, mudar ou parar um remédio. O que é seguro depende do remédio, de há quanto tempo ele é usado e da saúde da pessoa. Um médico ou farmacêutico pode olhar tudo isso com você.',
    meanwhile:
      'Até falar com um deles, por favor, não pare de repente. Um farmacêutico muitas vezes consegue responder no mesmo dia, sem hora marcada.',
    danger: (number) => `**Se alguém tomou demais, ou está passando muito mal,** ligue para ${number}.`,
    guidance:
      'Orientações que talvez conheçam (em inglês): “Stopping antidepressants” (Royal College of Psychiatrists, 2020), NICE NG215 e NG222, e as Maudsley Deprescribing Guidelines (2024).',
  },
  helplines: {
    button: 'Linhas de apoio',
    heading: (country) => (country ? `Linhas de apoio: ${country}` : 'Linhas de apoio'),
    danger: (numbers) => `**Se há perigo agora:** ligue para ${numbers}.`,
    localNumber: (examples) => `o número de emergência do lugar onde você está: ${examples}`,
    or: 'ou',
    directories: (links) => `**Para encontrar uma linha de apoio onde você está:** ${links}`,
    categories: {
      crisis: 'Para conversar com alguém agora',
      abuse: 'Se alguém está machucando você',
      child: 'Para crianças e jovens',
      warm: 'Para conversar, não para emergências',
    },
    abuseCaution:
      'Se a pessoa que machuca você pode olhar o seu celular: ligações e mensagens podem ficar no histórico. O celular de alguém de confiança pode ser mais seguro.',
    older: 'Dados mais antigos: confira antes, por favor',
    ofThisServer: 'Adicionado por este servidor',
    contact: {
      call: (number) => `ligue para **${number}**`,
      text: (number, keyword) =>
        keyword ? `mande **${keyword}** por SMS para **${number}**` : `mande um SMS para **${number}**`,
      whatsapp: (number) => `WhatsApp **${number}**`,
      chat: (site) => `chat em ${site}`,
      web: (site) => site,
    },
    allHours: '24 horas, todos os dias',
    cost: { free: 'grátis', charged: 'a ligação é cobrada' },
    source: (name, date) => `Fonte: ${name} (${date})`,
    undated: 'sem data',
    pleaseCheck: 'confira, por favor: sem confirmação há algum tempo',
    smallPrint:
      'Os números vêm das fontes escritas citadas; ninguém aqui ligou para eles. Alguns horários e observações estão em inglês. Eu sou um bot, e ninguém está acompanhando este chat. As linhas de apoio mantêm sigilo sobre o que você diz; algumas podem agir se acharem que uma vida está em perigo imediato.',
    unknownCountry:
      'Não tenho nenhuma linha de apoio para esse país. Os diretórios abaixo talvez conheçam uma.',
    choose: (from, to) => `Escolha um país, de ${from} a ${to}`,
  },
};
