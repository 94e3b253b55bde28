import { CLAIM_WORDS } from '#domain/certificates/checks/claim.js';
import type { WeighedClaim } from '#domain/certification-claims/weigh-claim.js';
import { formatDay } from '#domain/dates.js';
import { paths } from '../../paths.js';
import type { LinkView, PillView } from '../../views.js';
import { CERTIFICATE_VERDICT_PILLS } from '../certificates/certificate-words.js';

/** A claim of certification beside the document it rests on. */
export interface ClaimLine {
  readonly mark: PillView;
  /** What it rests on and what counts, in a sentence. */
  readonly words: string;
  /** Where the document says otherwise, a line each. */
  readonly differences: readonly string[];
  /** The certificate, or the vendor's form for one. */
  readonly link: LinkView | null;
}

const NO_DOCUMENT: PillView = { tone: 'bad', icon: 'file-text', word: 'No certificate' };

/** A weighed claim in words. */
export function claimLine({ certificate, ground, share, on, differences }: WeighedClaim): ClaimLine {
  return {
    mark: ground === 'no-document' ? NO_DOCUMENT : CERTIFICATE_VERDICT_PILLS[ground],
    words:
      certificate === null
        ? `The answer claims an ISO/IEC 42001 certificate, and none was at hand on ${formatDay(on)}. ${countsWords(share)}`
        : `The answer claims an ISO/IEC 42001 certificate; this is what ${certificate.name} came to for this AI system on ${formatDay(on)}. ${countsWords(share)}`,
    differences: differences.map(
      ({ field, claimed, found }) =>
        `The ${CLAIM_WORDS[field]} is “${claimed}” in the answer and “${found}” on the document.`,
    ),
    link:
      certificate === null
        ? null
        : {
            label: 'The certificate',
            href: paths.certificate.to({ certificateId: certificate.id }),
            icon: 'shield-check',
          },
  };
}

function countsWords(share: number): string {
  if (share === 1) return 'So the answer counts in full.';
  return share === 0
    ? 'So the answer counts as if it claimed none.'
    : `So ${Math.round(share * 100)} % of what the claim adds counts.`;
}
