import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { acceptedEndings, CERTIFICATE_TYPES } from '#domain/assessments/file-types.js';
import { formatDay } from '#domain/dates.js';
import type { OwnCertificateId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { LONGEST_COVERS, ownName } from '#domain/own-certificates/own-certificate.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { Services } from '#services/contract.js';
import { search, text } from '../../kit/fields.js';
import { asTyped, type FieldPlan, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { type FormFault, memberPage, type Visit } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import type { Speaker } from './own-words.js';
import type { OwnUploadView } from './views.js';

type Uploading = Pick<Visit<Member, unknown, unknown>, 'actor' | 'services' | 't'>;

async function formReply(
  { actor, services, t }: Uploading,
  typed: Typed,
  faults: readonly FormFault[],
): Promise<Reply> {
  const title = t('own.upload');
  const crumbs = [
    { label: t('own.title'), href: paths.ownCertificates.to() },
    { label: title, href: null },
  ];
  const plans = plansOf(await services.ownCertificates.replaceable(actor), t);
  const view: OwnUploadView = {
    title,
    action: paths.uploadOwnCertificate.to(),
    back: paths.ownCertificates.to(),
    requestId: typed['requestId']?.[0] ?? '',
    summary: summaryOf(faults, t),
    accept: acceptedEndings(CERTIFICATE_TYPES),
    fileError: faults.find(({ field }) => field === 'file')?.text ?? '',
    // A list of one choice asks nothing.
    fields: fieldsOf(plans, typed, faults).filter(
      ({ options }) => options === undefined || options.length > 1,
    ),
  };
  return faults.length === 0
    ? show('own-certificates/upload', { title, crumbs }, view)
    : again('own-certificates/upload', { title, crumbs }, view);
}

const plansOf = (others: readonly Replaceable[], t: Speaker['t']): readonly FieldPlan[] => [
  {
    name: 'covers',
    label: t('own.upload.covers'),
    hint: t('own.upload.optional'),
    help: t('own.upload.covers-help'),
    type: 'text',
    maxLength: LONGEST_COVERS,
    autocomplete: 'off',
  },
  {
    name: 'replaces',
    label: t('own.upload.replaces'),
    hint: t('own.upload.optional'),
    help: t('own.upload.replaces-help'),
    type: 'select',
    options: [
      { value: '', label: t('own.upload.none') },
      ...others.map((other) => ({ value: other.own.id, label: optionOf(other, t) })),
    ],
  },
];

type Replaceable = Awaited<ReturnType<Services['ownCertificates']['replaceable']>>[number];

/** `AIMS 24817, 9 Mar 2028: goes to 2 buyers at once`. */
function optionOf({ own, successors }: Replaceable, t: Speaker['t']): string {
  const { expiresOn } = own.face;
  const called = expiresOn === null ? ownName(own) : `${ownName(own)}, ${formatDay(expiresOn)}`;
  return successors === 0 ? called : t('own.upload.goes-on', { called, count: successors });
}

export const uploadOwnPage = memberPage('own-certificates.change')({
  path: paths.uploadOwnCertificate,
  query: z.object({ replaces: search }),
  get: (visit) => formReply(visit, asTyped({ requestId: randomUUID(), replaces: visit.query.replaces }), []),
  form: z.strictObject({ requestId: text(64), covers: text(LONGEST_COVERS), replaces: text(80) }),
  upload: {
    receive: ({ actor, services }, uploaded) => services.ownCertificates.receive(actor, uploaded),
    discard: ({ actor, services }, received) => services.ownCertificates.discard(actor, received),
  },
  post: async (visit, { requestId, covers, replaces }, received) => {
    const { actor, services, t } = visit;
    if (received === null) {
      const fault = { field: 'file', text: t('own.upload.choose') };
      return formReply(visit, asTyped({ requestId, covers, replaces }), [fault]);
    }
    const older = replaces === '' ? null : (replaces as OwnCertificateId);
    const command = { requestId, covers, replaces: older };
    const ownCertificateId = await services.ownCertificates.add(actor, command, received);
    return seeOther(paths.ownCertificate.to({ ownCertificateId }), 'flash.own-uploaded', {
      name: received.name,
    });
  },
  refuse: (visit, typed, faults) => formReply(visit, typed, faults),
});
