import { type CertificateField, DATE_FIELDS, type ReadField, SURE } from '../certificate.js';
import { fold } from './fold.js';
import { bareAddress, hasLegalForm } from './names.js';

type Fields = Readonly<Partial<Record<CertificateField, ReadField>>>;

/**
 * From here on the model is believed where rules say nothing, or only guess something else: sooner of what looks like
 * nothing else, later of what few documents state and many seem to.
 */
const BELIEVED = { plain: 0.85, usual: 0.9, rare: 0.997 } as const;
const PLAIN: ReadonlySet<CertificateField> = new Set([
  'holderAddress',
  'certificationBodyAddress',
  'number',
  'accreditationNumber',
  'signatory',
]);
const RARE: ReadonlySet<CertificateField> = new Set([
  'decidedOn',
  'surveyedOn',
  'effectiveOn',
  'sites',
  'revision',
]);
/** A list is whole only where both say so. */
const LISTS: ReadonlySet<CertificateField> = new Set(['sites']);
/** Where a document says two days for one of these, neither counts, whichever of them both take. */
const DAYS: ReadonlySet<CertificateField> = new Set(DATE_FIELDS);
/** What counts is at least this sure, and nothing read is sure beyond doubt; what does not count is not sure. */
const COUNTS = 0.9;
const MOST = 0.98;
const COUNTS_NOT = 0.5;

/** What is taken of each field where rules and the model each have their say; see decision 0047. */
export function weighed(ruled: Fields, learned: Fields): Fields {
  const fields = new Set([...Object.keys(ruled), ...Object.keys(learned)]) as Set<CertificateField>;
  return Object.fromEntries(
    [...fields].flatMap((field) => {
      const taken = takenOf(field, ruled[field], learned[field]);
      return taken === undefined ? [] : [[field, taken]];
    }),
  );
}

function takenOf(
  field: CertificateField,
  ruled: ReadField | undefined,
  learned: ReadField | undefined,
): ReadField | undefined {
  if (!hasValue(learned))
    return hasValue(ruled) && LISTS.has(field) ? counting(ruled, false) : (ruled ?? learned);
  const isBelieved = learned.confidence >= believedFrom(field);
  if (!hasValue(ruled)) return counting(learned, isBelieved);
  const agreed = agreedOn(field, ruled, learned);
  if (agreed !== null) return counting(agreed, !(DAYS.has(field) && ruled.doubt !== ''));
  if (isPartOf(field, ruled, learned)) return counting(learned, true);
  if (ruled.confidence < SURE && isBelieved) return counting(learned, true);
  return counting({ ...ruled, doubt: `It could also be “${learned.said.slice(0, MOST_SHOWN)}”.` }, false);
}
/** Characters of what it could also be. */
const MOST_SHOWN = 80;

function believedFrom(field: CertificateField): number {
  if (RARE.has(field)) return BELIEVED.rare;
  return PLAIN.has(field) ? BELIEVED.plain : BELIEVED.usual;
}

const hasValue = (read: ReadField | undefined): read is ReadField => read !== undefined && read.value !== '';

/** Which of two readings both mean; null where they mean different things. */
function agreedOn(field: CertificateField, ruled: ReadField, learned: ReadField): ReadField | null {
  if (bare(ruled.value) === bare(learned.value)) return ruled;
  if (LISTS.has(field)) return holdsMostOf(ruled, learned) && holdsMostOf(learned, ruled) ? ruled : null;
  const [short, long] =
    bare(ruled.value).length < bare(learned.value).length ? [ruled, learned] : [learned, ruled];
  const at = bare(long.value).indexOf(bare(short.value));
  if (at < 0 || bare(short.value).length < FEWEST_LETTERS) return null;
  const taken = WHOLE[field]?.(short.value, long.value, at === 0) ?? null;
  return taken === null ? null : { short, long, ruled }[taken];
}
const FEWEST_LETTERS = 3;

type Taken = 'short' | 'long' | 'ruled' | null;
/** Where one reading holds the other: which is the whole, and nothing but the whole. `begins`: the long begins with the short. */
const WHOLE: Readonly<
  Partial<Record<CertificateField, (short: string, long: string, begins: boolean) => Taken>>
> = {
  holder: ofNames,
  certificationBody: ofNames,
  // Most differ by a sentence on the Statement of Applicability, which may stand within or not.
  scope: () => 'ruled',
  signatory: () => 'short',
  // Rules know accreditors by all their names.
  accreditationBody: () => 'ruled',
  number: (_, __, begins) => (begins ? 'long' : null),
  // `MS 061` and `061`; a whole word more is no part of a number.
  accreditationNumber: (_, long) => (/\p{L}{4}/u.test(long) ? 'short' : 'long'),
  revision: () => 'short',
  holderAddress: ofAddresses,
  certificationBodyAddress: ofAddresses,
};

/** A name is whole with its legal form and its first word; what a comma parts from it is something else. */
function ofNames(short: string, long: string, begins: boolean): Taken {
  if (hasLegalForm(long) && !hasLegalForm(short)) return 'long';
  return begins || !long.endsWith(short) || /[,;·|]\s*$/.test(long.slice(0, -short.length))
    ? 'short'
    : 'long';
}

/** `…, 8031 DX Zwolle` and `…, 8031 DX Zwolle, Nederland`: a country more is no difference. */
function ofAddresses(short: string, long: string, begins: boolean): Taken {
  const more = long.slice(short.length);
  return begins &&
    /^\s*[,(-]/.test(more) &&
    !/\d/.test(more) &&
    more.split(/[\s,]+/).length <= MOST_WORDS_MORE
    ? 'long'
    : null;
}
const MOST_WORDS_MORE = 5;

/** Whether rules took only part of an address of which the model is sure. */
function isPartOf(field: CertificateField, ruled: ReadField, learned: ReadField): boolean {
  const [part, whole] = [bare(ruled.value), bare(learned.value)];
  const isAddress = ADDRESSES.has(field) && bare(bareAddress(learned.value)) === whole;
  const isWithin = isAddress && learned.confidence >= SURE_OF_WHOLE && whole.includes(part);
  return isWithin && !whole.slice(whole.indexOf(part) + 1).includes(part.slice(0, OTHER_TONGUE));
}
const ADDRESSES: ReadonlySet<CertificateField> = new Set(['holderAddress', 'certificationBodyAddress']);
const SURE_OF_WHOLE = 0.95;
/** An address that begins with the same letters again stands there in two languages. */
const OTHER_TONGUE = 10;

/** Whether most words of one list are in another. */
function holdsMostOf(list: ReadField, seen: ReadField): boolean {
  const [words, listed] = [wordsIn(seen.value), wordsIn(list.value)];
  return [...words].filter((word) => listed.has(word)).length >= MOST_WORDS * words.size;
}
const MOST_WORDS = 0.6;
const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  );

const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

const UNCLEAR = 'Nothing on the page says plainly that this is what it is.';

const counting = (read: ReadField, counts: boolean): ReadField =>
  counts
    ? { ...read, confidence: Math.min(MOST, Math.max(read.confidence, COUNTS)), doubt: '' }
    : {
        ...read,
        confidence: Math.min(read.confidence, COUNTS_NOT),
        doubt: read.doubt === '' ? UNCLEAR : read.doubt,
      };
