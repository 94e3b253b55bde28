import type { Answer } from '#domain/assessments/assessment.js';
import { parseTyped, sayValue } from '#domain/questionnaires/kinds/register.js';
import type { Question } from '#domain/questionnaires/questionnaire.js';
import { paths } from '../../paths.js';
import type { QuestionView } from '../../respondent-views.js';
import type { ActionView, LinkView } from '../../views.js';
import { referenceText } from '../library/offer.view.js';
import { questionView, type Written, writtenIn } from './question.view.js';
import { type SaidAnswer, saidAnswer, saidAt } from './read-back.view.js';
import { numberOf, questionHref, type Reader, type Sheet, sayTime } from './sheet.js';

/** Two texts side by side, of which nothing is lost. */
export interface ConflictView {
  readonly title: string;
  readonly lead: string;
  readonly number: string;
  readonly question: string;
  readonly kept: VersionView;
  readonly mine: VersionView;
  /** Leaves what is kept as it is. */
  readonly leave: LinkView;
  /** Only while the question can still be answered. */
  readonly choices: {
    readonly keepMine: ActionView;
    readonly joinTitle: string;
    readonly join: QuestionView;
    readonly joinDeed: string;
    readonly documents: string;
  } | null;
}

interface VersionView {
  readonly title: string;
  readonly said: SaidAnswer;
  readonly missing: string;
}

/** Somebody else saved while this one was written. */
export function conflictView(
  sheet: Sheet,
  question: Question,
  { current, mine }: { readonly current: Answer; readonly mine: Answer },
): ConflictView {
  const { t } = sheet;
  const written = {
    ...writtenIn(question, mine),
    revision: current.revision,
    ...(mine.reusedFrom === undefined || sheet.library === null ? {} : { from: mine.reusedFrom }),
  };
  const number = numberOf(sheet, question.id);
  const { lead, theirs } = sayWhoAndWhen(sheet, current, number);
  const saveHref = paths.respondQuestion.to({ assessmentId: sheet.assessment.id, questionId: question.id });
  return {
    title: t('respond.conflict.title'),
    lead,
    number,
    question: question.text,
    mine: {
      title: t('respond.conflict.mine'),
      said: saidAnswer(sheet, question, mine),
      missing: t('respond.said.open'),
    },
    leave: { label: t('respond.conflict.keep-theirs'), href: questionHref(sheet, question.id) },
    choices: {
      keepMine: {
        label: t('respond.conflict.keep-mine'),
        href: saveHref,
        primary: true,
        fields: fieldsOf(written),
      },
      joinTitle: t('respond.conflict.join'),
      join: questionView(sheet, question, { written, faults: [] }),
      joinDeed: t('respond.conflict.save-joined'),
      documents: t('respond.conflict.documents'),
    },
    kept: {
      title: theirs,
      said: saidAnswer(sheet, question, current),
      missing: t('respond.said.open'),
    },
  };
}

/** One link may be used by several people under one name, and then the name would say “you”. */
function sayWhoAndWhen(
  reader: Reader,
  { by, at }: Answer,
  number: string,
): { readonly lead: string; readonly theirs: string } {
  const { t, actor } = reader;
  const time = sayTime(reader, at);
  const own = actor.account === null ? 'link' : 'self';
  return by === actor.name
    ? {
        lead: t(`respond.conflict.lead-${own}`, { number, at: time }),
        theirs: t(`respond.conflict.theirs-${own}`, { at: time }),
      }
    : {
        lead: t('respond.conflict.lead', { by, number, at: time }),
        theirs: t('respond.conflict.theirs', { by, at: time }),
      };
}

/** What was typed once the round was over or the question no longer asked; it can only be copied. */
export function tooLateView(sheet: Sheet, question: Question, written: Written): ConflictView {
  const { t, assessment, editable, locked } = sheet;
  const number = numberOf(sheet, question.id);
  const late = !editable ? 'submitted' : locked.has(question.id) ? 'locked' : 'unasked';
  return {
    title: t(`respond.late.${late}-title`),
    lead: t(`respond.late.${late}`, { number, buyer: assessment.names.buyer }),
    number,
    question: question.text,
    kept: {
      title: t('respond.late.kept'),
      said: saidAt(sheet, question.id),
      missing: t('respond.said.open-for-good'),
    },
    mine: {
      title: t('respond.late.typed'),
      said: saidWritten(sheet, question, written),
      missing: t('respond.said.open-for-good'),
    },
    leave: { label: t('respond.late.back'), href: paths.respond.to({ assessmentId: assessment.id }) },
    choices: null,
  };
}

function saidWritten({ t }: Sheet, question: Question, written: Written): SaidAnswer {
  const { typed, notApplicable, reason, note } = written;
  const parsed = parseTyped(question, typed);
  const asTyped = () =>
    Object.values(typed)
      .flat()
      .filter((text) => text !== '')
      .join('\n');
  const answer = notApplicable
    ? t('respond.said.not-applicable')
    : parsed.outcome === 'value'
      ? sayValue(question, parsed.value, t)
      : asTyped();
  return { answer, reason: notApplicable ? reason : '', note, evidence: [] };
}

/** The fields of a question's form that say what is written. */
function fieldsOf({
  typed,
  notApplicable,
  reason,
  note,
  revision,
  from,
}: Written): NonNullable<ActionView['fields']> {
  const own = Object.entries(typed).flatMap(([name, values]) => values.map((value) => ({ name, value })));
  return [
    ...own,
    ...(notApplicable ? [{ name: 'not-applicable', value: 'yes' }] : []),
    { name: 'reason', value: reason },
    { name: 'note', value: note },
    { name: 'revision', value: String(revision) },
    ...(from === undefined ? [] : [{ name: 'library', value: referenceText(from) }]),
  ];
}
