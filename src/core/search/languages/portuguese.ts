import { stemmer } from '@orama/stemmers/portuguese';
import { por } from 'stopword';
import { createSearchLanguage } from '../search-language.ts';
import { tokenize } from '../tokenize.ts';

/** Small words that the published list lacks, and hasty spellings. */
const SMALL_WORDS = `
  aí ainda algo alguém algum alguma algumas alguns ali antes apenas aqui assim bem bom boa cada certa certo coisa
  coisas cuja cujo daqui dá dão dar deixa dentro desde dessa desse desta deste deve devem devia deveria devo dia
  disso disto diz dizem dizer do dos e é era eram éramos és está estamos estão estar estava estavam estiver estou
  falta faço faz fazem fazendo fazer fez fica ficar fico fiz foi fomos foram fosse gente há havia hoje houve ir isso
  lá logo longe mal melhor menos meio mim mesma mesmas mesmos muita muitas nada nela nele nem nenhum nenhuma ninguém
  nunca onde outra outras outro outros pode podem poder podia poderia porém porque porquê pouca pouco poucos posso
  pra pro precisa preciso própria próprio qualquer quanta quanto quantos quer querem quero quê realmente sabe sabem
  saber sair sei seja sejam sempre sendo ser será seria si sido sim sinto sob sobre somos sou são tá tal talvez
  também tanta tanto tão tem têm temos tenha tenho ter terá teria teve ti tinha tive toda todas todavia todo todos
  tudo uns umas vai vamos vão vem ver vez vezes voltar vou
  q vc vcs tb tbm pq oq oque n ñ nao eh blz cmg pfv oi olá obrigado obrigada favor né kkk rs
`;

const FRAMING = `
  ajuda ajudar ajudam acontece acontecer conselho conselhos dica dicas entender entendo existe existem explica
  explicar falar forma formas funciona funcionar jeito lidar maneira maneiras pergunta perguntas sentido serve servem
  servir significa significado significar tipo tratar
  mental mentais psíquico psíquica psicológico psicológica doença doenças transtorno transtornos saúde
`;

/** The stemmer knows some endings by their accents only, which hasty people leave out. */
const restored = (word: string) =>
  word
    .replace(/(c|s)ao$/, '$1ão')
    .replace(/coes$/, 'ções')
    .replace(/cão$/, 'ção');

export const PORTUGUESE = createSearchLanguage({
  tokenize,
  stem: (word) => tokenize(stemmer(restored(word)))[0] ?? word,
  small: [...por, SMALL_WORDS],
  framing: FRAMING,
});
