import { formatDay } from '../dates.js';
import type { LookUp, LookUpAnswer, LookUpSubject } from './certificate.js';
import type { CertificateFacts } from './check.js';
import { CERT_SEARCH, lookUpsSaying, type Seen, seenOf, stated } from './checks/seen.js';

/** One place to look, for a person: where, what to search for, why, and what each answer will mean. */
export interface GuidedLookUp {
  readonly subject: LookUpSubject;
  readonly register: string;
  /** Empty where no address is known. */
  readonly address: string;
  /** Whether somebody opened that address; where not, it is shown as unconfirmed. */
  readonly addressVerified: boolean;
  /** What to type into the search, one after the other. */
  readonly searchFor: readonly string[];
  readonly why: string;
  readonly meanings: Readonly<Record<LookUpAnswer, string>>;
  /** The latest that was recorded there; null where nobody looked. */
  readonly latest: LookUp | null;
}

const COULD_NOT_CHECK = 'Nothing changes: it stays unverified, and says that you tried.';

/**
 * The look-ups that would settle a document of its kind. A certificate: the accreditor's directory, the body's own, and
 * IAF CertSearch; to another standard: where it is listed; of STAR: its registry. A report, a letter or a person's
 * certificate stands in none of them: no place is named.
 */
export function lookUpsFor(facts: CertificateFacts): readonly GuidedLookUp[] {
  const seen = seenOf(facts);
  const { type } = facts.type;
  if (type === 'certificate' || type === 'unknown')
    return [accreditorsDirectory(seen), ownDirectory(seen), certSearch(seen)];
  if (type === 'csa-star') return [starRegistry(seen)];
  return type === 'other-standard'
    ? [ownDirectory(seen), certSearch(seen)].map((each) => ({ ...each, meanings: OTHER_MEANINGS }))
    : [];
}

const present = (texts: readonly (string | null)[]): readonly string[] =>
  texts.filter((text) => text !== null);

const latestIn = (facts: CertificateFacts, subject: LookUpSubject, register: string): LookUp | null =>
  lookUpsSaying({ ...facts, lookUps: [...facts.lookUps, ...facts.unconfirmed] }, subject).find(
    (each) => each.register === register,
  ) ?? null;

function accreditorsDirectory(seen: Seen): GuidedLookUp {
  const { facts, accreditor, issued } = seen;
  const body = stated(facts, 'certificationBody') ?? 'the certification body';
  const day = issued === null ? 'the day of issue' : formatDay(issued);
  const { name, directory, directoryVerified, iso42001 } = accreditor.body ?? {
    name: stated(facts, 'accreditationBody') ?? 'the accreditation body',
    directory: '',
    directoryVerified: false,
    iso42001: null,
  };
  const register = `Directory of ${name}`;
  const programme =
    iso42001 === null || iso42001.status !== 'accredits'
      ? ' That this accreditor has a programme for ISO/IEC 42001 at all is not confirmed here.'
      : '';
  return {
    subject: 'accreditation',
    register,
    address: directory,
    addressVerified: directoryVerified,
    searchFor: present([stated(facts, 'certificationBody'), stated(facts, 'accreditationNumber')]),
    why: `Only the accreditor’s directory tells whether ${body}, this very company, was accredited for ISO/IEC 42001 on ${day}.${programme}`,
    meanings: {
      match: `It lists ${body} for ISO/IEC 42001, and nothing there says that this began after ${day}. With the certificate itself looked up as well, and nothing else open, the verdict becomes “verified”.`,
      mismatch:
        'It lists another company of the group, another standard, or an accreditation that was suspended or ended. Say which: another standard means “not accredited”, anything else asks for a look.',
      'not-listed': `It does not list ${body}. The verdict becomes “not accredited”.`,
      'could-not-check': COULD_NOT_CHECK,
    },
    latest: latestIn(facts, 'accreditation', register),
  };
}

const CERTIFICATE_MEANINGS = {
  match:
    'Number, holder, days, standard and scope are as they stand here, and it is in force. With the body looked up as well, and nothing else open, the verdict becomes “verified”.',
  mismatch:
    'It is listed otherwise. Say how: suspended or withdrawn means “not valid now”, anything else asks for a look.',
  'could-not-check': COULD_NOT_CHECK,
} as const;

/** Whatever is found there, it never makes ISO/IEC 42001 certification of it. */
const OTHER_MEANINGS: GuidedLookUp['meanings'] = {
  match: 'It is listed as it stands here, and in force. It stays what it is: no ISO/IEC 42001 certificate.',
  mismatch: 'It is listed otherwise. Say how; ask the vendor for the current one.',
  'not-listed': 'It is not listed. Some directories lag: ask who issued it.',
  'could-not-check': 'Nothing changes: it says that you tried.',
};

const starRegistry = ({ facts }: Seen): GuidedLookUp => {
  const register = 'STAR Registry of the Cloud Security Alliance';
  return {
    subject: 'certificate',
    register,
    address: '',
    addressVerified: false,
    searchFor: present([stated(facts, 'holder')]),
    why: 'Every level is listed there, with its day. Find the registry by its name: no address of it was opened by us.',
    meanings: OTHER_MEANINGS,
    latest: latestIn(facts, 'certificate', register),
  };
};

const numberAndHolder = (facts: CertificateFacts): readonly string[] =>
  present([stated(facts, 'number'), stated(facts, 'holder')]);

function ownDirectory({ facts, body }: Seen): GuidedLookUp {
  const name = stated(facts, 'certificationBody') ?? body?.body.name ?? 'the certification body';
  const register = `Directory of ${name}`;
  const printed = stated(facts, 'verifyAt') ?? '';
  return {
    subject: 'certificate',
    register,
    address: /^https?:\/\/\S+$/.test(printed) ? printed : '',
    addressVerified: false,
    searchFor: numberAndHolder(facts),
    why: 'Only the body itself tells whether the certificate is in force, suspended or withdrawn. Take its address from the accreditor’s directory: the one printed on the document is the document’s own word.',
    meanings: {
      ...CERTIFICATE_MEANINGS,
      'not-listed':
        'It is not listed. Some directories lag: the verdict asks for a look until the body answers.',
    },
    latest: latestIn(facts, 'certificate', register),
  };
}

const certSearch = ({ facts }: Seen): GuidedLookUp => ({
  subject: 'certificate',
  ...CERT_SEARCH,
  addressVerified: false,
  searchFor: numberAndHolder(facts),
  why: 'Accredited bodies have to report their certificates there, with some exceptions. It needs an account.',
  meanings: {
    ...CERTIFICATE_MEANINGS,
    'not-listed': 'It is not listed, which proves nothing by itself: the verdict stays as it is.',
  },
  latest: latestIn(facts, 'certificate', CERT_SEARCH.register),
});
