import { openPage } from '../../kit/page.js';
import { seeOther } from '../../kit/reply.js';
import { paths } from '../../paths.js';

/** Lets in whoever holds a link that works; the address bar keeps no token after that. */
export const openInvitationPage = openPage({
  path: paths.invitation,
  get: async ({ params, services, session }) => {
    const guest = await services.answering.open(params.token);
    await session.admit(guest);
    return seeOther(paths.respond.to({ assessmentId: guest.assessmentId }));
  },
});
