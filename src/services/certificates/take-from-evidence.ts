import { NotFound } from '#domain/errors.js';
import type { CertificateId } from '#domain/ids.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { keepCertificate } from './add-certificate.js';
import { memberBench } from './member-bench.js';
import { receiveDocument } from './receive-document.js';

/** Copies the document, so that the certificate outlives an answer that names it no longer. Its id follows from the document's. */
export const takeFromEvidence =
  (parts: Parts): Services['certificates']['takeFromEvidence'] =>
  async (actor, evidenceId) => {
    const bench = memberBench(parts, actor, 'certificates.change');
    const { stores } = bench;
    const id = `taken-${evidenceId}` as CertificateId;
    const there = await stores.certificates.read(id);
    if (there !== null) return id;
    const evidence = await stores.evidence.read(evidenceId);
    const assessment = evidence && (await stores.assessments.read(evidence.assessmentId));
    const stream = evidence && (await stores.evidence.open(evidenceId));
    if (evidence === null || assessment === null || stream === null) throw new NotFound();
    const received = await receiveDocument(parts)(actor, { stream, name: evidence.name });
    const { vendorId, aiSystemId } = assessment;
    const takenFrom = { assessmentId: assessment.id, evidenceId };
    const made = { id, vendorId, aiSystemId, replaces: null, takenFrom };
    if (!(await keepCertificate(parts, bench, made, received))) await stores.certificates.discard(received);
    return id;
  };
