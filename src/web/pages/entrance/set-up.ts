import { z } from 'zod';
import { isTimeZone } from '#domain/dates.js';
import { NotFound } from '#domain/errors.js';
import { PASSWORD_LENGTH } from '#domain/organisations/password-rule.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { Services } from '#services/contract.js';
import { email, newPassword, search, text } from '../../kit/fields.js';
import { asTyped } from '../../kit/form-view.js';
import { type FormFault, openPage } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import type { SetUpView } from './views.js';

const FRAME = { title: 'Set up Assay' };
const ZONES = Intl.supportedValuesOf('timeZone');

function viewOf(typed: Typed, faults: readonly FormFault[]): SetUpView {
  const kept = (field: string) => typed[field]?.[0] ?? '';
  return {
    token: kept('token'),
    organisationName: kept('organisationName'),
    timeZone: kept('timeZone') || 'Europe/Amsterdam',
    timeZones: ZONES,
    shortestPassword: PASSWORD_LENGTH.min,
    name: kept('name'),
    email: kept('email'),
    faults,
  };
}

async function refuseSecondTime(services: Services): Promise<void> {
  if (await services.organisations.isSetUp()) throw new NotFound();
}

export const setUpPage = openPage({
  path: paths.setUp,
  query: z.object({ token: search }),
  get: async ({ services, query }) => {
    await refuseSecondTime(services);
    return show('entrance/set-up', FRAME, viewOf({ token: [query.token] }, []));
  },
  form: z.object({
    token: text(200, 'Copy the token from the log of the portal.'),
    organisationName: text(200, 'Write the name of your organisation.'),
    timeZone: text(60, 'Choose a time zone.').refine(isTimeZone, 'Choose a time zone from the list.'),
    name: text(200, 'Write your name.'),
    email: email('Write your e-mail address.'),
    password: newPassword('Choose a password.'),
  }),
  post: async ({ services, session }, form) => {
    const result = await services.organisations.setUp(form);
    if (result.outcome === 'already') throw new NotFound();
    if (result.outcome === 'wrong-token') {
      const fault = { field: 'token', text: 'This is not the token in the log. A restart prints a new one.' };
      const { password: _, ...kept } = form;
      return again('entrance/set-up', FRAME, viewOf(asTyped(kept), [fault]));
    }
    await session.signIn(result.userId);
    return seeOther(paths.home.to(), 'flash.set-up');
  },
  refuse: async ({ services }, typed, faults) => {
    await refuseSecondTime(services);
    return again('entrance/set-up', FRAME, viewOf(typed, faults));
  },
});
