import { z } from 'zod';
import type { AssessmentId } from '#domain/ids.js';
import { choice, whole } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { seeOther } from '../../kit/reply.js';
import { paths } from '../../paths.js';

export const remindNowPage = memberPage('assessments.send')({
  path: paths.remindNow,
  get: async ({ params }) => seeOther(paths.assessment.to(params)),
  form: z.strictObject({}),
  post: async ({ actor, params, services }) => {
    const id = params.assessmentId as AssessmentId;
    if ((await services.assessments.remindNow(actor, id)) === 'already-today')
      return seeOther(paths.assessment.to(params), 'flash.reminded-already');
    const { assessment } = await services.assessments.read(actor, id);
    return seeOther(paths.assessment.to(params), 'flash.reminded', { name: assessment.contact.name });
  },
});

export const pauseRemindersPage = memberPage('assessments.send')({
  path: paths.pauseReminders,
  get: async ({ params }) => seeOther(paths.assessment.to(params)),
  form: z.strictObject({ paused: choice(['yes', 'no'], 'Open the page again.') }),
  post: async ({ actor, params, services }, { paused }) => {
    const pause = paused === 'yes';
    await services.assessments.pauseReminders(actor, params.assessmentId as AssessmentId, pause);
    return seeOther(
      paths.assessment.to(params),
      pause ? 'flash.reminders-paused' : 'flash.reminders-resumed',
    );
  },
});

export const resendInvitationPage = memberPage('assessments.send')({
  path: paths.resendInvitation,
  get: async ({ params }) => seeOther(paths.assessment.to(params)),
  form: z.strictObject({ revision: whole }),
  post: async ({ actor, params, services }, form) => {
    const id = params.assessmentId as AssessmentId;
    await services.assessments.resend(actor, id, form);
    const { assessment } = await services.assessments.read(actor, id);
    return seeOther(paths.assessment.to(params), 'flash.invitation-resent', {
      name: assessment.contact.name,
    });
  },
});
