import { z } from 'zod';
import { email, ownPath, secret } from '../../kit/fields.js';
import { openPage } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';

const FRAME = { title: 'Sign in' };
const NO_MATCH = { field: 'email', text: 'Check the e-mail address and password.' };

export const signInPage = openPage({
  path: paths.signIn,
  query: z.object({ next: ownPath.catch(paths.home.to()) }),
  get: async ({ actor, query, services }) => {
    if (!(await services.organisations.isSetUp())) return seeOther(paths.setUp.to());
    if (actor.kind === 'member') return seeOther(query.next);
    return show('entrance/sign-in', FRAME, { email: '', next: query.next, faults: [] });
  },
  form: z.object({
    email: email('Write your e-mail address.'),
    password: secret(200, 'Write your password.'),
    next: ownPath,
  }),
  post: async ({ services, session, address }, form) => {
    const result = await services.organisations.signIn({
      email: form.email,
      password: form.password,
      address,
    });
    if (result.outcome === 'refused') {
      return again('entrance/sign-in', FRAME, { email: form.email, next: form.next, faults: [NO_MATCH] });
    }
    await session.signIn(result.userId);
    return seeOther(form.next);
  },
  refuse: async (_visit, typed, faults) =>
    again('entrance/sign-in', FRAME, {
      email: typed['email']?.[0] ?? '',
      next: ownPath.parse(typed['next']?.[0]),
      faults,
    }),
});
