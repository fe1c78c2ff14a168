import type { Objection, Wanted, YamlFault } from '../../core/corpus/fault.ts';
import type { FaultWords } from './fault-words.ts';

const ALL_FOUR = 'uma citação diz o autor (author), a obra (work), o ano (year) e a licença (licence)';

const OBJECTIONS: Readonly<Record<Objection, string>> = {
  belittles: 'isso diminui o que alguém vive',
  blames: 'isso culpa a pessoa',
  'blames-unless-denied': 'isso culpa a pessoa, a não ser que seja negado: diga de outro jeito',
  'promises-cure': 'isso promete uma cura',
  wounds: 'isso machuca',
  'person-first': 'fale primeiro da pessoa',
  'not-what-happened': 'diga o que aconteceu com a pessoa',
  dose: 'sem doses',
  means: 'não diga nenhum método',
  mention: 'sem menções',
};

const WANTED: Readonly<Record<Wanted, string>> = {
  text: 'precisa ser texto',
  number: 'precisa ser um número',
  'yes-or-no': 'precisa ser true ou false',
  list: 'precisa ser uma lista',
  fields: 'precisa ter campos, cada um com nome e valor',
};

const YAML: Readonly<Record<YamlFault, string>> = {
  'field-twice': 'este campo aparece duas vezes',
  indentation: 'os espaços no começo da linha não batem: use espaços, sem tabulação',
  unclosed: 'falta fechar aspas, um colchete ou uma chave, ou falta uma vírgula ou dois-pontos',
  quotes: 'não dá para ler isto: ponha entre aspas o texto que tem ": " ou "#"',
};

/** O que está errado em algo que uma pessoa escreveu. Translated, not yet reviewed by a native speaker. */
export const faultsPt: FaultWords = {
  missing: () => 'está faltando',
  empty: () => 'não pode ficar vazio',
  'wrong-type': ({ wanted }) => WANTED[wanted],
  'not-fitting': () => 'isto não cabe aqui',
  'needs-words': () => 'escreva algum texto aqui',
  'needs-text-such-as': ({ example }) => `precisa ser texto, como ${example}`,
  'needs-quoting': () => 'precisa ser texto: ponha entre aspas',
  'needs-list': () => 'escreva uma lista, como [um, dois]',
  'too-long': ({ most }) => `no máximo ${most} caracteres`,
  'too-short': ({ least }) => `pelo menos ${least} caracteres`,
  'too-many': ({ most }) => `no máximo ${most}`,
  'several-lines': () => 'precisa caber em uma linha só',
  'one-of': ({ choices }) => `um destes: ${choices.join(', ')}`,
  'id-shape': ({ example }) => `só letras minúsculas sem acento, números e hifens isolados, como ${example}`,
  'needs-day': () => 'um dia, como 2026-11-22',
  'needs-year': ({ example }) => `um ano, como ${example}, sem aspas`,
  'needs-address': () => 'um endereço que comece com https://',
  'no-question-mark': () => 'precisa terminar com um ponto de interrogação',
  'too-few-aliases': ({ least }) =>
    least === 1
      ? 'pelo menos um outro jeito de perguntar isso'
      : `pelo menos ${least} outros jeitos de perguntar isso`,
  'needs-topic': ({ file }) =>
    file === null ? 'pelo menos o id de um tema' : `pelo menos o id de um tema de ${file}`,
  'needs-source': () => 'pelo menos o id de uma fonte de sources.yaml (project para o saber comum)',
  'needs-answer': () => 'escreva a resposta',
  'answer-too-long': ({ length, most }) =>
    `${length} caracteres; no máximo ${most}: encurte, ou faça duas respostas`,
  heading: () => 'sem títulos: a pergunta já é o título',
  'needs-credits': () =>
    'as palavras de outra pessoa precisam das quatro coisas: author (autor), work (obra), year (ano) e licence (licença)',
  'missing-credit': () => `está faltando: ${ALL_FOUR}`,
  'empty-credit': () => `não pode ficar vazio: ${ALL_FOUR}`,
  'source-of-quotation': () => 'uma citação não tem fonte: o autor e a obra dizem de onde ela vem',
  'no-such-field': ({ list }) => {
    if (list === null) return 'esse campo não existe';
    return list === 'readme'
      ? 'esse campo não existe; a lista está em corpus/README.md'
      : 'esse campo não existe; a lista está no começo do arquivo';
  },

  banned: ({ found, because }) => `“${found}”: ${OBJECTIONS[because]}`,
  'say-instead': ({ found, instead }) =>
    `“${found}”: diga ${instead.map((words) => `“${words}”`).join(' ou ')}`,
  'quotation-marks': () => 'tire as aspas em volta; uma citação ganha as dela',
  'hard-reading': ({ grade, most }) =>
    `difícil de ler (nível ${grade.toFixed(1).replace('.', ',')}; no máximo ${most}): frases mais curtas, palavras mais simples`,
  'unsourced-number': ({ number }) => `“${number}” precisa de uma fonte`,
  'missing-notice': ({ notice, word }) =>
    `adicione ${notice}: o texto fala disso ${word === null ? 'pelo tema' : `(“${word}”)`}`,
  'one-sided-view': () => 'necessário: uma visão crítica vem junto com o outro lado',
  'one-sided-points': ({ points }) => `necessário: ${points.join(', ')} é discutido`,
  'whose-view': ({ points }) => `diga de quem é esta visão: ${points.join(', ')} é a opinião de alguém`,
  'excluded-point': ({ point }) => `${point} precisa ficar de fora`,
  'said-twice': ({ wording }) => `“${wording}” aparece aqui duas vezes`,
  'said-before': ({ wording, owner }) => `${owner} já diz “${wording}”`,
  'nearly-said': ({ owner }) => `diz quase o mesmo, palavra por palavra, que ${owner}`,

  unknown: ({ id }) => `“${id}” não existe`,
  'not-in': ({ id, file }) => `${id} não está em ${file}`,
  'id-twice': () => 'este id é usado duas vezes',
  'id-taken': ({ id, by }) => {
    if (by === 'entry') return `outro item deste arquivo se chama ${id}`;
    return by === 'quote' ? `outra frase se chama ${id}` : `outro texto se chama ${id}`;
  },
  'names-itself': () => 'cita a si mesmo',
  'not-named-back': ({ other, id }) => `${other} não cita ${id} de volta`,
  'whole-shelf': ({ id, choices }) => `${id} é uma estante inteira; escolha um destes: ${choices.join(', ')}`,
  'not-credited': ({ passage, source, credited }) =>
    `${passage} não se baseia em ${source}; cita ${credited.join(', ')}`,
  'not-in-english': ({ id, what }) =>
    what === 'quote' ? `não há nenhuma frase ${id} em inglês` : `não há nenhum texto ${id} em inglês`,
  'translated-twice': ({ id }) => `${id} foi traduzido duas vezes`,
  'side-missing': () => 'está faltando: em inglês há um',
  'side-too-many': () => 'em inglês não há nenhum',
  'older-english': ({ day }) =>
    `o texto em inglês foi lido pela última vez em ${day}: compare, conserte e ponha esse dia aqui`,

  yaml: ({ what }) => YAML[what],
  'yaml-star': () => 'um valor que começa com * precisa estar entre aspas',
  'needs-front-matter': () =>
    'precisa começar com uma linha de ---, os campos, outra linha de --- e depois a resposta',
  'needs-fields': () => 'escreva campos, como question: …',
  'needs-quotes': () => 'escreva uma lista, uma frase por linha, cada uma com um hífen na frente',
  'needs-opening': () => 'um documento começa com uma linha de --- e depois os campos',
  'needs-closing': () => 'falta outra linha de --- abaixo dos campos que vêm depois desta',
  'fields-too-long': () => 'longo demais: está faltando uma linha de ---?',
  'not-json': () => 'isto não é um JSON válido',
  'needs-lists': () => 'escreva { "passages": […], "quotes": […] }, com uma lista de itens em cada um',
  'needs-braces': () => 'um item é escrito entre chaves, com os campos dentro',
  'no-entry': () => 'não há nenhum item dentro',
  'too-many-entries': ({ most }) =>
    `um servidor pode ter ${most.toLocaleString('pt-BR')} itens; daqui em diante há mais`,
  'stopped-reading': () => 'pode haver mais abaixo; parei de ler aqui',
  'menu-full': ({ most }) => `no máximo ${most}: não cabe mais em um menu do Discord`,
  'needs-synonym': () => 'pelo menos uma palavra que as pessoas digitam',
  'needs-point-id': () => 'algo como S0-01',

  'file-too-long': () => 'é longo demais para um arquivo de configurações',
  'not-settings': () => 'este não é um arquivo das minhas configurações',
  'other-version': () => 'é outra versão, que este bot não lê',
  'not-channel': () => 'não é o id de um canal',
  'not-topic': () => 'não é o id de um tema',
  'not-country': () => 'não é um código de país',
};
