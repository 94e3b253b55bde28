import { z } from 'zod';
import { choice } from '../../kit/fields.js';
import { memberPage, openPage } from '../../kit/page.js';
import { calendar, seeOther } from '../../kit/reply.js';
import { paths } from '../../paths.js';

/** What a calendar reads by its secret address; nobody is signed in there. */
export const calendarPage = openPage({
  path: paths.calendar,
  get: async ({ params, services, address }) =>
    calendar(await services.certificates.readCalendar(params.token, address)),
});

export const renewCalendarPage = memberPage('certificates.read')({
  path: paths.renewCalendar,
  get: async () => seeOther(paths.profile.to()),
  form: z.strictObject({ of: choice(['own', 'all'], 'people.calendar.choose') }),
  post: async ({ actor, services }, { of }) => {
    await services.certificates.renewCalendar(actor, of);
    return seeOther(paths.profile.to(), 'flash.calendar-renewed');
  },
});

export const endCalendarPage = memberPage('certificates.read')({
  path: paths.endCalendar,
  get: async () => seeOther(paths.profile.to()),
  form: z.strictObject({}),
  post: async ({ actor, services }) => {
    await services.certificates.endCalendar(actor);
    return seeOther(paths.profile.to(), 'flash.calendar-ended');
  },
});
