import type { EvidenceId } from '#domain/ids.js';
import { memberPage } from '../../kit/page.js';
import { file } from '../../kit/reply.js';
import { paths } from '../../paths.js';

/** A document as it was uploaded; always a download, and audited. */
export const evidencePage = memberPage('evidence.read')({
  path: paths.evidence,
  get: async ({ actor, params, services }) => {
    const { evidence, stream } = await services.assessments.downloadEvidence(
      actor,
      params.evidenceId as EvidenceId,
    );
    return file(evidence.name, evidence.type, evidence.size, stream);
  },
});
