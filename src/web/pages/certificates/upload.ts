import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { AiSystemId, CertificateId, VendorId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { Services } from '#services/contract.js';
import { pageNumber, search, text } from '../../kit/fields.js';
import { asTyped } from '../../kit/form-view.js';
import { type FormFault, memberPage } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { chooseVendorView, uploadView } from './upload.view.js';

const CERTIFICATES = { label: 'Certificates', href: paths.certificates.to() };

export const newCertificatePage = memberPage('certificates.change')({
  path: paths.newCertificate,
  query: z.object({ search, page: pageNumber }),
  get: async ({ actor, query, services }) => {
    const page = await services.vendors.list(actor, { ...query, sort: 'name' });
    const frame = { title: 'Upload certificate', crumbs: [CERTIFICATES, { label: 'Upload', href: null }] };
    return show('certificates/choose-vendor', frame, chooseVendorView(page, query.search));
  },
});

/** What the form needs to be shown: whose certificate, and what was typed. */
interface Uploading {
  readonly actor: Member;
  readonly services: Services;
  readonly vendorId: VendorId;
}

async function formReply(
  { actor, services, vendorId }: Uploading,
  typed: Typed,
  faults: readonly FormFault[],
): Promise<Reply> {
  const [{ vendor, aiSystems }, others] = await Promise.all([
    services.vendors.read(actor, vendorId),
    services.certificates.ofVendor(actor, vendorId),
  ]);
  const frame = {
    title: 'Upload certificate',
    crumbs: [
      { label: 'Vendors', href: paths.vendors.to() },
      { label: vendor.name, href: paths.vendor.to({ vendorId }) },
      { label: 'Upload certificate', href: null },
    ],
  };
  const view = uploadView({ vendor, aiSystems, others }, typed, faults);
  return faults.length === 0
    ? show('certificates/upload', frame, view)
    : again('certificates/upload', frame, view);
}

const idOrNothing = text(80);

export const uploadCertificatePage = memberPage('certificates.change')({
  path: paths.uploadCertificate,
  query: z.object({ replaces: search }),
  get: ({ actor, params, query, services }) =>
    formReply(
      { actor, services, vendorId: params.vendorId as VendorId },
      asTyped({ requestId: randomUUID(), replaces: query.replaces }),
      [],
    ),
  form: z.strictObject({
    requestId: text(64, 'This form has lost its number. Open it again.'),
    aiSystemId: idOrNothing,
    replaces: idOrNothing,
  }),
  upload: {
    receive: ({ actor, services }, uploaded) => services.certificates.receive(actor, uploaded),
    discard: ({ actor, services }, received) => services.certificates.discard(actor, received),
  },
  post: async ({ actor, params, services }, form, received) => {
    const vendorId = params.vendorId as VendorId;
    if (received === null) {
      const fault = { field: 'file', text: 'Choose the file: a PDF, or a PNG or JPEG picture.' };
      return formReply({ actor, services, vendorId }, asTyped(form), [fault]);
    }
    const command = {
      requestId: form.requestId,
      vendorId,
      aiSystemId: form.aiSystemId === '' ? null : (form.aiSystemId as AiSystemId),
      replaces: form.replaces === '' ? null : (form.replaces as CertificateId),
    };
    const certificateId = await services.certificates.add(actor, command, received);
    return seeOther(paths.certificate.to({ certificateId }), 'flash.certificate-uploaded', {
      name: received.name,
    });
  },
  refuse: ({ actor, params, services }, typed, faults) =>
    formReply({ actor, services, vendorId: params.vendorId as VendorId }, typed, faults),
});
