import { z } from 'zod';
import { memberPage } from '../../kit/page.js';
import { seeOther } from '../../kit/reply.js';
import { paths } from '../../paths.js';

export const signOutPage = memberPage('signed-in')({
  path: paths.signOut,
  get: async () => seeOther(paths.home.to()),
  form: z.object({}),
  post: async ({ actor, services, session }) => {
    await services.organisations.signOut(actor);
    await session.signOut();
    return seeOther(paths.signIn.to(), 'flash.signed-out');
  },
});
