import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEATURE_COUNT, featuresOf } from '../../../src/core/care/features.ts';
import { chancesOf, HEADS, unpackModel } from '../../../src/core/care/model.ts';
import { packModel } from '../../../src/core/care/pack-model.ts';
import { type Example, train } from '../../../src/core/care/train.ts';
import { wordsOf } from '../../../src/core/care/words.ts';

const example = (text: string, kind: Example['class'], isImminent = false): Example => ({
  text,
  class: kind,
  isImminent,
});
const EXAMPLES = [
  example('i want to be gone', 'support'),
  example('i want to be gone for good', 'support'),
  example('i want to be gone tonight', 'support', true),
  example('i will be gone tonight for good', 'support', true),
  example('my friend wants to be gone', 'friend'),
  example('my friend is not safe', 'friend'),
  example('should i take two tablets', 'medical'),
  example('should i take my tablets', 'medical'),
  example('i want to bake bread', 'calm'),
  example('the bread is gone', 'calm'),
];
const model = unpackModel(packModel(train(EXAMPLES)));
const chances = (text: string) => chancesOf(featuresOf(wordsOf(text)), model);

describe('what is learnt from messages', () => {
  it('takes them for what they were said to be', () => {
    for (const { text, class: kind } of EXAMPLES)
      expect([text, chances(text)[kind] > 0.5]).toEqual([text, true]);
    expect(chances('i will be gone tonight for good').now).toBeGreaterThan(chances('i want to be gone').now);
  });

  it('passes over what was in none of them, however much of it there is', () => {
    expect(chances('i want to be gone zzyzx qqqq')).toEqual(chances('i want to be gone'));
    expect(chancesOf(featuresOf(['zzyzx', 'qqqq']), model)).toEqual(chancesOf(new Uint32Array(), model));
  });

  it('comes out of its packing with each weight in its feature’s place', () => {
    const feature = fc.nat(FEATURE_COUNT - 1);
    fc.assert(
      fc.property(fc.uniqueArray(feature, { minLength: 1, maxLength: 50 }), (numbers) => {
        const features = Uint32Array.from(numbers).sort();
        const weights = Float64Array.from({ length: features.length * HEADS.length }, (_, at) =>
          at % HEADS.length === 0 ? 127 - at / HEADS.length : 0,
        );
        const unpacked = unpackModel(packModel({ features, weights, biases: [0, 0, 0, 0, 0] }));
        features.forEach((each, place) => {
          const { support, calm } = chancesOf(Uint32Array.of(each), unpacked);
          expect(Math.log(support / calm)).toBeCloseTo(127 - place, 3);
        });
      }),
    );
  });
});
