/** A word, and after it the forms of it that the stemmer leaves apart. One word to a line. */
const FORMS = `
  advice advise advised advising
  anger angry angrier angrily
  anxiety anxious anxiously
  bear bore borne
  begin began begun
  behaviour behavior behaviors
  belief believe believed believer believes believing
  bite bit bitten
  break broken
  bring brought
  build built
  buy bought
  catch caught
  centre center centers
  child children kid kids childhood
  choice choices choose chooses choosing chose chosen
  colour color colors
  cope coping
  death dead die died dies dying deaths
  decision decisions decide decides decided deciding
  eat ate eaten
  fall fell fallen
  feel felt
  fight fought
  find found
  foot feet
  forget forgot forgotten forgetting
  forgive forgave forgiven forgiveness
  freeze froze frozen
  grief grieve grieved grieving grieves
  grow grew grown growth
  guilt guilty
  hear heard
  hide hid hidden
  hold held
  hunger hungry
  keep kept
  kindness kinder kindest
  lead led
  learn learnt
  leave left
  lonely loneliness lonelier
  lose lost loss losses loses losing
  man men
  meet met
  misuse misused
  noise noisy
  organisation organization organizations
  pay paid
  proof prove proved proven proves proving
  quick quicker quickly
  recognise recognize recognized recognizing
  ring rang rung
  run ran
  sad sadness sadder
  sell sold
  send sent
  shake shook shaken
  sing sang sung
  sit sat
  sleep slept asleep sleepless
  speak spoke spoken speech
  spend spent
  stand stood
  steal stole stolen
  stick stuck
  strength strengthen strengths strong stronger
  swear swore sworn
  take took taken
  teach taught
  tear tore torn
  think thought thoughts
  throw threw thrown
  understand understood
  wake woke woken awake
  wear wore worn
  win won
  woman women
  worse worst worsen worsened
  write wrote written
`;

/** The words by which irregular forms go, by form: "slept" is a form of "sleep". */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [word = '', ...forms] = line.trim().split(/\s+/);
      return forms.map((form) => [form, word] as const);
    }),
);
