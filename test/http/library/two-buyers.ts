import type { CalendarDate } from '#domain/dates.js';
import type { AssessmentId, OrganisationId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { bareVendor } from '../../support/bare-vendor.js';
import type { TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { addOrganisation } from '../bad-input/database.js';
import { sendShipped } from '../respond/sent.js';

/** A vendor that two buyers ask the same, and that keeps both questionnaires in its own organisation. */
export interface TwoBuyers {
  readonly vendor: OrganisationId;
  /** Of the vendor: an owner, and somebody who answers. */
  readonly owner: Visitor;
  readonly responder: Visitor;
  readonly first: AssessmentId;
  readonly second: AssessmentId;
  readonly secondBuyer: Member;
}

/** Lets the vendor's owner keep an assessment in its organisation. */
async function claim(portal: TestPortal, buyer: Member, id: AssessmentId, owner: Member): Promise<void> {
  const { assessments, answering, claims } = portal.services;
  const token = (await assessments.copyLink(buyer, id)).split('/').at(-1) ?? '';
  const { outcome } = await claims.claim(await answering.open(token), owner);
  if (outcome !== 'claimed') throw new Error(outcome);
}

/** A buyer of its own asks the vendor the same questionnaire about a product it calls otherwise. */
async function sendAgain(portal: TestPortal, buyer: Member, questionnaireId: string): Promise<AssessmentId> {
  const { vendors, aiSystems, assessments } = portal.services;
  const contact = { name: 'Sanne de Wit', title: '', email: 'sanne.dewit@lumenhire.example', receives: true };
  const vendorId = await vendors.register(buyer, bareVendor({ name: 'Lumenhire', contacts: [contact] }));
  const aiSystemId = await aiSystems.add(buyer, vendorId, { name: 'Shortlist IQ 4', purpose: 'Ranking' });
  return await assessments.send(buyer, {
    requestId: `sent-${vendorId}`,
    aiSystemId,
    questionnaireId,
    version: 1,
    contactName: contact.name,
    contactEmail: contact.email,
    dueOn: '2026-12-11' as CalendarDate,
    message: '',
  });
}

export async function twoBuyers(
  portal: TestPortal,
  questionnaireId = 'ai-vendor-first-look',
): Promise<TwoBuyers> {
  const sent = await sendShipped(portal, questionnaireId);
  const vendor = await addOrganisation(portal, 'Lumenhire', ['vendor']);
  const owner = await portal.member('owner', vendor);
  const responder = await portal.member('responder', vendor);
  const member = await portal.memberAt('owner-1@northmark.example');
  await claim(portal, sent.buyer, sent.id, member);
  const harbour = await addOrganisation(portal, 'Harbourline Bank');
  await portal.member('owner', harbour);
  const secondBuyer = await portal.memberAt('owner-3@northmark.example');
  const second = await sendAgain(portal, secondBuyer, questionnaireId);
  await claim(portal, secondBuyer, second, member);
  return { vendor, owner, responder, first: sent.id, second, secondBuyer };
}
