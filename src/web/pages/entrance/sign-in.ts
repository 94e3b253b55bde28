import { z } from 'zod';
import type { Translate } from '#domain/messages/format.js';
import type { MessageKey } from '../../contract.js';
import { email, ownPath, secret } from '../../kit/fields.js';
import { fieldsOf } from '../../kit/form-view.js';
import { type FormFault, openPage } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import type { SignInView } from './views.js';

type Say = Translate<MessageKey>;

const frameOf = (t: Say) => ({ title: t('people.sign-in.title') });

interface Typed {
  readonly email: string;
  /** Where to go after signing in; a path of ours. */
  readonly next: string;
}

const viewOf = (t: Say, { email: typed, next }: Typed, faults: readonly FormFault[]): SignInView => ({
  ...frameOf(t),
  summary:
    faults.length === 0
      ? null
      : {
          title: t('people.sign-in.refused'),
          faults: faults.map(({ field, text }) => ({ text, href: `#field-${field}` })),
        },
  action: paths.signIn.to(),
  next,
  fields: fieldsOf(
    [
      { name: 'email', label: t('people.email'), type: 'email', required: true, autocomplete: 'username' },
      {
        name: 'password',
        label: t('people.password'),
        type: 'password',
        required: true,
        autocomplete: 'current-password',
      },
    ],
    { email: [typed] },
    faults,
  ),
  deed: t('people.sign-in.deed'),
  forgot: { label: t('people.sign-in.forgot'), href: paths.forgotPassword.to() },
  noAccount: t('people.sign-in.no-account'),
});

const refused = (t: Say, typed: Typed, faults: readonly FormFault[]): Reply =>
  again('entrance/sign-in', frameOf(t), viewOf(t, typed, faults));

export const signInPage = openPage({
  path: paths.signIn,
  query: z.object({ next: ownPath.catch(paths.home.to()) }),
  get: async ({ actor, query, services, t }) => {
    if (!(await services.organisations.isSetUp())) return seeOther(paths.setUp.to());
    if (actor.kind === 'member') return seeOther(query.next);
    return show('entrance/sign-in', frameOf(t), viewOf(t, { email: '', next: query.next }, []));
  },
  form: z.object({
    email: email('people.sign-in.email-missing'),
    password: secret(200, 'people.sign-in.password-missing'),
    next: ownPath,
  }),
  post: async ({ services, session, address, t }, form) => {
    const result = await services.organisations.signIn({
      email: form.email,
      password: form.password,
      address,
    });
    if (result.outcome === 'refused')
      return refused(t, form, [{ field: 'email', text: t('people.sign-in.no-match') }]);
    await session.signIn(result.userId);
    return seeOther(form.next);
  },
  refuse: async ({ t }, typed, faults) =>
    refused(t, { email: typed['email']?.[0] ?? '', next: ownPath.parse(typed['next']?.[0]) }, faults),
});
