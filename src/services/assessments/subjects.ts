import { receivingContact } from '#domain/vendors/vendor.js';
import { memberWith } from '../authorise.js';
import type { Services, Subject } from '../contract.js';
import type { Parts } from '../parts.js';

export const readOpenAbout =
  ({ storage }: Parts): Services['assessments']['openAbout'] =>
  async (actor, ids) =>
    await storage.within(memberWith(actor, 'assessments.send').organisationId).assessments.openAbout(ids);

export const readSubjects =
  ({ storage }: Parts): Services['assessments']['subjects'] =>
  async (actor, ids) => {
    const { aiSystems, vendors } = storage.within(memberWith(actor, 'assessments.send').organisationId);
    const subjects: Subject[] = [];
    for (const id of new Set(ids)) {
      const aiSystem = await aiSystems.read(id);
      const vendor = aiSystem && (await vendors.read(aiSystem.vendorId));
      if (aiSystem === null || vendor === null || vendor.archivedAt !== null) continue;
      const { name = '', email = '' } = receivingContact(vendor) ?? {};
      subjects.push({
        aiSystemId: id,
        aiSystem: aiSystem.name,
        given: aiSystem.given,
        vendorId: vendor.id,
        vendor: vendor.name,
        contact: { name, email },
      });
    }
    return subjects;
  };
