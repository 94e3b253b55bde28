import { hoursIn } from '#domain/questionnaires/effort.js';
import { paths } from '../../paths.js';
import type { LinkView } from '../../views.js';
import { type ReadBackView, readBackView } from './read-back.view.js';
import type { Sheet } from './sheet.js';

/** Everything on one page, to read or print. */
export interface AllQuestionsView {
  readonly title: string;
  readonly questionnaire: string;
  readonly lead: string;
  readonly back: LinkView;
  readonly readBack: ReadBackView;
}

export function allQuestionsView(sheet: Sheet): AllQuestionsView {
  const { t, questionnaire, assessment } = sheet;
  const { minutes } = questionnaire;
  const hours = hoursIn(minutes);
  const questions = questionnaire.sections.flatMap((section) => section.questions).length;
  return {
    title: t('respond.all.title'),
    questionnaire: questionnaire.title,
    lead:
      hours === null
        ? t('respond.all.lead', { questions, minutes })
        : t('respond.all.lead-hours', { questions, hours }),
    back: {
      label: t('respond.submit.back'),
      href: paths.respond.to({ assessmentId: assessment.id }),
      icon: 'arrow-left',
    },
    readBack: readBackView(sheet, { all: true }),
  };
}
