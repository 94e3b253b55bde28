import { NotFound } from '#domain/errors.js';
import { memberWith } from '../authorise.js';
import { certificatesOfVendor } from '../certificates/list-certificates.js';
import { readCertificate } from '../certificates/read-certificate.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { readReview } from '../reviews/read-review.js';

export const reportAssessment =
  (parts: Parts): Services['reports']['assessment'] =>
  async (actor, id, format) => {
    const { storage, world } = parts;
    const stores = storage.within(memberWith(actor, 'reviews.read').organisationId);
    const detail = await readReview(parts)(actor, id);
    const { vendorId } = detail.assessment;
    const [vendor, aiSystem, held] = await Promise.all([
      stores.vendors.read(vendorId),
      stores.aiSystems.read(detail.assessment.aiSystemId),
      certificatesOfVendor(parts)(actor, vendorId),
    ]);
    if (vendor === null || aiSystem === null) throw new NotFound();
    const certificates = await Promise.all(held.map((each) => readCertificate(parts)(actor, each.id)));
    const deed = deedOf(world, actor, 'assessment.exported', { format });
    await stores.audit.record({ ...deed, thing: { kind: 'assessment', id } });
    return { ...detail, vendor, aiSystem, certificates };
  };
