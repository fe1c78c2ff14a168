import type { Passage } from '../../../src/core/corpus/passage.ts';

/** A passage with only what the search looks at. */
export function passage(id: string, question: string, aliases: readonly string[], body: string): Passage {
  return {
    id,
    question,
    aliases,
    asked: [],
    topics: ['recovery'],
    sources: ['project'],
    viewpoint: 'shared',
    otherSide: null,
    notices: [],
    points: [],
    related: [],
    reviewed: '2026-01-01',
    body,
  };
}

/** A few passages on recovery, made up for the tests. */
export const PASSAGES: readonly Passage[] = [
  passage(
    'what-is-recovery',
    'What is recovery?',
    [
      'what does recovery mean',
      'define recovery',
      'recovery meaning in mental health',
      'am i meant to be cured',
    ],
    'Recovery is a way of living a good life as you see it, with or without symptoms. It is not the same as a cure.',
  ),
  passage(
    'how-long',
    'How long does recovery take?',
    ['when will i get better', 'how many years until recovered', 'will this ever end'],
    'There is no timetable. Some people feel better in months and others take years, with setbacks on the way.',
  ),
  passage(
    'psychosis',
    'Can people recover from psychosis?',
    ['does psychosis ever go away', 'is schizophrenia for life', 'recovering after a psychotic episode'],
    'Yes. Long studies followed people who heard voices and found that more than half did well in the end.',
  ),
  passage(
    'peer-support',
    'What is peer support?',
    ['peer worker', 'talking with people who have been there', 'support from others like me'],
    'Peer support is help between people who have lived through distress themselves. Nobody is the expert.',
  ),
  passage(
    'hospital',
    'What helps after leaving hospital?',
    ['just got out of hospital', 'discharged and scared', 'coming home from the ward'],
    'Small steps. Sleep, food, one person to ring, and a plan for the first week at home.',
  ),
  passage(
    'medication',
    'Do I have to take medication to recover?',
    ['recovery without medication', 'do i need tablets', 'can i get well with no pills'],
    'People recover with medication and without it. Never stop suddenly; talk with a prescriber you trust.',
  ),
  passage(
    'chemical-imbalance',
    'Is depression a chemical imbalance?',
    ['low serotonin theory', 'is it just brain chemicals', 'chemical imbalance myth'],
    'Researchers have not found a simple chemical cause of depression. Life, loss and bodies all play a part.',
  ),
  passage(
    'hope',
    'How do I find hope again?',
    ['i feel hopeless', 'no hope left', 'everything feels pointless'],
    'Hope can be borrowed from people who came through. Notice one thing that was a little easier today.',
  ),
  passage(
    'relapse',
    'Is a setback a failure?',
    ['i relapsed', 'back to square one', 'does relapse mean i failed'],
    'No. A setback is part of most recoveries, and what you learnt before it is still yours.',
  ),
  passage(
    'stigma',
    'How do I deal with stigma?',
    ['people judge me', 'should i tell my boss', 'ashamed of my diagnosis'],
    'You choose whom to tell. Begin with one person who has earned it.',
  ),
  passage(
    'friend',
    'How can I support a friend in recovery?',
    ['my friend is struggling', 'helping someone who is depressed', 'what to say to a friend'],
    'Listen more than you advise. Ask what would help, and keep turning up.',
  ),
  passage(
    'sleep',
    'How can I sleep better?',
    ['cant sleep', 'insomnia', 'awake all night'],
    'Get up at the same hour each day and let the evening be dim and dull.',
  ),
];
