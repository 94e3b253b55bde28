import { ANSWER_LIMITS, type Answer, NO_ANSWER } from '#domain/assessments/assessment.js';
import { dayIn } from '#domain/dates.js';
import { NotAllowed, NotFound, NotSignedIn } from '#domain/errors.js';
import type { QuestionId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import { certificateAnswer } from '#domain/own-certificates/as-answer.js';
import { inForceFirst, type OwnCertificate, ownFactsOf } from '#domain/own-certificates/own-certificate.js';
import type { TenantStores } from '#storage/contract.js';
import { attachEvidence } from '../answering/attach-evidence.js';
import { alreadySubmitted, visitOf } from '../answering/guest-visit.js';
import { keepAnswer } from '../answering/keep-answer.js';
import { type QuestionAt, questionAt } from '../answering/question-at.js';
import type { OwnCertificateServices } from '../contract/own-certificates.js';
import { tellLibrary } from '../library/tell-library.js';
import type { Parts } from '../parts.js';

/** More of one's own nobody looks through at a question. */
const OFFERED = 10;
/** As many as an organisation keeps in use. */
const ALL = 200;

/** The stores of a respondent's own organisation. Throws NotSignedIn for whoever came by the link. */
function ownStoresOf({ storage }: Parts, actor: Actor): { stores: TenantStores; organisation: string } {
  const account = actor.kind === 'guest' ? actor.account : null;
  if (account === null) throw new NotSignedIn('not-signed-in');
  if (!may(account.role, 'own-certificates.read')) throw new NotAllowed('not-allowed');
  return { stores: storage.within(account.organisationId), organisation: account.organisationName };
}

export const offersOfOwn =
  (parts: Parts): OwnCertificateServices['offers'] =>
  async (actor) => {
    const { guest } = await visitOf(parts, actor);
    if (guest.account === null) return [];
    const { stores } = ownStoresOf(parts, guest);
    const query = { search: '', archived: false, page: 1, size: ALL };
    const { items } = await stores.ownCertificates.list(query);
    const on = dayIn(guest.timeZone, parts.world.now());
    return inForceFirst(
      items.filter(({ face }) => face.reading !== 'waiting'),
      on,
    ).slice(0, OFFERED);
  };

/** Fields first, then the file: each step finds what a try before it did, so that it can be done again. */
export const useOwn =
  (parts: Parts): OwnCertificateServices['use'] =>
  async (actor, { question, certificate: id }) => {
    const { stores, organisation } = ownStoresOf(parts, actor);
    const own = await stores.ownCertificates.read(id);
    const at = await questionAt(parts, actor, question);
    if (own === null || own.archivedAt !== null) throw new NotFound();
    const filled = await fill(parts, actor, { at, own, organisation });
    const brought = await bringFile(parts, actor, { question, own, stores });
    if (filled) return 'answered';
    return brought ? 'attached' : 'there';
  };

interface Filling {
  readonly at: QuestionAt;
  readonly own: OwnCertificate;
  readonly organisation: string;
}

/** Answers an open question about a certificate; false where it is no such question, or not open. */
async function fill(parts: Parts, actor: Actor, { at, own, organisation }: Filling): Promise<boolean> {
  const { question, answer, guest } = at;
  if (question.kind !== 'certificate' || answer.status !== 'open') return false;
  const { world, content } = parts;
  const on = dayIn(guest.timeZone, world.now());
  const facts = ownFactsOf(own, { organisation, on, registers: content.registers });
  const next: Answer = {
    ...NO_ANSWER,
    status: 'answered',
    value: certificateAnswer(question, facts),
    note: answer.note,
    evidence: answer.evidence,
    by: guest.name,
    at: world.now(),
    revision: answer.revision + 1,
  };
  const { outcome } = await keepAnswer(parts, at, next);
  if (outcome === 'locked') throw alreadySubmitted();
  if (outcome !== 'saved') return false;
  await tellLibrary(parts, actor, at, next);
  return true;
}

interface Bringing {
  readonly question: QuestionId;
  readonly own: OwnCertificate;
  readonly stores: TenantStores;
}

/** A copy of the file as the answer's own document; false where it has it, or as many as it may have. */
async function bringFile(parts: Parts, actor: Actor, { question, own, stores }: Bringing): Promise<boolean> {
  const at = await questionAt(parts, actor, question);
  const { name, size, type, sha256 } = own.file;
  const { evidence } = at.answer;
  if (evidence.length >= ANSWER_LIMITS.files || evidence.some((each) => each.sha256 === sha256)) return false;
  const opened = await stores.ownCertificates.open(own.id);
  if (opened === null) return false;
  const file = { stream: opened.stream, name, limit: size, at: parts.world.now() };
  const { upload } = await at.stores.evidence.receive(file);
  await attachEvidence(parts)(actor, question, { upload, name, size, sha256, type });
  return true;
}
