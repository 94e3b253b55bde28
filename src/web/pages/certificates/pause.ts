import { z } from 'zod';
import { pauseFault, pauseOn } from '#domain/certificates/reminder-pause.js';
import { dayIn, formatDay } from '#domain/dates.js';
import type { CertificateId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { CertificateDetail, Services } from '#services/contract.js';
import { day, text } from '../../kit/fields.js';
import { type FormFault, memberPage } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { crumbsOf } from './certificate.view.js';
import { pauseView } from './pause.view.js';

const TITLE = 'Pause reminders';

interface Visit {
  readonly actor: Member;
  readonly services: Services;
  readonly params: { readonly certificateId: string };
}

const detailOf = ({ services, actor, params }: Visit): Promise<CertificateDetail> =>
  services.certificates.read(actor, params.certificateId as CertificateId);

const frameOf = (detail: CertificateDetail) => ({ title: TITLE, crumbs: crumbsOf(detail, TITLE) });

async function refused(visit: Visit, typed: Typed, faults: readonly FormFault[]): Promise<Reply> {
  const detail = await detailOf(visit);
  return again('certificates/pause', frameOf(detail), pauseView(detail, { typed, faults }));
}

/** Nobody is reminded of a certificate's dates until a day, for a reason that everybody can read. */
export const pauseCertificatePage = memberPage('certificates.change')({
  path: paths.pauseCertificate,
  get: async (visit) => {
    const detail = await detailOf(visit);
    const pause = pauseOn(detail.certificate, detail.facts.on);
    const typed: Typed = pause === null ? {} : { until: [pause.until], reason: [pause.reason] };
    return show('certificates/pause', frameOf(detail), pauseView(detail, { typed, faults: [] }));
  },
  form: z.strictObject({
    until: day('Write the last day of the pause.'),
    reason: text(1_000, 'Write why nobody is to be reminded.'),
  }),
  post: async (visit, { until, reason }) => {
    const { actor, params, services, now } = visit;
    const fault = pauseFault(until, dayIn(actor.timeZone, now));
    if (fault !== '')
      return refused(visit, { until: [until], reason: [reason] }, [{ field: 'until', text: fault }]);
    await services.certificates.pauseReminders(actor, params.certificateId as CertificateId, {
      until,
      reason,
    });
    return seeOther(paths.certificate.to(params), 'flash.certificate-paused', { day: formatDay(until) });
  },
  refuse: refused,
});

export const resumeCertificatePage = memberPage('certificates.change')({
  path: paths.resumeCertificate,
  get: async ({ params }) => seeOther(paths.certificate.to(params)),
  form: z.strictObject({}),
  post: async ({ actor, params, services }) => {
    await services.certificates.resumeReminders(actor, params.certificateId as CertificateId);
    return seeOther(paths.certificate.to(params), 'flash.certificate-resumed');
  },
});
