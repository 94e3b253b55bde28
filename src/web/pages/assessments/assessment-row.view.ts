import { dayIn, formatDay } from '#domain/dates.js';
import type { AssessmentRow } from '#services/contract.js';
import { paths } from '../../paths.js';
import type { BandView, LinkView, PillView } from '../../views.js';
import { bandOf } from '../reviews/band.view.js';
import { type DueView, dueView, STATE_PILLS } from './state.view.js';

/** One assessment as a line of a table. */
export interface AssessmentLine {
  readonly href: string;
  readonly vendor: string;
  readonly vendorHref: string;
  readonly aiSystem: string;
  readonly questionnaire: string;
  readonly state: PillView;
  readonly due: DueView;
  /** Null until something was submitted. */
  readonly band: BandView | null;
  readonly sent: string;
  readonly action: LinkView;
}

export function assessmentLine({ assessment, score, dueIn }: AssessmentRow): AssessmentLine {
  const { id, names, questionnaire, vendorId } = assessment;
  const href = paths.assessment.to({ assessmentId: id });
  return {
    href,
    vendor: names.vendor,
    vendorHref: paths.vendor.to({ vendorId }),
    aiSystem: names.aiSystem,
    questionnaire: `${questionnaire.title}, version ${questionnaire.version}`,
    state: STATE_PILLS[assessment.state],
    due: dueView(assessment.dueOn, dueIn),
    band: score === null ? null : bandOf(score),
    sent: assessment.sentAt === null ? '' : formatDay(dayIn(assessment.timeZone, assessment.sentAt)),
    action:
      assessment.state === 'submitted'
        ? { label: 'See score', href: paths.score.to({ assessmentId: id }) }
        : { label: 'Open', href },
  };
}
