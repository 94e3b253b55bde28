import { placedQuestions } from '../../questionnaires/placed.js';
import type { Option, Question, ScaleQuestion } from '../../questionnaires/questionnaire.js';
import type { LintRule, Remark } from './rule.js';
import { contentWords, wordsOf } from './words.js';

const FEWEST_WORDS = 4;
const FEWEST_CONTENT_WORDS = 2;

/** Words that say how much and not what. */
const DEGREES = new Set(
  `fully full completely complete entirely mostly mainly largely partly partially partial somewhat slightly barely
  rarely sometimes often usually frequently occasionally regularly generally
  high medium low moderate minimal basic intermediate advanced mature initial ad hoc optimised level stage
  good poor adequate sufficient excellent strong weak planned progress implemented applicable unknown other sure
  somehow various well documented`
    .trim()
    .split(/\s+/),
);

/** An option that leaves open what must be true for it to be chosen: two people would choose it for different things. */
export const vagueOption: LintRule = {
  id: 'vague-option',
  find: (questionnaire) =>
    placedQuestions(questionnaire).flatMap(({ path, question }) =>
      'options' in question
        ? question.options.flatMap((option, at) => remarksOn(question, option, `${path}.options[${at}].text`))
        : question.kind === 'scale'
          ? remarksOnEnds(question, path)
          : [],
    ),
};

/** An end of a scale may be short, "nobody", but says what of and not only how much. */
const remarksOnEnds = (question: ScaleQuestion, path: string): Remark[] =>
  (['lowest', 'highest'] as const)
    .filter((end) => wordsOf(question[end]).every((word) => DEGREES.has(word) || word === 'very'))
    .map((end) => ({
      path: `${path}.${end}`,
      advice: `“${question[end]}” says how much and not of what: write what is so at this end of the scale.`,
    }));

function remarksOn(question: Question, option: Option, path: string): Remark[] {
  if ('exclusive' in question && question.exclusive === option.id) return [];
  if (isVague(option.text)) {
    return [
      { path, advice: `“${option.text}” does not say what must be true: write the fact that has to hold.` },
    ];
  }
  const options = 'options' in question ? question.options : [];
  const sooner = options
    .slice(0, options.indexOf(option))
    .find(({ text }) => matterOf(text) === matterOf(option.text));
  return sooner === undefined
    ? []
    : [
        {
          path,
          advice: `It differs from “${sooner.text}” only in degree: say which fact makes the difference.`,
        },
      ];
}

/** Whether an option is too short to be a statement, or only a degree: `Yes, fully`, `Other`, `Mostly in place`. */
export function isVague(text: string): boolean {
  const words = wordsOf(text);
  const matter = contentWords(text).filter((word) => !DEGREES.has(word));
  const hasFigure = words.some((word) => /\d/.test(word));
  return matter.length < FEWEST_CONTENT_WORDS || (words.length < FEWEST_WORDS && !hasFigure);
}

/** A text without its degrees and without whether it says yes or no. */
const matterOf = (text: string): string =>
  wordsOf(text)
    .filter((word) => !DEGREES.has(word) && word !== 'yes' && word !== 'no')
    .join(' ');
