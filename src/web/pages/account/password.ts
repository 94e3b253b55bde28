import { z } from 'zod';
import type { Translate } from '#domain/messages/format.js';
import { PASSWORD_LENGTH } from '#domain/organisations/password-rule.js';
import type { MessageKey } from '../../contract.js';
import { email, newPassword } from '../../kit/fields.js';
import { fieldsOf, summaryOf } from '../../kit/form-view.js';
import { type FormFault, openPage } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import type { PasswordView } from './views.js';

type Say = Translate<MessageKey>;

const forgotFrame = (t: Say) => ({ title: t('people.forgot.title') });
const resetFrame = (t: Say) => ({ title: t('people.reset.title') });

/** The words of the ways on from here. */
const waysIn = (t: Say): Pick<PasswordView, 'another' | 'back'> => ({
  another: t('people.reset.another'),
  back: t('people.back-to-sign-in'),
});

const forgotView = (typed: string, faults: readonly FormFault[], t: Say): PasswordView => ({
  ...forgotFrame(t),
  ...waysIn(t),
  lead: t('people.forgot.lead'),
  action: paths.forgotPassword.to(),
  summary: summaryOf(faults, t),
  fields: fieldsOf(
    [{ name: 'email', label: t('people.email'), type: 'email', required: true, autocomplete: 'username' }],
    { email: [typed] },
    faults,
  ),
  deed: t('people.forgot.deed'),
});

/** The same answer whether or not there is such an account. */
export const forgotPasswordPage = openPage({
  path: paths.forgotPassword,
  get: async ({ t }) => show('account/password', forgotFrame(t), forgotView('', [], t)),
  form: z.strictObject({ email: email('people.email-missing') }),
  post: async ({ services, address }, form) => {
    await services.account.askReset({ email: form.email, address });
    return seeOther(paths.signIn.to(), 'flash.reset-asked');
  },
  refuse: async ({ t }, typed, faults) =>
    again('account/password', forgotFrame(t), forgotView(typed['email']?.[0] ?? '', faults, t)),
});

const resetView = (token: string, faults: readonly FormFault[], t: Say): PasswordView => ({
  ...resetFrame(t),
  ...waysIn(t),
  lead: t('people.reset.lead'),
  action: paths.resetPassword.to({ token }),
  summary: summaryOf(faults, t),
  fields: fieldsOf(
    [
      {
        name: 'password',
        label: t('people.password-new'),
        type: 'password',
        required: true,
        autocomplete: 'new-password',
        help: t('people.password-help', { min: PASSWORD_LENGTH.min }),
      },
    ],
    {},
    faults,
  ),
  deed: t('people.reset.deed'),
});

const overView = (t: Say): PasswordView => ({
  ...waysIn(t),
  title: t('people.reset.over-title'),
  lead: t('people.reset.over'),
  action: paths.forgotPassword.to(),
  summary: null,
  fields: [],
  deed: null,
});

const over = (t: Say): Reply => {
  const view = overView(t);
  return again('account/password', { title: view.title }, view, 410);
};

export const resetPasswordPage = openPage({
  path: paths.resetPassword,
  get: async ({ params, services, t }) =>
    (await services.account.isResetOpen(params.token))
      ? show('account/password', resetFrame(t), resetView(params.token, [], t))
      : over(t),
  form: z.strictObject({ password: newPassword('people.password-new-missing') }),
  post: async ({ params, services, t }, { password }) => {
    const { outcome } = await services.account.reset(params.token, password);
    return outcome === 'over' ? over(t) : seeOther(paths.signIn.to(), 'flash.password-reset');
  },
  refuse: async ({ params, t }, _typed, faults) =>
    again('account/password', resetFrame(t), resetView(params.token, faults, t)),
});
