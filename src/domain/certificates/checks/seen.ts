import { addDays, addMonths, type CalendarDate, calendarDate, daysBetween } from '../../dates.js';
import {
  type FoundAccreditor,
  type FoundBody,
  findAccreditor,
  findCertificationBody,
  findCounterClaim,
} from '../../registers/find-in-registers.js';
import { namesAgree } from '../../registers/names.js';
import type { Accreditation, CounterClaim } from '../../registers/registers.js';
import type { CertificateField, LookUp, LookUpAnswer, LookUpSubject, ReadField } from '../certificate.js';
import { SURE } from '../certificate.js';
import type { CertificateFacts } from '../check.js';
import { lifeOn } from '../life.js';

/** The cycle is three years. Source: ISO/IEC 17021-1 9.1, as the reference list of checks has it. */
const CYCLE_MONTHS = 36;
/** A look-up older than this no longer confirms anything: status can change any day. Our own policy. */
export const FRESH_DAYS = 90;
/** A global place to look beside the body's own directory. */
export const CERT_SEARCH = { register: 'IAF CertSearch', address: 'https://www.iafcertsearch.org/' } as const;

/** A field read but not sure, and not yet settled by a person. */
export interface Doubt {
  readonly field: CertificateField;
  readonly read: ReadField;
}

/** When the body's accreditation began and ended, as far as anything tells, and what tells it. */
export interface AccreditedTime {
  readonly since: CalendarDate | null;
  readonly until: CalendarDate | null;
  /** A suspension or a reduced scope, from its first day until it was lifted (null: it goes on). */
  readonly interrupted: {
    readonly how: 'suspended' | 'reduced';
    readonly from: CalendarDate;
    readonly lifted: CalendarDate | null;
  } | null;
  /** Set where it is over and nobody knows since when. */
  readonly endUnknown?: true;
  readonly from: LookUp | Accreditation;
}

/** The cycle a certificate stands for. `firstOnly`: its start is only known as the day of the first certification. */
export interface Cycle {
  readonly start: CalendarDate;
  readonly firstOnly: boolean;
}

/** What the checks look at, worked out once from the facts. */
export interface Seen {
  readonly facts: CertificateFacts;
  /** Everything the document says; empty where nothing was read. */
  readonly text: string;
  readonly issued: CalendarDate | null;
  readonly expires: CalendarDate | null;
  readonly cycle: Cycle | null;
  readonly body: FoundBody | null;
  readonly counterClaim: CounterClaim | null;
  readonly accreditor: FoundAccreditor;
  readonly accredited: AccreditedTime | null;
  /** The latest look-ups up to the day of judging that say something. */
  readonly lookUps: {
    readonly accreditation: LookUp | null;
    /** In the certification body's own directory. */
    readonly own: LookUp | null;
    readonly certSearch: LookUp | null;
    /** What they come to together: a mismatch in either, else a match in either that no restoration has overtaken. */
    readonly certificate: LookUp | null;
  };
  /** Those that matched and tell nothing of this certificate all the same, the newest first. */
  readonly setAside: readonly SetAside[];
  readonly doubts: readonly Doubt[];
}

/** A look-up that matched and does not count; `because`: `…, before the certificate was issued`. */
export interface SetAside {
  readonly lookUp: LookUp;
  readonly because: string;
}

/** What a field states, trimmed; null where it states nothing, is unknown or not sure. */
export function stated({ fields }: CertificateFacts, field: CertificateField): string | null {
  const value = fields[field]?.value.trim() ?? '';
  return value === '' ? null : value;
}

/** Whether a field stands on a person's word alone: typed, and not what was read from the document. */
export const isWordAlone = ({ fields, reading }: CertificateFacts, field: CertificateField): boolean =>
  fields[field]?.from === 'typed' &&
  fields[field].value.trim() !== (reading?.fields[field]?.value ?? '').trim();

/** Whether a person said that the document does not state a field. */
export const isDenied = ({ fields }: CertificateFacts, field: CertificateField): boolean =>
  fields[field]?.value.trim() === '';

/** The day a field states; null where it states none. */
export const dayOf = (facts: CertificateFacts, field: CertificateField): CalendarDate | null =>
  calendarDate(stated(facts, field) ?? '');

/** The last day of a cycle of so many months that began on a day: the day before it comes round again. */
export function cycleEnd(start: CalendarDate, months = CYCLE_MONTHS): CalendarDate {
  const round = addMonths(start, months);
  return round.slice(8) === start.slice(8) ? addDays(round, -1) : round;
}

/** Facts as the checks see them. */
export function seenOf(facts: CertificateFacts): Seen {
  const name = stated(facts, 'certificationBody') ?? '';
  const body = findCertificationBody(facts.registers, name);
  const expires = dayOf(facts, 'expiresOn');
  const accreditor = findAccreditor(facts.registers, stated(facts, 'accreditationBody') ?? '');
  const issued = issuedOn(facts);
  const setAside = facts.lookUps.toSorted(byNewest).flatMap((lookUp) => {
    const because = setAsideBecause(facts, { issued, accreditor }, lookUp);
    return because === '' ? [] : [{ lookUp, because }];
  });
  const counting = facts.lookUps.filter((each) => setAside.every(({ lookUp }) => lookUp !== each));
  const lookUps = latestLookUps({ ...facts, lookUps: counting });
  return {
    facts,
    text: facts.reading?.text ?? '',
    issued,
    expires,
    cycle: cycleOf(facts, expires),
    body,
    counterClaim: findCounterClaim(facts.registers, name),
    accreditor,
    accredited: accreditedTime(facts, { body, accreditor, lookUp: lookUps.accreditation }),
    lookUps,
    setAside,
    doubts: doubtsOf(facts),
  };
}

const issuedOn = (facts: CertificateFacts): CalendarDate | null =>
  dayOf(facts, 'issuedOn') ?? dayOf(facts, 'effectiveOn') ?? dayOf(facts, 'originallyIssuedOn');

/**
 * Why a look-up that matched tells nothing of this certificate; '' where it does. What was not issued yet stands in no
 * directory, and whether a body is accredited stands in its accreditor's alone. What did not match always counts.
 */
function setAsideBecause(
  facts: CertificateFacts,
  { issued, accreditor }: Pick<Seen, 'issued' | 'accreditor'>,
  lookUp: LookUp,
): string {
  if (lookUp.answer !== 'match') return '';
  if (issued !== null && lookUp.on < issued) return ', before the certificate was issued';
  if (lookUp.subject !== 'accreditation') return '';
  const whose = lookUp.register.replace(/^Directory of /i, '');
  const body = stated(facts, 'certificationBody') ?? '';
  if (isInCertSearch(lookUp) || (body !== '' && namesAgree(whose, body) === 'same'))
    return ', where no accreditor says whom it accredits';
  const looked = findAccreditor(facts.registers, whose).body;
  return looked !== null && accreditor.body !== null && looked.id !== accreditor.body.id
    ? `, and the certificate names ${accreditor.body.name}`
    : '';
}

function doubtsOf({ reading, fields }: CertificateFacts): readonly Doubt[] {
  return Object.entries(reading?.fields ?? {})
    .map(([field, read]) => ({ field: field as CertificateField, read }))
    .filter(({ field, read }) => read.confidence < SURE && fields[field] === undefined);
}

/**
 * A certificate issued anew within its first cycle still counts from the first certification; otherwise from the day in
 * force or issued. The decision comes some days or weeks before and begins none.
 */
export function cycleOf(facts: CertificateFacts, expires: CalendarDate | null): Cycle | null {
  const first = dayOf(facts, 'originallyIssuedOn');
  const current = dayOf(facts, 'effectiveOn') ?? dayOf(facts, 'issuedOn');
  if (current === null) return first === null ? null : { start: first, firstOnly: true };
  const sameCycle = first !== null && first < current && expires !== null && expires <= cycleEnd(first);
  return { start: sameCycle ? first : current, firstOnly: false };
}

const says = (answer: LookUpAnswer): boolean => answer !== 'could-not-check';

export const isInCertSearch = ({ register }: LookUp): boolean => register === CERT_SEARCH.register;

/**
 * By the day somebody looked and not the moment it was written down: what was seen earlier and recorded late overrules
 * nothing seen since. Two of the same moment stand in one order, whichever way they are given.
 */
export const byNewest = (a: LookUp, b: LookUp): number =>
  later(a.on, b.on) || later(a.at, b.at) || (a.id < b.id ? -1 : 1);

const later = (a: string, b: string): number => (a === b ? 0 : a < b ? 1 : -1);

/** Newest first. What nobody could check says nothing, and what was looked up later is not known yet. */
export function lookUpsSaying(facts: CertificateFacts, subject: LookUpSubject): readonly LookUp[] {
  return facts.lookUps
    .filter((each) => each.subject === subject && says(each.answer) && each.on <= facts.on)
    .sort(byNewest);
}

/** Found in order before it came back into force: that tells nothing of the time since. */
export function isOvertaken({ subject, answer, on }: LookUp, facts: CertificateFacts): boolean {
  const { restored } = lifeOn(facts.life, facts.on);
  return subject === 'certificate' && answer === 'match' && restored !== null && on < restored.on;
}

function latestLookUps(facts: CertificateFacts): Seen['lookUps'] {
  const all = lookUpsSaying(facts, 'certificate');
  const own = all.find((each) => !isInCertSearch(each)) ?? null;
  const certSearch = all.find(isInCertSearch) ?? null;
  const latest = all.filter((each) => (each === own || each === certSearch) && !isOvertaken(each, facts));
  const answering = (answer: LookUpAnswer) => latest.find((each) => each.answer === answer);
  return {
    accreditation: lookUpsSaying(facts, 'accreditation')[0] ?? null,
    own,
    certSearch,
    certificate: answering('mismatch') ?? answering('match') ?? latest[0] ?? null,
  };
}

/**
 * A person's look-up before the registers, of which only the entity itself counts, and only under the accreditor named.
 * What the organisation itself wrote into its register of that day or a later one, that the accreditation is over or
 * interrupted, stands before the look-up: of one day no hour is known, and then the bad news counts.
 */
function accreditedTime(
  { registers, on }: CertificateFacts,
  {
    body,
    accreditor,
    lookUp,
  }: { body: FoundBody | null; accreditor: FoundAccreditor; lookUp: LookUp | null },
): AccreditedTime | null {
  const row = rowOf(registers, body, accreditor);
  if (lookUp === null) return row && timeOf(row);
  const since = row?.own !== undefined && row.own.asOf >= lookUp.on ? timeOf(row) : null;
  return since !== null && isOverBy(since, on)
    ? since
    : { since: lookUp.accreditedSince, until: lookUp.accreditedUntil, interrupted: null, from: lookUp };
}

function rowOf(
  registers: CertificateFacts['registers'],
  body: FoundBody | null,
  accreditor: FoundAccreditor,
): Accreditation | null {
  if (body?.agreement !== 'same') return null;
  const rows = registers.accreditations.filter(
    (each) => each.certificationBody === body.body.id && isIso42001(each.standard),
  );
  const named = accreditor.body?.id;
  return (
    rows.find((each) => each.accreditationBody === named) ??
    rows.find((each) => named === undefined || each.accreditationBody === null) ??
    null
  );
}

const isOverBy = ({ until, interrupted, endUnknown }: AccreditedTime, on: CalendarDate): boolean =>
  endUnknown === true ||
  (until !== null && until < on) ||
  (interrupted !== null &&
    interrupted.from <= on &&
    (interrupted.lifted === null || on < interrupted.lifted));

/** What an entry of the registers says about the time; a withdrawal is an end on the day before. */
function timeOf(row: Accreditation): AccreditedTime {
  const { since, until, status, changedOn: from, liftedOn: lifted = null } = row;
  if (from === undefined)
    return {
      since,
      until,
      interrupted: null,
      ...(status === 'ended' && until === null ? { endUnknown: true } : {}),
      from: row,
    };
  if (status === 'suspended' || status === 'reduced')
    return { since, until, interrupted: { how: status, from, lifted }, from: row };
  const last = addDays(from, -1);
  return { since, until: until === null || last < until ? last : until, interrupted: null, from: row };
}

/** Whether a reference to a standard names ISO/IEC 42001. */
export const isIso42001 = (standard: string): boolean => /(?<!\d)42001(?!\d)/.test(standard);

/** Whether a look-up still confirms what it found. */
export const isFresh = (lookUp: LookUp, on: CalendarDate): boolean =>
  daysBetween(lookUp.on, on) <= FRESH_DAYS;

/** Whether a look-up found what the certificate says, and is not too old. */
export const confirms = (lookUp: LookUp | null, on: CalendarDate): lookUp is LookUp =>
  lookUp?.answer === 'match' && isFresh(lookUp, on);
