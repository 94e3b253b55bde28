import { z } from 'zod';
import { choice, oneOf, pageNumber, search } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { ownListView } from './list.view.js';

/** Whether the reader gets letters on the dates of the organisation's certificates. */
export const ownLettersPage = memberPage('own-certificates.read')({
  path: paths.ownLetters,
  get: async () => seeOther(paths.ownCertificates.to()),
  form: z.strictObject({ wanted: choice(['yes', 'no'], 'own.letters.choose') }),
  post: async ({ actor, services }, { wanted }) => {
    await services.ownCertificates.wantLetters(actor, wanted === 'yes');
    return seeOther(
      paths.ownCertificates.to(),
      wanted === 'yes' ? 'flash.own-letters-on' : 'flash.own-letters-off',
    );
  },
});

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
