import type { FindingId } from '#domain/ids.js';
import { ownAssessment } from '../assessments/own-assessment.js';
import { demand, memberWith } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { findingFields } from './finding-fields.js';

/** The review's revision rises before the finding is there: whoever is deciding on an older page is told to look again. */
export const raiseFinding =
  (parts: Parts): Services['findings']['raise'] =>
  async (actor, assessmentId, { requestId, question, certificate = null, ...form }) => {
    const member = memberWith(actor, 'reviews.judge');
    const { storage, world, shelf } = parts;
    demand(/^[A-Za-z0-9-]{8,64}$/.test(requestId), 'This form has lost its number. Open it again.');
    const assessment = await ownAssessment(parts, member, assessmentId);
    const { sections } = await shelf.take(assessment.questionnaire);
    const known = sections.some(({ questions }) => questions.some(({ id }) => id === question));
    demand(question === null || known, 'This question does not exist.');
    const fields = await findingFields(parts, member, form);
    const stores = storage.within(member.organisationId);
    const { vendorId, names } = assessment;
    const raisedFrom = certificate === null ? null : await stores.certificates.record(certificate);
    demand(
      certificate === null || raisedFrom?.vendorId === vendorId,
      'This certificate is not one of the vendor’s.',
    );
    await stores.reviews.touch(assessmentId);
    const now = world.now();
    const finding = {
      id: requestId as FindingId,
      organisationId: member.organisationId,
      assessmentId,
      vendorId,
      names: { vendor: names.vendor, aiSystem: names.aiSystem },
      questionId: question,
      ...(certificate === null ? {} : { certificateId: certificate }),
      ...fields,
      state: 'open' as const,
      reason: '',
      revision: 1,
      raisedAt: now,
      raisedBy: member.name,
      changedAt: now,
    };
    const { severity, title } = fields;
    const told = { assessment: assessmentId, title, severity, ...(question === null ? {} : { question }) };
    await stores.findings.add(finding, deedOf(world, member, 'finding.raised', told));
    await passOn(parts);
    return finding.id;
  };
