import type { CalendarDate } from '#domain/dates.js';
import type { AssessmentId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { SendQuestionnaire } from '#services/contract.js';
import { bareVendor } from '../../support/bare-vendor.js';
import type { TestPortal } from '../../support/portal.js';
import type { Filling, Visitor } from '../../support/visitor.js';

/** A questionnaire on its way to a vendor. */
export interface Sent {
  readonly buyer: Member;
  readonly id: AssessmentId;
  /** What was sent, to be sent again. */
  readonly command: SendQuestionnaire;
  /** The path of the link in the letter. */
  readonly link: string;
  /** A browser that has opened the link. */
  respondent(): Promise<Visitor>;
}

const SANNE = { name: 'Sanne de Wit', title: '', email: 'sanne.dewit@lumenhire.example', receives: true };

/** Sets the portal up and sends the shorter of the shipped questionnaires to Sanne de Wit of Lumenhire, or of another vendor. */
export const sendFirstLook = (portal: TestPortal, vendor?: string): Promise<Sent> =>
  sendShipped(portal, 'ai-vendor-first-look', vendor);

/** Sets the portal up and sends version 1 of a shipped questionnaire to Sanne de Wit of a vendor. */
export async function sendShipped(
  portal: TestPortal,
  questionnaireId: string,
  vendor = 'Lumenhire B.V.',
): Promise<Sent> {
  const { vendors, aiSystems, assessments } = portal.services;
  await portal.setUp();
  const buyer = await portal.memberAt();
  const vendorId = await vendors.register(
    buyer,
    bareVendor({ name: vendor, criticality: 'high', contacts: [SANNE] }),
  );
  const aiSystemId = await aiSystems.add(buyer, vendorId, {
    name: 'ShortlistIQ',
    purpose: 'Ranks applicants',
  });
  const command = {
    requestId: `sent-${vendorId}`,
    aiSystemId,
    questionnaireId,
    version: 1,
    contactName: SANNE.name,
    contactEmail: SANNE.email,
    dueOn: '2026-12-04' as CalendarDate,
    message: 'We renew in June.\nWhere something is in progress, please say partly and until when.',
  };
  const id = await assessments.send(buyer, command);
  const link = new URL(await assessments.copyLink(buyer, id)).pathname;
  return { buyer, id, link, command, respondent: () => portal.visitor().open(link) };
}

/** The question's own part of a section page, for forms and words. */
export const at = (question: string): string => `#q-${question}`;

/** Answers everything but the questions of section 3, without script. */
export async function answerMost(visitor: Visitor, { id }: Sent): Promise<void> {
  const save = (question: string, fillings: Record<string, Filling>) =>
    visitor.submit('Save answer', fillings, at(question));
  await visitor.open(`/respond/${id}/sections/governance`);
  await save('named-owner', { choice: 'yes' });
  await save('management-system', { option: 'written-rules' });
  await save('impact-assessed-on', { date: '2026-03-09' });
  await visitor.open(`/respond/${id}/sections/data`);
  await save('data-provenance', {
    choice: 'partly',
    'exception.what': 'Two collections bought in 2022 have no record of consent',
    'exception.solved-by': '2027-01-31',
  });
  await save('excepted-share', { number: '14' });
  await save('customer-data-in-training', { option: 'never' });
  await save('tested-before-release', { options: ['fit-for-purpose', 'groups'] });
}
