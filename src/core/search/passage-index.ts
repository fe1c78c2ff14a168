import type { Passage } from '../corpus/passage.ts';
import type { Synonym } from '../corpus/synonym.ts';
import { type Concept, totalWeight } from './concept.ts';
import type { Fit } from './fit.ts';
import { createInvertedIndex, type Field, impactOf } from './inverted-index.ts';
import { createMatcher } from './matcher.ts';
import { createQueryReader } from './query-reader.ts';
import { spelling, type Title, titlesOf } from './titles.ts';

const QUESTION: Field = { weight: 2.5, lengthNorm: 0.75 };
const ALIASES: Field = { weight: 2, lengthNorm: 0.3 };
const BODY: Field = { weight: 1, lengthNorm: 0.6 };
