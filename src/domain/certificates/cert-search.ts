import { namesAgree } from '../registers/names.js';
import type { LookUpAnswer, LookUpDifference } from './certificate.js';
import type { CertificateFacts } from './check.js';
import { stated } from './checks/seen.js';

/** A certificate as IAF CertSearch lists it. Empty texts: it did not say, or keeps it confidential. */
export interface ListedCertificate {
  readonly number: string;
  /** Active, Inactive, Suspended, Cancelled, Draft, Withdrawn or Expired; as it was written. */
  readonly status: string;
  readonly standards: readonly string[];
  readonly scope: string;
  readonly certificationBody: string;
  readonly accreditationBody: string;
}

/** The organisation it found by name and country, with everything listed for it. */
export interface ListedCompany {
  readonly name: string;
  /** In English, and the names it trades under. */
  readonly otherNames: readonly string[];
  readonly country: string;
  readonly certificates: readonly ListedCertificate[];
}

/** A statement of the certificate beside what is listed. `agrees` is null where a person has to compare. */
export interface Comparison {
  readonly what:
    | 'number'
    | 'holder'
    | 'status'
    | 'standard'
    | 'certificationBody'
    | 'accreditationBody'
    | 'scope';
  readonly here: string;
  readonly there: string;
  readonly agrees: boolean | null;
}

/** What a person might record after seeing the answer. It counts for nothing until somebody does. */
export interface ProposedLookUp {
  /** Null where what is listed does not tell; the person says it. */
  readonly answer: LookUpAnswer | null;
  readonly difference: LookUpDifference | null;
  readonly note: string;
  readonly compared: readonly Comparison[];
}

/** What each state means for a certificate; a state that is not here tells nothing. */
const ENDED: Readonly<Record<string, LookUpDifference>> = {
  suspended: 'suspended',
  withdrawn: 'withdrawn',
  cancelled: 'withdrawn',
  inactive: 'withdrawn',
  expired: 'withdrawn',
};

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The number of a standard: `42001` of `EN ISO/IEC 42001:2023`. */
const numberOf = (standard: string): string => /(?<!\d)\d{4,5}(?!\d)/.exec(standard)?.[0] ?? plain(standard);

/** Compares a certificate with what IAF CertSearch lists for its holder; null: it lists no such organisation. */
export function proposeLookUp(facts: CertificateFacts, company: ListedCompany | null): ProposedLookUp {
  if (company === null) {
    return proposal('not-listed', 'No organisation of this name is listed in this country.');
  }
  const number = stated(facts, 'number');
  if (number === null) {
    return proposal(
      null,
      `Listed for ${company.name}: ${numbersOf(company)}. The number is not confirmed here.`,
    );
  }
  const listed = company.certificates.find((each) => plain(each.number) === plain(number));
  if (listed === undefined) {
    return proposal('not-listed', `Listed for ${company.name}: ${numbersOf(company)}.`);
  }
  const compared = comparisonsOf(facts, company, listed);
  return { ...outcomeOf(listed, compared), note: cut(noteOf(listed)), compared };
}

/** A look-up takes a note of 4,000 characters; some are left for who was asked. */
const cut = (note: string): string => note.slice(0, 3_800);

const proposal = (answer: LookUpAnswer | null, note: string): ProposedLookUp => ({
  answer,
  difference: null,
  note: cut(note),
  compared: [],
});

/** At most ten of them: the note is read by people. */
const numbersOf = ({ certificates }: ListedCompany): string =>
  certificates.length === 0
    ? 'no certificate'
    : certificates
        .slice(0, 10)
        .map(({ number, standards }) => `${number || 'a number kept back'} (${standards.join(', ')})`)
        .join('; ');

function comparisonsOf(
  facts: CertificateFacts,
  { name, otherNames }: ListedCompany,
  listed: ListedCertificate,
): readonly Comparison[] {
  const of = (field: Parameters<typeof stated>[1]): string => stated(facts, field) ?? '';
  const told = (here: string, there: string, agrees: () => boolean | null) =>
    here === '' || there === '' ? null : agrees();
  const holders = [name, ...otherNames];
  return [
    { what: 'number', here: of('number'), there: listed.number, agrees: true },
    {
      what: 'holder',
      here: of('holder'),
      there: holders.join(' / '),
      agrees: told(of('holder'), name, () =>
        holders.some((each) => namesAgree(of('holder'), each) === 'same'),
      ),
    },
    {
      what: 'status',
      here: '',
      there: listed.status,
      agrees: isActive(listed) ? true : hasEnded(listed) ? false : null,
    },
    {
      what: 'standard',
      here: of('standard'),
      there: listed.standards.join(', '),
      agrees: told(of('standard'), listed.standards.join(), () =>
        listed.standards.some((each) => numberOf(each) === numberOf(of('standard'))),
      ),
    },
    {
      what: 'certificationBody',
      here: of('certificationBody'),
      there: listed.certificationBody,
      agrees: told(of('certificationBody'), listed.certificationBody, () =>
        agreesOrAsks(of('certificationBody'), listed.certificationBody),
      ),
    },
    // Several may stand in one text, in full or in short.
    {
      what: 'accreditationBody',
      here: of('accreditationBody'),
      there: listed.accreditationBody,
      agrees: null,
    },
    {
      what: 'scope',
      here: of('scope'),
      there: listed.scope,
      // Other words may say the same; only a person tells whether they are narrower.
      agrees: told(of('scope'), listed.scope, () =>
        plain(of('scope')) === plain(listed.scope) ? true : null,
      ),
    },
  ];
}

/** A longer name of the same brand may be the same body or its sister: a person looks. */
function agreesOrAsks(here: string, there: string): boolean | null {
  const agreement = namesAgree(here, there);
  if (agreement === 'same') return true;
  return agreement === 'brand' ? null : false;
}

const isActive = ({ status }: ListedCertificate): boolean => plain(status) === 'active';
const hasEnded = ({ status }: ListedCertificate): boolean => Object.hasOwn(ENDED, plain(status));

/** The gravest difference first; a match only where everything that decides was told and agrees. */
function outcomeOf(
  listed: ListedCertificate,
  compared: readonly Comparison[],
): Pick<ProposedLookUp, 'answer' | 'difference'> {
  const differs = (what: Comparison['what']) =>
    compared.some((each) => each.what === what && each.agrees === false);
  const difference: LookUpDifference | null =
    ENDED[plain(listed.status)] ??
    (differs('holder')
      ? 'other-entity'
      : differs('standard')
        ? 'other-standard'
        : differs('certificationBody')
          ? 'details'
          : null);
  if (difference !== null) return { answer: 'mismatch', difference };
  const told = compared.filter(({ what }) => what !== 'accreditationBody');
  return { answer: told.every(({ agrees }) => agrees === true) ? 'match' : null, difference: null };
}

const noteOf = ({
  number,
  status,
  standards,
  certificationBody,
  accreditationBody,
  scope,
}: ListedCertificate) =>
  [
    `${number}, ${status || 'state not told'}`,
    standards.join(', '),
    certificationBody,
    accreditationBody,
    scope,
    'Days of issue and expiry were not told.',
  ]
    .filter((part) => part !== '')
    .join(' · ');
