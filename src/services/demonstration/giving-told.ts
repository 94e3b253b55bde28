import { Readable } from 'node:stream';
import type { Assessment } from '#domain/assessments/assessment.js';
import type { OwnCertificateId } from '#domain/ids.js';
import { withDays } from './answers-told.js';
import { memberAt } from './claim-told.js';
import { fileOf } from './file-told.js';
import type { HappeningThat } from './happenings.js';
import { needed } from './needed.js';
import type { Telling } from './telling.js';

/** Uploads an own certificate of the vendor and gives it to the buyer who asks, with whatever takes its place later. */
export async function giveCertificate(
  telling: Telling,
  { id: to, contact }: Assessment,
  { id, name, text, covers, replaces }: HappeningThat<'give'>,
): Promise<void> {
  const { services, clock } = telling;
  const owner = needed(await memberAt(telling, contact.email));
  const stream = Readable.from([fileOf(name, withDays(clock, text))]);
  const received = await services.ownCertificates.receive(owner, { stream, name });
  const own = await services.ownCertificates.add(
    owner,
    { requestId: id, covers, replaces: replaces as OwnCertificateId | null },
    received,
  );
  await services.background.readCertificates();
  const buyers = await services.ownCertificates.buyers(owner, own);
  const consent = needed(buyers.find((buyer) => buyer.to.assessmentId === to)).consent;
  await services.ownCertificates.give(owner, own, { to, successors: true, seen: consent?.revision ?? 0 });
  await services.background.readCertificates();
}
