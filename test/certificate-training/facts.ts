import type { DocumentType } from '#domain/certificates/certificate.js';
import type { Day, DaySlot } from './days.js';
import type { Part, Told } from './draft.js';

/** What only documents of other kinds speak of. */
const OF_OTHER_KINDS = {
  /** The day of a report on a state, not on a period. */
  asOf: 'periodTo',
  /** First day of the last audit; and its figure alone, where `{surveyed}` begins with a day of the same month. */
  surveyFrom: null,
  surveyFirst: null,
  /** Of a report: `Type 2`. Of a person: `Lead Auditor`. */
  type: null,
  level: null,
  /** `Security and Availability` */
  criteria: null,
  /** Where a firm signs. */
  place: 'certificationBodyAddress',
  /** Where a letter is written. */
  town: null,
  /** A product's name, a firm's short name. */
  product: null,
  short: null,
  course: null,
  amount: null,
} as const satisfies Readonly<Record<string, Told>>;
export type SlotOfOtherKinds = keyof typeof OF_OTHER_KINDS;

/** Nothing of what only other kinds speak of. */
export const NOTHING_OF_OTHER_KINDS = Object.fromEntries(
  Object.keys(OF_OTHER_KINDS).map((slot) => [slot, '']),
) as Readonly<Record<SlotOfOtherKinds, string>>;

/** What sentences and labels of a language may speak of, and which field's value that is. */
export const SLOTS = {
  ...OF_OTHER_KINDS,
  number: 'number',
  holder: 'holder',
  /** In one line. */
  holderAddress: 'holderAddress',
  standard: 'standard',
  scope: 'scope',
  body: 'certificationBody',
  /** In one line. */
  bodyAddress: 'certificationBodyAddress',
  accreditor: 'accreditationBody',
  accreditationNumber: 'accreditationNumber',
  first: 'originallyIssuedOn',
  issued: 'issuedOn',
  effective: 'effectiveOn',
  decided: 'decidedOn',
  expires: 'expiresOn',
  surveyed: 'surveyedOn',
  periodFrom: 'periodFrom',
  periodTo: 'periodTo',
  soa: 'statementOfApplicability',
  signatory: 'signatory',
  revision: 'revision',
  verifyAt: 'verifyAt',
  /** What stands on papers and is no field's value. */
  role: null,
  title: null,
  phone: null,
  email: null,
  website: null,
  registration: null,
  otherDay: null,
  otherNumber: null,
  otherPerson: null,
  otherCompany: null,
  otherAddress: null,
  nextAudit: null,
} as const satisfies Readonly<Record<string, Told>>;
export type Slot = keyof typeof SLOTS;

export interface Site {
  /** Empty where it has none. */
  readonly name: string;
  readonly lines: readonly string[];
  /** Empty where none is stated. */
  readonly scope: string;
}

/** Everything a document can say; an empty text is not stated, and nothing that speaks of it may be used. */
export interface Facts {
  readonly kind: DocumentType;
  readonly said: Readonly<Record<Slot, string>>;
  /** What the written ones say. */
  readonly days: Readonly<Record<DaySlot, Day>>;
  readonly holderLines: readonly string[];
  readonly bodyLines: readonly string[];
  /** Beside the holder's own. */
  readonly sites: readonly Site[];
  readonly signatories: readonly { readonly name: string; readonly role: string }[];
}

const SLOT = /\{(\w+)\}/g;

/** Whether everything a frame speaks of is stated. */
export const isUsable = (frame: string, { said }: Facts): boolean =>
  [...frame.matchAll(SLOT)].every(([, slot = '']) => said[slot as Slot] !== '');

/** `This is to certify that {holder} …` with what the facts say. Throws a RangeError where a slot is unknown. */
export function filled(frame: string, { said }: Facts): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { index, 0: whole, 1: slot = '' } of frame.matchAll(SLOT)) {
    if (!(slot in SLOTS)) throw new RangeError(`No slot is called “${slot}”.`);
    if (index > at) parts.push({ text: frame.slice(at, index), field: null });
    parts.push(part(slot as Slot, said[slot as Slot]));
    const isStopTwice = said[slot as Slot].endsWith('.') && frame[index + whole.length] === '.';
    at = index + whole.length + (isStopTwice ? 1 : 0);
  }
  if (at < frame.length) parts.push({ text: frame.slice(at), field: null });
  return parts;
}

export const part = (slot: Slot, text: string): Part => ({ text, field: SLOTS[slot] });

/** The lines of an address with a text between; where that is more than a line's end, lines lose commas at their ends. */
export const together = (lines: readonly string[], between: string): string =>
  (between === '\n' ? lines : lines.map((line) => line.replace(/,$/, ''))).join(between);
