/** Patterns over `plainText`: lower case, no apostrophes, single spaces. */

const I = '\\b(i|im|ive|id|ill)\\b';
const WANT =
  '(want|wanna|wish|need|going|gonna|plan|planning|thinking|thought|think|thoughts|feel|feeling|about|ready|ready|trying|tried|keep|might|will|could|should|just)';

/** Plain first-person statements of wanting to die or to hurt oneself. */
export const SUPPORT: readonly RegExp[] = [
  new RegExp(
    `${I}( \\w+){0,4} ${WANT}( \\w+){0,4} (die|be dead|kill(ing)? (myself|me)|end(ing)? (it all|it|my life|everything)|hurt(ing)? myself|harm(ing)? myself|self harm(ing)?|not (be here|be alive|exist|wake up)|disappear forever|suicide)\\b`,
  ),
  /\b(i|im|ive)( \w+){0,3} (suicidal|killing myself|hurting myself|harming myself|self harming)\b/,
  /\b(kill|hurt|harm) myself\b/,
  /\b(end|ending|take|taking) my (own )?life\b/,
  /\b(dont|do not|didnt|no longer|cant|cannot|never) (really |even )?(want|wanna|wanted)( \w+){0,2} (live|be here|be alive|wake up|exist|go on living)\b/,
  /\bi( \w+){0,2} (wish|wished) (i|that i)( \w+){0,2} (dead|never born|not been born|not wake up|didnt wake up|wasnt here|wasnt alive)\b/,
  /\b(better off|happier) (without me|if i (was|were) (dead|gone)|dead)\b/,
  /\bno (reason|point)( \w+){0,2} (live|living|being alive|going on)\b/,
  /\b(kms|ctb)\b/,
  /\bwant to die\b|\bwanna die\b|\bwanting to die\b/,
  /\b(me quiero morir|quiero morirme|quiero matarme|no quiero vivir)\b/,
  /\b(je veux mourir|envie de mourir|je veux me tuer|plus envie de vivre)\b/,
  /\b(ich will sterben|ich mochte sterben|mich umbringen|will nicht mehr leben)\b/,
  /\b(quero morrer|quero me matar|nao quero mais viver)\b/,
];

const MEDICINE =
  '(meds?|medications?|medicines?|pills?|tablets?|antidepressants?|antipsychotics?|ssris?|snris?|neuroleptics?|benzos?|lithium|prozac|fluoxetine|zoloft|sertraline|lexapro|escitalopram|citalopram|celexa|paxil|paroxetine|effexor|venlafaxine|cymbalta|duloxetine|wellbutrin|bupropion|mirtazapine|trazodone|seroquel|quetiapine|zyprexa|olanzapine|abilify|aripiprazole|risperidone|risperdal|clozapine|haldol|lamotrigine|lamictal|valproate|depakote|xanax|alprazolam|valium|diazepam|klonopin|clonazepam|ativan|lorazepam|adderall|ritalin|concerta|melatonin)';

/** Asking for a dose, a mix, or to start, stop or change a medicine. */
export const MEDICAL: readonly RegExp[] = [
  new RegExp(
    `\\b(should|can|could|may|must|do|is it (ok|okay|safe|fine) (for me )?to)\\b( \\w+){0,4} \\b(stop|quit|start|skip|double|halve|increase|raise|lower|reduce|change|switch|mix|combine|take|drop|come off|go off|get off|cut down)\\b( \\w+){0,5} ${MEDICINE}\\b`,
  ),
  new RegExp(
    `\\bhow (do|can|should|long|fast|quickly|to)\\b( \\w+){0,4} \\b(taper|stop|quit|come off|go off|get off|wean|withdraw|reduce|switch)\\b( \\w+){0,5} ${MEDICINE}\\b`,
  ),
  new RegExp(
    `\\b(how much|how many|what dose|which dose|what dosage|max(imum)? dose|right dose|dose|dosage)\\b( \\w+){0,6} \\b(${MEDICINE}|take)\\b`,
  ),
  new RegExp(`\\b(mix|mixing|combine|combining|together)\\b( \\w+){0,5} ${MEDICINE}\\b`),
  new RegExp(`\\b${MEDICINE}\\b( \\w+){0,3} (and|with) (alcohol|beer|wine|weed|cannabis|drinking)\\b`),
  new RegExp(`\\b(missed|forgot|skipped)\\b( \\w+){0,4} \\b(dose|${MEDICINE})\\b`),
  new RegExp(`\\b(stop|stopping|quit|quitting|ditch|ditching)\\b (taking )?my ${MEDICINE}\\b`),
  /\b\d+ ?mg\b/,
];
