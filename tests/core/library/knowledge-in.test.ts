import { describe, expect, it } from 'vitest';
import { corpusIn } from '../../../src/core/corpus/corpus-in.ts';
import { knowledgeIn } from '../../../src/core/library/knowledge-in.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/setting-shapes.ts';
import { visibleKnowledge } from '../../../src/core/settings/visible-knowledge.ts';
import { createAnswering } from '../../../src/create-services.ts';
import { shippedCorpus } from '../../support/corpus.ts';

const corpus = await shippedCorpus();
const answering = createAnswering(corpus);
const spanish = knowledgeIn('es', answering, answering);
const english = knowledgeIn('en', answering, answering);

describe('what is known, read in Spanish', () => {
  it('is found by a Spanish question, and answered in Spanish', () => {
    const answer = spanish.answer('necesito un experto para sanar?');
    expect(answer).toMatchObject({ kind: 'found', passage: { id: 'anyone-can-heal' } });
    expect(answer.kind === 'found' && answer.passage).toEqual(
      corpusIn('es', corpus).passages.get('anyone-can-heal'),
    );
  });

  it('is found by an English question too, and still answered in Spanish', () => {
    const answer = spanish.answer('Do I need an expert to heal?');
    expect(answer.kind === 'found' && answer.passage.question).toBe(
      corpusIn('es', corpus).passages.get('anyone-can-heal')?.question,
    );
  });

  it('is in English where there is no translation', () => {
    const answer = spanish.answer('What is grounding?');
    expect(answer).toMatchObject({
      kind: 'found',
      passage: { question: corpus.passages.get('grounding')?.question },
    });
  });

  it('offers what comes next in Spanish as well', () => {
    const answer = spanish.answer('¿qué es CHIME?');
    const names = answer.kind === 'found' ? answer.related.map(({ question }) => question) : [];
    const translated = [...corpusIn('es', corpus).passages.values()].map(({ question }) => question);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(translated).toContain(name);
  });

  it('puts care before everything', () => {
    expect(spanish.answer('quiero morirme').kind).toBe('support');
    expect(english.answer('quiero morirme').kind).toBe('support');
  });

  it('leaves out what a server hides, in every language', () => {
    const [topic = ''] = corpus.passages.get('anyone-can-heal')?.topics ?? [];
    const hidden = visibleKnowledge(
      { ...answering },
      { ...DEFAULT_SETTINGS, hiddenTopics: [topic] },
      answering.assess,
    );
    const found = knowledgeIn('es', hidden, answering).search('necesito un experto para sanar?', 50);
    expect(found.map(({ passage }) => passage.id)).not.toContain('anyone-can-heal');
  });

  it('covers what a server wants covered, translated too', () => {
    const covered = visibleKnowledge(
      answering,
      { ...DEFAULT_SETTINGS, contentNotes: true },
      answering.assess,
    );
    const { passages } = knowledgeIn('es', covered, answering).corpus;
    expect(passages.get('no-hope')).toHaveProperty(
      'question',
      corpusIn('es', corpus).passages.get('no-hope')?.question,
    );
    expect('isCovered' in (passages.get('no-hope') ?? {})).toBe(
      corpus.passages.get('no-hope')?.notices.includes('distress'),
    );
  });

  it('never gives more than was asked for, nor one passage twice', () => {
    for (const query of ['recuperación', 'hope', 'qué es la esperanza', '']) {
      const found = spanish.search(query, 5).map(({ passage }) => passage.id);
      expect(found.length).toBeLessThanOrEqual(5);
      expect(new Set(found).size).toBe(found.length);
    }
    expect(spanish.search('esperanza', 0)).toEqual([]);
  });
});

describe('what is known, read in English', () => {
  it('is found by a question in another language, and answered in English', () => {
    const answer = english.answer('necesito un experto para sanar?');
    expect(answer).toMatchObject({
      kind: 'found',
      passage: { question: corpus.passages.get('anyone-can-heal')?.question },
    });
  });
});
