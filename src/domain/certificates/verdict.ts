import { formatDay } from '../dates.js';
import type { CertificateField, LookUpSubject } from './certificate.js';
import { type Assay, CHECK_IDS, type CheckedItem, type CheckId, type VerdictId } from './check.js';
import { hostOf } from './checks/face.js';
import { FIELD_WORDS, onWhoseWord } from './checks/rule.js';
import { confirms, isWordAlone, type Seen, stated } from './checks/seen.js';

/** What decided, and the verdict it came to. */
interface Ground {
  readonly id: VerdictId;
  readonly because: readonly CheckedItem[];
}

const NOT_VALID_NOW: readonly CheckId[] = ['DATE-08', 'DATE-15', 'STAT-01', 'STAT-02'];
const WRONG_SCOPE: readonly CheckId[] = ['SCOPE-01', 'SCOPE-02'];
const NOT_ACCREDITED: readonly CheckId[] = ['CB-02', 'CB-03', 'CB-04', 'DATE-03', 'AB-02', 'AB-03'];

/** An open warning of these stands in the way of both accredited verdicts, as does one of these checks. */
const WEIGHTY = ['dates', 'certification body', 'accreditation body', 'scope and entity', 'status'] as const;
const WEIGHTY_IDS: readonly CheckId[] = ['DOC-06', 'FACE-04', 'FACE-06', 'FACE-07'];
/** Only a look-up or a letter is missing there: nothing on paper speaks against the certificate. */
const AWAITED: readonly CheckId[] = ['CB-01', 'CB-10', 'DATE-12', 'DATE-13'];
const SURVEILLANCE: readonly CheckId[] = ['DATE-12', 'DATE-13'];
/** A coming end is a plan to make and no doubt about today. */
const PLANNED: CheckId = 'DATE-09';
/** Nothing can be called accredited before these could be told. */
const NEEDED: readonly CheckId[] = [
  'DOC-01',
  'FACE-01',
  'FACE-04',
  'FACE-06',
  'FACE-08',
  'FACE-09',
  'CB-01',
  'AB-01',
  'SCOPE-01',
];

/** A directory whose address only the document gives, under a name that is not the body's, may be the document's own. */
const isLookedUpAsPrinted = ({ facts, lookUps: { own } }: Seen): boolean =>
  own?.answer === 'match' &&
  hostOf(own.address) !== null &&
  hostOf(own.address) === hostOf(stated(facts, 'verifyAt') ?? '');

const isWeighty = ({ id, category }: CheckedItem): boolean =>
  WEIGHTY_IDS.includes(id) || (WEIGHTY as readonly string[]).includes(category);

/** What the checks come to, by the precedence of the reference list. `checks`: those that apply, in order. */
export function groundOf(checks: readonly CheckedItem[], seen: Seen): Ground {
  const failed = checks.filter(({ outcome }) => outcome === 'fail');
  const among = (ids: readonly CheckId[]) => failed.filter(({ id }) => ids.includes(id));
  const notOne = failed.filter(({ id }) => id.startsWith('DOC-'));
  if (notOne.length > 0) return { id: 'not-a-certificate', because: notOne };
  const notNow = among(NOT_VALID_NOW);
  if (notNow.length > 0) return { id: 'not-valid-now', because: notNow };
  const wrong = among(WRONG_SCOPE);
  if (wrong.length > 0) return { id: 'wrong-scope-or-entity', because: wrong };
  const unaccredited = among(NOT_ACCREDITED);
  if (unaccredited.length > 0 && unaccredited.length === failed.length) {
    return { id: 'not-accredited', because: unaccredited };
  }
  const open = openPoints(checks, seen);
  if (open.length > 0) return { id: 'needs-review', because: open };
  const awaited = checks.filter(({ id, outcome }) => AWAITED.includes(id) && outcome === 'warn');
  const { accreditation, certificate } = seen.lookUps;
  const confirmed = confirms(accreditation, seen.facts.on) && confirms(certificate, seen.facts.on);
  const settled = confirmed && awaited.length === 0;
  const deciding = checks.filter(
    ({ id, outcome }) =>
      id === 'CB-03' ||
      id === 'CB-10' ||
      id === 'STAT-06' ||
      // Settled by a look-up alone: the surveillance itself is still not shown.
      (SURVEILLANCE.includes(id) && outcome === 'info'),
  );
  return settled
    ? { id: 'accredited-verified', because: deciding }
    : {
        id: 'accredited-unverified',
        because: [...awaited, ...deciding.filter(({ outcome }) => outcome === 'cannot-tell')],
      };
}

/** Everything that asks for a person before the certificate can count, the gravest first. */
function openPoints(checks: readonly CheckedItem[], seen: Seen): readonly CheckedItem[] {
  const failed = checks.filter(({ outcome }) => outcome === 'fail');
  const warned = checks.filter(
    (each) =>
      each.outcome === 'warn' &&
      (isWeighty(each) || (each.id === 'FACE-15' && isLookedUpAsPrinted(seen))) &&
      !AWAITED.includes(each.id) &&
      each.id !== PLANNED,
  );
  const untold = checks.filter(({ id, outcome }) => NEEDED.includes(id) && outcome === 'cannot-tell');
  return [...failed, ...warned, ...untold];
}

/** What decides of a document, where it is told whose word it is. */
const DECIDING: readonly CertificateField[] = [
  'number',
  'holder',
  'standard',
  'scope',
  'certificationBody',
  'accreditationBody',
  'issuedOn',
  'effectiveOn',
  'originallyIssuedOn',
  'decidedOn',
  'expiresOn',
  'surveyedOn',
];

/** A verdict in words: plain sentences, what would settle it, and on whose word it stands where the document does not show it. */
export const sentenceOf = (ground: Ground, seen: Seen, checks: readonly CheckedItem[]): string =>
  [sayingOf(ground, seen), ...wordsAlone(seen), ...wordsAgainst(seen, checks)].join(' ');

/** `On the word of Mara Olsen, not as it was read: scope and last day of validity.` */
function wordsAlone({ facts }: Seen): readonly string[] {
  const by = new Map<string, string[]>();
  const note = (name: string, what: string) => by.set(name, [...(by.get(name) ?? []), what]);
  if (facts.type.from === 'typed') note(facts.type.by ?? 'somebody', 'kind of document');
  for (const field of DECIDING)
    if (isWordAlone(facts, field)) note(facts.fields[field]?.by ?? 'somebody', FIELD_WORDS[field]);
  return [...by].map(
    ([name, what]) => `On the word of ${name}, not as read from the document: ${listed(what)}.`,
  );
}

/** `On the word of Mara Olsen, against what the check found: Covers what is bought (SCOPE-02).` */
const wordsAgainst = ({ facts }: Seen, checks: readonly CheckedItem[]): readonly string[] =>
  checks
    .filter(
      ({ byItself, outcome }) => outcome === 'pass' && ['warn', 'fail'].includes(byItself?.outcome ?? ''),
    )
    .map(
      ({ id, title }) =>
        `On the word of ${facts.words?.[id]?.by.name ?? 'somebody'}, against what the check found: ${title} (${id}).`,
    );

function sayingOf({ id, because }: Ground, seen: Seen): string {
  if (id === 'accredited-verified') return verifiedSentence(because, seen);
  if (id === 'accredited-unverified') return unverifiedSentence(because, seen);
  // "Not a certificate" is said once in general (DOC-01) and once of the very kind; the latter tells more.
  const told = id === 'not-a-certificate' ? because.at(-1) : because[0];
  if (told === undefined)
    return 'What kind of document it is, and what it says, is to be looked at by a person.';
  const more = id === 'needs-review' ? because.length - 1 : 0;
  const others = more === 0 ? '' : more === 1 ? ' One more point is open.' : ` ${more} more points are open.`;
  return `${told.reason} ${told.settle}${others}`;
}

function verifiedSentence(because: readonly CheckedItem[], seen: Seen): string {
  const { facts, lookUps, expires, accredited } = seen;
  const { accreditation, certificate } = lookUps;
  if (accreditation === null || certificate === null) return '';
  const began = accredited?.since ?? null;
  const since = began === null ? 'since when was not noted' : `since ${formatDay(began)}`;
  const until = expires === null ? '' : ` It is valid until ${formatDay(expires)}.`;
  const found = DECIDING.some((field) => isWordAlone(facts, field))
    ? 'found it to agree with what is written here'
    : 'found the certificate as it stands here';
  const surveillance = because.find(({ id }) => SURVEILLANCE.includes(id));
  const due = surveillance === undefined ? '' : ` ${surveillance.reason}`;
  return (
    `${onWhoseWord(accreditation)} and found ${stated(facts, 'certificationBody')} accredited for ISO/IEC 42001 (${since}); ` +
    `${onWhoseWord(certificate)} and ${found}.${until}${due}`
  );
}

function unverifiedSentence(awaited: readonly CheckedItem[], seen: Seen): string {
  const { facts, lookUps, issued } = seen;
  const body = stated(facts, 'certificationBody') ?? 'the certification body';
  const day = issued === null ? 'the day of issue' : formatDay(issued);
  const looked = confirms(lookUps.accreditation, facts.on);
  const confirmed = looked
    ? `${onWhoseWord(lookUps.accreditation)} and found ${body} accredited for ISO/IEC 42001.`
    : `That ${body} was accredited for ISO/IEC 42001 on ${day} could not be confirmed yet.`;
  const open = [
    ...(looked
      ? []
      : [secondAsked(seen, 'accreditation') ?? 'a look-up of the body in its accreditor’s directory']),
    ...openOnCertificate(seen, awaited),
  ];
  return `Nothing on this certificate contradicts itself. ${confirmed} What would settle it: ${listed(open)}.`;
}

/** A look-up of the certificate that finds it in good standing settles a surveillance that was due before it, as the letter does. */
function openOnCertificate(seen: Seen, awaited: readonly CheckedItem[]): readonly string[] {
  const looked = confirms(seen.lookUps.certificate, seen.facts.on);
  const asked = looked ? null : secondAsked(seen, 'certificate');
  if (asked !== null) return [asked];
  const isDue = awaited.some(({ id }) => SURVEILLANCE.includes(id));
  if (!looked)
    return [
      isDue
        ? 'a look-up of the certificate, which settles the surveillance that was due as well where it finds the certificate in good standing'
        : 'a look-up of the certificate',
    ];
  return isDue ? ['the letter on the surveillance that was due, or a look-up made after it was due'] : [];
}

/** The look that is asked of somebody else, where a look-up was made that does not count yet. */
function secondAsked({ facts }: Seen, subject: LookUpSubject): string | null {
  const lookUp = facts.unconfirmed.findLast((each) => each.subject === subject && each.on <= facts.on);
  if (lookUp === undefined) return null;
  const { by, register, second } = lookUp;
  return second?.agrees === false
    ? `a third look in ${register}, where ${by.name} and ${second.by.name} found different things`
    : `a second person’s look at what ${by.name} found in ${register}`;
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** From the verdict that lets one rely on least to the one that does most, for comparing: both accredited ones, then all else. */
export const reliance = (id: VerdictId): number =>
  id === 'accredited-verified' ? 2 : id === 'accredited-unverified' ? 1 : 0;

/** The ids of what decided, in the order of the checks. */
export const idsOf = ({ because }: Ground): Assay['verdict']['because'] =>
  CHECK_IDS.filter((id) => because.some((each) => each.id === id));
