import { expect } from 'chai';
import type { TestPortal } from '../../support/portal.js';
import { answerMost, at, type Sent, sendFirstLook } from '../respond/sent.js';

const LICENCE = { file: 'licence.pdf', bytes: '%PDF-1.7\n1 0 obj << >> endobj\n%%EOF' };

/** A questionnaire that was answered, with a document and a reasoned “not applicable”, and submitted. */
export async function submitFirstLook(portal: TestPortal, vendor?: string): Promise<Sent> {
  const sent = await sendFirstLook(portal, vendor);
  const sanne = await sent.respondent();
  await answerMost(sanne, sent);
  await sanne.open(`/respond/${sent.id}/sections/data`);
  await sanne.submit('Upload document', { file: LICENCE }, at('data-provenance'));
  await sanne.open(`/respond/${sent.id}/sections/in-use`);
  const reason = 'It decides nothing about people.';
  await sanne.submit('Save answer', { 'not-applicable': 'yes', reason }, at('human-oversight'));
  await sanne.submit('Save answer', { text: 'It could rank a group lower.' }, at('worst-harm'));
  const guest = await portal.services.answering.open(sent.link.split('/').at(-1) ?? '');
  const attestation = { name: 'Sanne de Wit', title: 'Head of trust' };
  expect(await portal.services.answering.submit(guest, attestation)).to.deep.equal({ outcome: 'submitted' });
  return sent;
}
