import { z } from 'zod';
import { dayIn } from '#domain/dates.js';
import { FINDING_STATES, SEVERITIES } from '#domain/reviews/finding.js';
import { oneOf, pageNumber, search } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { findingListView, SORTS } from './list.view.js';

export const findingListPage = memberPage('reviews.read')({
  path: paths.findings,
  query: z.object({
    search,
    page: pageNumber,
    state: oneOf(['', ...FINDING_STATES]),
    severity: oneOf(['', ...SEVERITIES]),
    only: oneOf(['', 'mine', 'overdue']),
    sort: oneOf(SORTS),
  }),
  get: async ({ actor, query, services, now }) => {
    const { state, severity, only, ...rest } = query;
    const list = await services.findings.list(actor, {
      ...rest,
      states: state === '' ? [] : [state],
      severity: severity === '' ? null : severity,
      mine: only === 'mine',
      overdue: only === 'overdue',
    });
    const frame = { title: 'Findings', crumbs: [{ label: 'Findings', href: null }] };
    return show('findings/list', frame, findingListView(list, query, dayIn(actor.timeZone, now)));
  },
});
