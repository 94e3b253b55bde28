import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type { AssessmentState } from '#domain/assessments/assessment.js';
import { addDays, type CalendarDate } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { REVIEW_LIMITS } from '#domain/reviews/review.js';
import type { Overtaken } from '#services/contract.js';
import { fieldsOf, summaryOf } from '../../kit/form-view.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { ChangeView, ErrorSummaryView, FaultView, FieldView, PageHeaderView } from '../../views.js';
import { sayChange } from '../audit/record-changes.view.js';
import { changedWords, touchedWords } from './overtaken.view.js';

/** What changed since an assessment, which questions go back because of it, and the way to let the answers stand. */
export interface ReassessView {
  readonly header: PageHeaderView;
  /** The record or the review was changed since the page was opened. */
  readonly stale: boolean;
  readonly summary: ErrorSummaryView | null;
  readonly changes: readonly ChangeView[];
  readonly sections: readonly {
    readonly title: string;
    readonly questions: readonly {
      readonly id: string;
      readonly says: string;
      readonly because: string;
      readonly ticked: boolean;
    }[];
  }[];
  readonly honesty: string;
  readonly revision: number;
  /** Null where questions cannot go back now; `instead` says why and what can be done. */
  readonly form: {
    readonly action: string;
    readonly fields: readonly FieldView[];
    readonly what: string;
    readonly deed: string;
  } | null;
  readonly instead: string;
  readonly keep: { readonly action: string; readonly field: FieldView | null; readonly open: boolean };
  readonly back: string;
}

export interface Reassessing {
  readonly aiSystem: AiSystem;
  readonly one: Overtaken;
  readonly honesty: string;
  readonly today: CalendarDate;
}

export interface Told {
  readonly typed: Typed | null;
  readonly faults: readonly FaultView[];
  readonly stale: boolean;
}

/** Days a vendor usually gets to answer again. */
const USUAL_DAYS = 14;

/** Why nothing goes back in this state; states that are not here let it. */
const INSTEAD: Readonly<Partial<Record<AssessmentState, string>>> = {
  sent: 'The vendor has not begun to answer. Tell your contact what changed: every question is open to them.',
  'in-progress':
    'The vendor is still answering, and every question is open to them. Tell your contact what changed, and look at these answers again when they are submitted.',
  returned:
    'The vendor is answering what was returned; its other answers are locked until it submits again. Wait for that, then reassess.',
  submitting: 'The answers are being submitted just now. Look again in a minute.',
  expired:
    'It ended without answers. Give it a later due date on its own page, or send the questionnaire anew; either way it is answered as things stand now.',
};

const DECIDED_BY_OTHERS =
  'It is decided. Reopening a decision is for owners and managers of your organisation: ask one of them to reassess it.';

export function reassessView(at: Reassessing, { role }: Member, told: Told): ReassessView {
  const { aiSystem, one, honesty, today } = at;
  const { assessment, changes } = one;
  const params = { aiSystemId: aiSystem.id, assessmentId: assessment.id };
  const instead =
    assessment.state === 'decided' && !may(role, 'reviews.decide')
      ? DECIDED_BY_OTHERS
      : (INSTEAD[assessment.state] ?? '');
  const typed = told.typed ?? { dueOn: [addDays(today, USUAL_DAYS)], message: [usualMessage(one)] };
  const [message, dueOn, reason] = fieldsOf(PLANS, typed, told.faults);
  return {
    header: {
      title: `Reassess ${assessment.questionnaire.title}`,
      facts: [
        { text: `Changed: ${changedWords(changes)}` },
        { text: `bears on ${touchedWords(one)}` },
        { link: { label: 'The assessment', href: paths.assessment.to(params) } },
      ],
      actions: [],
    },
    stale: told.stale,
    summary: summaryOf(told.faults),
    changes: changes.map(sayChange),
    sections: sectionsOf(one, told.typed),
    honesty,
    revision: aiSystem.revision,
    form:
      instead === ''
        ? {
            action: paths.reassess.to(params),
            fields: [message, dueOn].flatMap((field) => field ?? []),
            what: whatHappens(one),
            deed: 'Return the ticked questions',
          }
        : null,
    instead,
    keep: {
      action: paths.keepAnswers.to(params),
      field: reason ?? null,
      open: told.faults.some(({ field }) => field === 'reason'),
    },
    back: paths.aiSystem.to(params),
  };
}

const PLANS = [
  {
    name: 'message',
    label: 'Message to the vendor',
    type: 'textarea',
    rows: 4,
    maxLength: REVIEW_LIMITS.message,
    required: true,
    help: 'The same beside each question. It is all the vendor reads: what stands in your record stays with you.',
  },
  { name: 'dueOn', label: 'Answers due', type: 'date', required: true, narrow: true },
  {
    name: 'reason',
    label: 'Why there is no need',
    type: 'textarea',
    rows: 2,
    maxLength: REVIEW_LIMITS.reason,
    required: true,
    help: 'Kept in the history. The changes are not offered again for this assessment; later ones are.',
  },
] as const;

const usualMessage = ({ changes }: Overtaken): string =>
  `Since you answered, this AI system has changed as far as we know: ${changedWords(changes)}. Please look at this answer again. If it still holds, say so in a note; if not, change it.`;

function sectionsOf({ questionnaire, touched }: Overtaken, typed: Typed | null): ReassessView['sections'] {
  const numbers = questionNumbers(questionnaire);
  const reasons = new Map(touched.map(({ question, because }) => [question.id, because]));
  const ticked = typed === null ? null : new Set<string>(typed['questions']);
  return questionnaire.sections
    .map(({ title, questions }) => ({
      title,
      questions: questions.flatMap(({ id, text }) => {
        const because = reasons.get(id);
        if (because === undefined) return [];
        const why = [...new Set(because.map((each) => each.because))].join(' ');
        return [{ id, says: `${numbers.get(id)} ${text}`, because: why, ticked: ticked?.has(id) !== false }];
      }),
    }))
    .filter(({ questions }) => questions.length > 0);
}

function whatHappens({ assessment, touched, alreadyFlagged }: Overtaken): string {
  const others = alreadyFlagged.filter((id) => !touched.some(({ question }) => question.id === id)).length;
  return [
    assessment.state === 'decided'
      ? 'The decision is reopened and kept among the earlier ones; you decide again when the answers are back.'
      : '',
    'The ticked questions go back to the vendor with your message and a letter. Every other answer stays locked as it was submitted, and nothing that was submitted changes.',
    others === 0
      ? ''
      : `${counted(others, 'question')} flagged in the review already ${others === 1 ? 'goes' : 'go'} back with them.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
