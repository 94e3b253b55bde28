import { placedQuestions } from '../../questionnaires/placed.js';
import type { LintRule } from './rule.js';

/** Deeds a vendor is often asked about in pairs; "documented and tested" cannot be answered where only one is true. */
const DEEDS =
  `approve|archive|assess|audit|authorise|check|classify|communicate|define|delete|document|enforce|
evaluate|identify|implement|inform|inspect|log|maintain|manage|measure|mitigate|monitor|notify|protect|publish|record|
report|retain|retrain|review|revise|store|test|track|train|treat|update|validate|verify`.replaceAll('\n', '');
const DONE = past(DEEDS);
/** Words before a thing or its quality: many deeds are such as well. */
const BEFORE_A_THING =
  'a|an|the|this|each|every|any|all|no|only|your|their|its|of|in|for|by|with|per|on|from|under|into';
/** "every document and record", "on reviewed and approved data". */
const THINGS = new RegExp(
  String.raw`(?<=\b(?:${BEFORE_A_THING}) )(?:(?:${DEEDS}) and (?:${DEEDS})|${DONE} and ${DONE})\b`,
  'g',
);
const PAIRS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:${DEEDS}) (?:and|as well as) (?:\w+ly )?(?:${DEEDS})\b`),
  new RegExp(String.raw`\b${DONE} (?:\w+ ){0,4}(?:and|as well as) (?:\w+ly )?${DONE}\b`),
];

/** The past forms of regular deeds: `tested`, `approved`, `identified`, `logged`. */
function past(deeds: string): string {
  const forms = deeds.split('|').map((deed) => {
    if (deed.endsWith('e')) return `${deed}d`;
    return deed.endsWith('fy') ? `${deed.slice(0, -1)}ied` : `${deed}${deed === 'log' ? 'g' : ''}ed`;
  });
  return `(?:${forms.join('|')})`;
}

const QUESTION_WORDS = 'who|whom|whose|what|when|where|which|why|how|whether';
const ANOTHER_QUESTION = new RegExp(
  String.raw`\b(?:and|or|as well as) (?:(?:if so|also|then|for|by|to|with|from|in|on|at|of) )*(?:${QUESTION_WORDS})\b`,
);
/** "who changed it and when": one record with two columns, unless the sentence itself asks who or how. */
const TRAILING_COLUMN = new RegExp(String.raw`\b(?:and|or) (?:by )?(?:${QUESTION_WORDS})(?=[?.,]|$)`, 'g');
const ANOTHER_SENTENCE =
  /\b(?:and|or|but) (?:do|does|did|is|are|was|were|has|have|can|could|will|would|may|must|should) (?:you|your|it|its|they|their|there|the|this|that|these|those|any|all|each|a|an|staff|customers|users|management)\b/;
const TWO_THINGS = /\b(?:have|has|is there|are there|keep|maintain) (?:a|an) [^?]{1,80}? and (?:a|an) /;
const IMPERATIVE = 'describe|explain|specify|provide|attach|justify|list|name|state|give|indicate|tell us';
const SECOND_TASK =
  /\b(?:and|then) (?:please )?(?:describe|explain|specify|attach|justify|indicate|tell us)\b/;
const STARTS_WITH_TASK = new RegExp(String.raw`^(?:please )?(?:${IMPERATIVE})\b`);

/** A sentence with two asks has two answers, and the form has room for one. */
export const twoAsks: LintRule = {
  id: 'two-asks',
  find: (questionnaire) =>
    placedQuestions(questionnaire).flatMap(({ path, question }) => {
      const found = secondAsk(question.text);
      return found === null
        ? []
        : [
            {
              path: `${path}.text`,
              advice: `It asks two things (“${found}”): ask the one that matters, or make two questions of it.`,
            },
          ];
    }),
};

/** The words that open a second ask; null where a text asks one thing. */
export function secondAsk(text: string): string | null {
  const sentences = text
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .split(/(?<=[.?!]) /);
  const asks = sentences.filter((sentence) => sentence.endsWith('?') || STARTS_WITH_TASK.test(sentence));
  if (asks.length > 1) return asks[1] ?? null;
  for (const sentence of sentences) {
    const found = joinedAsk(sentence);
    if (found !== null) return found;
  }
  return null;
}

function joinedAsk(sentence: string): string | null {
  const asksByWord = new RegExp(String.raw`^(?:\w+ )?(?:${QUESTION_WORDS})\b`).test(sentence);
  const columns = asksByWord ? sentence : sentence.replaceAll(TRAILING_COLUMN, '');
  const plain = [/\band\/or\b/, /\bboth\b.*\band\b/, /\bif (?:so|yes|not|no)\b/, SECOND_TASK];
  return (
    firstHit([...plain, ANOTHER_SENTENCE], sentence) ??
    firstHit([ANOTHER_QUESTION], columns) ??
    firstHit([TWO_THINGS, ...PAIRS], withoutQualities(sentence))
  );
}

const firstHit = (patterns: readonly RegExp[], sentence: string): string | null =>
  patterns.map((pattern) => pattern.exec(sentence)?.[0] ?? null).find((hit) => hit !== null) ?? null;

/** A sentence without what only narrows a noun down: "a policy that is written and approved" is one policy. */
const withoutQualities = (sentence: string): string =>
  sentence.replaceAll(/(?<=\w{3,} )(?:that|which|who) [^,?]*/g, '').replaceAll(THINGS, '');
