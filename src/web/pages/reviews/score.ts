import type { AssessmentId } from '#domain/ids.js';
import { may } from '#domain/organisations/permissions.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { scoreView } from './score.view.js';

export const scorePage = memberPage('reviews.read')({
  path: paths.score,
  get: async ({ actor, params, services, t }) => {
    const submitted = await services.assessments.readSubmission(actor, params.assessmentId as AssessmentId);
    const { leadsTo } = submitted.questionnaire;
    const view = scoreView(submitted, {
      t,
      timeZone: actor.timeZone,
      mayCheck: may(actor.role, 'certificates.change'),
      maySend: may(actor.role, 'assessments.send'),
      questionnaires: leadsTo === undefined ? [] : await services.questionnaires.list(actor),
    });
    const { vendor, aiSystem } = submitted.assessment.names;
    const frame = {
      title: view.header.title,
      crumbs: [
        { label: 'Assessments', href: paths.assessments.to() },
        { label: `${aiSystem} of ${vendor}`, href: paths.assessment.to(params) },
        { label: 'Score', href: null },
      ],
    };
    return show('reviews/score', frame, view);
  },
});
