import { CHANGE_KINDS, type ChangeKind, type GroundsChange } from '#domain/ai-systems/overtaken.js';
import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import type { Overtaken } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { ChangeView, LinkView } from '../../views.js';
import { sayChange } from '../audit/record-changes.view.js';

/** Assessments of an AI system that changes have overtaken. */
export interface OvertakenView {
  readonly lines: readonly {
    readonly assessment: LinkView;
    /** Since when, and what changed. */
    readonly says: string;
    readonly changes: readonly ChangeView[];
    /** `14 of the 58 questions it answered` */
    readonly touched: string;
    readonly questions: readonly string[];
    /** Null for who may neither send back nor let stand. */
    readonly settle: LinkView | null;
  }[];
}

const KIND_WORDS: Readonly<Record<ChangeKind, string>> = {
  purpose: 'what it is used for',
  models: 'its models',
  data: 'its data',
  'sub-suppliers': 'its sub-suppliers',
};

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

/** `its models and its data` */
export const changedWords = (changes: readonly GroundsChange[]): string =>
  LIST.format(
    CHANGE_KINDS.filter((kind) => changes.some((change) => change.kind === kind)).map(
      (kind) => KIND_WORDS[kind],
    ),
  );

/** `14 of the 58 questions that were answered` */
export const touchedWords = ({ touched, asked }: Overtaken): string =>
  asked === null
    ? counted(touched.length, 'question')
    : `${touched.length} of the ${counted(asked, 'question')} that came back`;

export function overtakenView(
  overtaken: readonly Overtaken[],
  { role, timeZone }: Member,
): OvertakenView | null {
  if (overtaken.length === 0) return null;
  return {
    lines: overtaken.map((one) => {
      const { assessment, changes, touched, questionnaire, since } = one;
      const numbers = questionNumbers(questionnaire);
      const params = { aiSystemId: assessment.aiSystemId, assessmentId: assessment.id };
      return {
        assessment: { label: assessment.questionnaire.title, href: paths.assessment.to(params) },
        says: `Since ${formatTime(since, timeZone)}, ${changedWords(changes)} changed.`,
        changes: changes.map(sayChange),
        touched: touchedWords(one),
        questions: touched.map(({ question }) => `${numbers.get(question.id)} ${question.text}`),
        settle: may(role, 'reviews.judge')
          ? {
              label: `${one.asked === null ? 'See' : 'Reassess'} ${counted(touched.length, 'question')}…`,
              href: paths.reassess.to(params),
            }
          : null,
      };
    }),
  };
}
