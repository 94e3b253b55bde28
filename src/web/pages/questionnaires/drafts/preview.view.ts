import type { Given } from '#domain/ai-systems/given.js';
import { ROLES, TIERS } from '#domain/ai-systems/tiers-and-roles.js';
import { ANSWER_LIMITS } from '#domain/assessments/assessment.js';
import type { Translate } from '#domain/messages/format.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { leavesIn } from '#domain/questionnaires/condition.js';
import { previewOf } from '#domain/questionnaires/drafts/preview-of.js';
import { Interview } from '#domain/questionnaires/interview.js';
import { needsEvidence } from '#domain/questionnaires/progress.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import type { Question, Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { DraftSheet } from '#services/contract.js';
import { addressWith, counted } from '../../../kit/listing.js';
import type { MessageKey } from '../../../messages/messages.js';
import { paths } from '../../../paths.js';
import type { QuestionView } from '../../../respondent-views.js';
import { FACT_WORDS } from '../../ai-systems/fact-words.js';
import { askedBecause } from '../../respond/asked-because.js';
import { kindView } from '../../respond/kind.view.js';
import { titleOf } from './draft-title.js';
import { encoded, judged, type Tried } from './preview-state.js';

/** A draft as its vendor would see it. */
export interface PreviewView {
  readonly title: string;
  readonly back: string;
  readonly words: string;
  readonly leftOut: string;
  readonly sections: readonly {
    readonly title: string;
    readonly href: string;
    readonly count: string;
    readonly current: boolean;
  }[];
  readonly section: { readonly title: string; readonly intro: string } | null;
  readonly questions: readonly QuestionView[];
  /** What may be supposed of the AI system, as far as a condition looks at it. */
  readonly supposed: readonly { readonly value: string; readonly label: string; readonly ticked: boolean }[];
  readonly action: string;
  readonly kept: readonly { readonly name: string; readonly value: string }[];
}

export interface Previewing {
  readonly sheet: DraftSheet;
  readonly tried: Tried;
  readonly supposed: readonly string[];
  /** From 0. */
  readonly section: number;
  readonly t: Translate<MessageKey>;
}

export function previewView(previewing: Previewing): PreviewView {
  const { sheet, tried, supposed, section: at, t } = previewing;
  const { questionnaire, leftOut } =
    sheet.verdict.questionnaire === null
      ? previewOf(sheet.draft.definition, sheet.as)
      : { questionnaire: sheet.verdict.questionnaire, leftOut: 0 };
  const { answers, faults } = judged(questionnaire, tried.answers);
  const { asked } = new Interview(questionnaire, answers, tried.given);
  const numbers = questionNumbers(questionnaire);
  const draftId = sheet.draft.id;
  const address = encoded(tried.answers);
  const query = (section: number) => ({
    section: section + 1,
    supposed: supposed.join(','),
    answers: address,
  });
  const names = { buyer: 'the buyer', vendor: 'the vendor', aiSystem: 'the AI system' };
  const assessment = { names, given: tried.given };
  const shown = questionnaire.sections[at];
  const asking = { t, questionnaire, answers, asked, numbers, assessment };
  const viewOf = (question: Question): QuestionView => ({
    ...blank(question, t),
    number: numbers.get(question.id) ?? '',
    typed: tried.answers[question.id]?.typed ?? {},
    notApplicable: tried.answers[question.id]?.notApplicable ?? false,
    status: answers[question.id]?.status ?? 'open',
    evidenceNeeded: needsEvidence(question, answers[question.id]),
    // A fault carries the key of its kind's message as a text.
    faults: (faults.get(question.id) ?? []).map(({ field, message, values }) => ({
      field,
      text: t(message as MessageKey, values),
    })),
    askedBecause: askedBecause(asking, question),
    saveHref: addressWith(paths.previewQuestion.to({ draftId, questionId: question.id }), query(at)),
  });
  return {
    title: titleOf(sheet),
    back: paths.draft.to({ draftId }),
    words: `${counted(asked.size, 'question')} of ${questionsOf(questionnaire).length} asked now`,
    leftOut: leftOut === 0 ? '' : `${counted(leftOut, 'question')} cannot be shown until mended.`,
    sections: questionnaire.sections.map(({ title, questions }, nth) => ({
      title: `${nth + 1} ${title}`,
      href: addressWith(paths.previewDraft.to({ draftId }), query(nth)),
      count: `${questions.filter(({ id }) => asked.has(id)).length} of ${questions.length}`,
      current: nth === at,
    })),
    section: shown === undefined ? null : { title: `${at + 1} ${shown.title}`, intro: shown.intro },
    questions: (shown?.questions ?? []).filter(({ id }) => asked.has(id)).map(viewOf),
    supposed: supposable(questionnaire, tried.given),
    action: paths.previewDraft.to({ draftId }),
    kept: [
      { name: 'section', value: String(at + 1) },
      { name: 'answers', value: address },
    ],
  };
}

/** A question nobody has answered yet, in a place where nothing is kept. */
const blank = (question: Question, t: Translate<MessageKey>): Omit<QuestionView, 'number' | 'saveHref'> => ({
  id: question.id,
  text: question.text,
  help: question.help,
  why: question.why,
  goodEvidence: question.goodEvidence,
  ...kindView(question, t),
  typed: {},
  mayBeNotApplicable: question.mayBeNotApplicable,
  notApplicable: false,
  reason: '',
  note: '',
  limits: ANSWER_LIMITS,
  evidence: [],
  evidenceNeeded: false,
  lacking: null,
  status: 'open',
  mayStayOpen: !question.required,
  saved: null,
  revision: 0,
  faults: [],
  askedBecause: null,
  editable: true,
  locked: null,
  returned: null,
  upload: null,
  saveWords: 'Show what is asked now',
  library: null,
  ownCertificates: null,
});

/** Everything of an AI system that some condition looks at. */
function supposable({ sections }: Questionnaire, given: Given): PreviewView['supposed'] {
  const conditions = sections.flatMap(({ askedWhen, questions }) => [
    ...(askedWhen === undefined ? [] : [askedWhen]),
    ...questions.flatMap((question) => (question.askedWhen === null ? [] : [question.askedWhen])),
  ]);
  const found = new Map<string, { label: string; ticked: boolean }>();
  for (const leaf of conditions.flatMap(leavesIn)) {
    if ('tier' in leaf)
      for (const id of leaf.tier)
        found.set(`tier.${id}`, { label: TIERS[id].word, ticked: given.tiers.includes(id) });
    else if ('role' in leaf)
      for (const id of leaf.role)
        found.set(`role.${id}`, { label: `Vendor: ${ROLES[id].word}`, ticked: given.roles.includes(id) });
    else if ('fact' in leaf)
      found.set(`fact.${leaf.fact}`, {
        label: FACT_WORDS[leaf.fact],
        ticked: given.facts[leaf.fact] === 'yes',
      });
  }
  return [...found].map(([value, each]) => ({ value, ...each }));
}
