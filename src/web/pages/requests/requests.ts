import { z } from 'zod';
import { REQUEST_GROUPS } from '#domain/assessments/request-group.js';
import { oneOf, pageNumber, search } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { requestsView } from './requests.view.js';

/** A seller's home: everything its buyers ask, what is to be answered first. */
export const requestsPage = memberPage('requests.read')({
  path: paths.requests,
  query: z.object({ search, group: oneOf(REQUEST_GROUPS), page: pageNumber }),
  get: async ({ actor, query, services, t }) => {
    const list = await services.claims.requests(actor, query);
    const title = t('requests.title');
    const frame = { title, crumbs: [{ label: title, href: null }] };
    return show('requests/list', frame, requestsView(list, query, t));
  },
});
