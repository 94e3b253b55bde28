import { z } from 'zod';
import { ASSESSMENT_STATES } from '#domain/assessments/assessment.js';
import { may } from '#domain/organisations/permissions.js';
import { lastOf, oneOf, pageNumber, search } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { assessmentListView, SORTS } from './list.view.js';

export const assessmentListPage = memberPage('assessments.read')({
  path: paths.assessments,
  query: z.object({
    search,
    state: oneOf(['', ...ASSESSMENT_STATES]),
    late: lastOf(['yes']),
    sort: oneOf(SORTS),
    page: pageNumber,
  }),
  get: async ({ actor, query, services }) => {
    const { state, late, ...rest } = query;
    const list = await services.assessments.list(actor, {
      ...rest,
      states: state === '' ? [] : [state],
      overdue: late === 'yes',
    });
    const frame = { title: 'Assessments', crumbs: [{ label: 'Assessments', href: null }] };
    return show(
      'assessments/list',
      frame,
      assessmentListView(list, query, may(actor.role, 'assessments.send')),
    );
  },
});
