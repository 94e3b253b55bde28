import { z } from 'zod';
import { oneOf, pageNumber, search } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { ownListView } from './list.view.js';

export const ownCertificatesPage = memberPage('own-certificates.read')({
  path: paths.ownCertificates,
  query: z.object({ search, page: pageNumber, archived: oneOf(['', 'yes']) }),
  get: async ({ actor, query, services, t }) => {
    const archived = query.archived === 'yes';
    const list = await services.ownCertificates.list(actor, { ...query, archived });
    const title = t('own.title');
    const frame = { title, crumbs: [{ label: title, href: null }] };
    return show('own-certificates/list', frame, ownListView(list, query, { t, actor }));
  },
});
