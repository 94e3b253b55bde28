import { z } from 'zod';
import { AUDIT_ACTIONS } from '#domain/audit/event.js';
import { calendarDate } from '#domain/dates.js';
import { oneOf, pageNumber, search } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { auditView } from './audit.view.js';

export const auditPage = memberPage('audit.read')({
  path: paths.audit,
  query: z.object({
    action: oneOf(['', ...AUDIT_ACTIONS]),
    thing: search,
    who: search,
    day: search.transform((value) => calendarDate(value)),
    page: pageNumber,
    verify: oneOf(['', 'yes']).transform((value) => value === 'yes'),
  }),
  get: async ({ actor, query, services }) => {
    const { action, thing, who, day, page } = query;
    const asked = {
      action: action === '' ? null : action,
      thingId: thing === '' ? null : thing,
      ...(who === '' ? {} : { who }),
      ...(day === null ? {} : { day }),
      page,
    };
    const [entries, verdict] = await Promise.all([
      services.audit.list(actor, asked),
      query.verify ? services.audit.verify(actor, actor.organisationId) : null,
    ]);
    const frame = { title: 'Audit log', crumbs: [{ label: 'Audit log', href: null }] };
    return show('audit/log', frame, auditView(entries, query, verdict));
  },
});
