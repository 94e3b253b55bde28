import { z } from 'zod';
import { PASSWORD_LENGTH } from '#domain/organisations/password-rule.js';
import { email, newPassword } from '../../kit/fields.js';
import { fieldsOf, summaryOf } from '../../kit/form-view.js';
import { type FormFault, openPage } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import type { PasswordView } from './views.js';

const FORGOT = { title: 'Forgot your password?' };

const forgotView = (typed: string, faults: readonly FormFault[]): PasswordView => ({
  ...FORGOT,
  lead: 'Write the address you sign in with. If it has an account, a letter with a link goes there; the link works for an hour.',
  action: paths.forgotPassword.to(),
  summary: summaryOf(faults),
  fields: fieldsOf(
    [{ name: 'email', label: 'E-mail address', type: 'email', required: true, autocomplete: 'username' }],
    { email: [typed] },
    faults,
  ),
  deed: 'Send the link',
});

/** The same answer whether or not there is such an account. */
export const forgotPasswordPage = openPage({
  path: paths.forgotPassword,
  get: async () => show('account/password', FORGOT, forgotView('', [])),
  form: z.strictObject({ email: email('Write your e-mail address.') }),
  post: async ({ services, address }, form) => {
    await services.account.askReset({ email: form.email, address });
    return seeOther(paths.signIn.to(), 'flash.reset-asked');
  },
  refuse: async (_visit, typed, faults) =>
    again('account/password', FORGOT, forgotView(typed['email']?.[0] ?? '', faults)),
});

const RESET = { title: 'Set a new password' };

const resetView = (token: string, faults: readonly FormFault[]): PasswordView => ({
  ...RESET,
  lead: 'Everywhere you are signed in, you will be signed out.',
  action: paths.resetPassword.to({ token }),
  summary: summaryOf(faults),
  fields: fieldsOf(
    [
      {
        name: 'password',
        label: 'New password',
        type: 'password',
        required: true,
        autocomplete: 'new-password',
        help: `At least ${PASSWORD_LENGTH.min} characters; a few words are easiest to remember.`,
      },
    ],
    {},
    faults,
  ),
  deed: 'Set password',
});

const OVER: PasswordView = {
  title: 'This link has ended',
  lead: 'A link to a new password works once, for an hour, and only the last one asked for. Your password is as it was; ask for another link if you need one.',
  action: paths.forgotPassword.to(),
  summary: null,
  fields: [],
  deed: null,
};

export const resetPasswordPage = openPage({
  path: paths.resetPassword,
  get: async ({ params, services }) =>
    (await services.account.isResetOpen(params.token))
      ? show('account/password', RESET, resetView(params.token, []))
      : again('account/password', { title: OVER.title }, OVER, 410),
  form: z.strictObject({ password: newPassword('Choose a new password.') }),
  post: async ({ params, services }, { password }) => {
    const { outcome } = await services.account.reset(params.token, password);
    if (outcome === 'over') return again('account/password', { title: OVER.title }, OVER, 410);
    return seeOther(paths.signIn.to(), 'flash.password-reset');
  },
  refuse: async ({ params }, _typed, faults) =>
    again('account/password', RESET, resetView(params.token, faults)),
});
