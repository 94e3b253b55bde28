import type { DocumentType } from '../certificates/certificate.js';
import type { CheckId, VerdictId } from '../certificates/check.js';
import { type CalendarDate, formatDay } from '../dates.js';

/** A certificate of the vendor as the portal knows it. */
export interface VendorCertificate {
  readonly id: string;
  /** How people know it: its number, or the name of its file. */
  readonly name: string;
  /** Null until the file was read. */
  readonly verdict: VerdictId | null;
  /** The checks that decided the verdict. */
  readonly because: readonly CheckId[];
  readonly type: DocumentType;
  readonly standard: string;
  /** In the document's words; '' where none is known. */
  readonly scope: string;
  readonly expiresOn: CalendarDate | null;
  /** What it is kept for: this AI system, the vendor as a whole, or another AI system. */
  readonly covers: 'this' | 'whole-vendor' | 'other';
}

/** Why a certificate does or does not carry Section K. */
export const CARRYING_REASONS = [
  'carries',
  'not-looked-up',
  'scope-not-compared',
  'being-read',
  'needs-review',
  'other-ai-system',
  'wrong-scope',
  'not-accredited',
  'suspended',
  'withdrawn',
  'expired',
  'not-valid',
  'stage-1',
  'stage-2',
  'readiness',
  'other-standard',
  'attestation',
  'other-scheme',
  'no-certificate',
] as const;
export type CarryingReason = (typeof CARRYING_REASONS)[number];

/** Whether a certificate stands in for the independent assessment of Section K; `not-yet`: it may once something is settled. */
export interface Carrying {
  readonly certificate: VendorCertificate;
  readonly carries: 'yes' | 'not-yet' | 'no';
  readonly reason: CarryingReason;
  readonly says: string;
}

/** Documents that are no certificate of the organisation for this standard, each told for what it is. */
const KINDS: Readonly<Partial<Record<DocumentType, CarryingReason>>> = {
  'stage-1-letter': 'stage-1',
  'stage-2-letter': 'stage-2',
  'readiness-letter': 'readiness',
  'other-standard': 'other-standard',
  attestation: 'attestation',
  'csa-star': 'other-scheme',
  hitrust: 'other-scheme',
  'other-scheme': 'other-scheme',
};

const NOT_VALID: readonly (readonly [CheckId, CarryingReason])[] = [
  ['STAT-02', 'withdrawn'],
  ['STAT-01', 'suspended'],
  ['DATE-08', 'expired'],
];

/**
 * Whether a certificate carries Section K. Only one that was looked up and found accredited does, for this AI system;
 * a verdict below that never does. What Microsoft accepts is told by the version, not here.
 */
export function carryingOf(certificate: VendorCertificate): Carrying {
  const reason = reasonOf(certificate);
  const carries = reason === 'carries' ? 'yes' : OPEN.includes(reason) ? 'not-yet' : 'no';
  return { certificate, carries, reason, says: SAYINGS[reason](certificate) };
}

/** Reasons that something can settle in the certificate's favour. */
const OPEN: readonly CarryingReason[] = ['not-looked-up', 'scope-not-compared', 'being-read', 'needs-review'];

const reasonOf = (certificate: VendorCertificate): CarryingReason =>
  certificate.verdict === null ? 'being-read' : BY_VERDICT[certificate.verdict](certificate);

/** What holds for this AI system; one that is kept for another was never compared with it. */
const unlessOther =
  (reason: CarryingReason) =>
  ({ covers }: VendorCertificate): CarryingReason =>
    covers === 'other' ? 'other-ai-system' : reason;

const BY_VERDICT: Readonly<Record<VerdictId, (certificate: VendorCertificate) => CarryingReason>> = {
  'not-a-certificate': ({ type }) => KINDS[type] ?? 'no-certificate',
  'not-valid-now': ({ because }) => NOT_VALID.find(([id]) => because.includes(id))?.[1] ?? 'not-valid',
  'wrong-scope-or-entity': () => 'wrong-scope',
  'not-accredited': () => 'not-accredited',
  'needs-review': unlessOther('needs-review'),
  'accredited-unverified': unlessOther('not-looked-up'),
  'accredited-verified': (certificate) =>
    unlessOther(certificate.covers === 'this' ? 'carries' : 'scope-not-compared')(certificate),
};

const until = ({ expiresOn }: VendorCertificate): string =>
  expiresOn === null ? '' : ` It is valid until ${formatDay(expiresOn)}.`;

const SAYINGS: Readonly<Record<CarryingReason, (certificate: VendorCertificate) => string>> = {
  carries: (it) => `Looked up and found accredited, for this AI system.${until(it)}`,
  'not-looked-up': () =>
    'Nothing speaks against it, but nobody has confirmed it yet. Look up the body and the certificate; until then it carries nothing.',
  'scope-not-compared': (it) =>
    `Looked up and found accredited, but kept for the vendor as a whole: whether its scope names this AI system was not compared. Link it to the AI system.${until(it)}`,
  'being-read': () => 'The file is being read; come back in a moment.',
  'needs-review': () => 'Points of it are open. Settle them on its page; until then it carries nothing.',
  'other-ai-system': () =>
    'It is kept for another AI system of the vendor, so its scope was not compared with this one.',
  'wrong-scope': () => 'Its scope or its holder is another than what is bought, so it carries nothing here.',
  'not-accredited': () =>
    'The body that issued it is not accredited for ISO/IEC 42001. Nothing says that Microsoft accepts such a certificate.',
  suspended: () =>
    'It was found suspended, so it carries nothing. Ask the certification body, and look again once it is in good standing.',
  withdrawn: () => 'It was found withdrawn, so it carries nothing.',
  expired: ({ expiresOn }) =>
    `It ended${expiresOn === null ? '' : ` on ${formatDay(expiresOn)}`}, so it carries nothing. Ask for the renewed one.`,
  'not-valid': () => 'It is not valid now, so it carries nothing.',
  'stage-1': () =>
    'A letter after stage 1 says that the audit has begun, not how it ended. Nothing says that Microsoft accepts one.',
  'stage-2': () =>
    'A recommendation after stage 2 is no certificate yet. Nothing says that Microsoft accepts one; ask for the certificate itself.',
  readiness: () => 'A letter on readiness is no certificate, so it carries nothing.',
  'other-standard': ({ standard }) =>
    `It is for ${standard === '' ? 'another standard' : standard}, not for ISO/IEC 42001. No source accepts it for Section K.`,
  attestation: () =>
    'A report such as SOC 2 is no certificate for ISO/IEC 42001. No source accepts it for Section K.',
  'other-scheme': () => 'A mark of another scheme. No source accepts it for Section K.',
  'no-certificate': () => 'It is no certificate of the vendor for ISO/IEC 42001, so it carries nothing.',
};
