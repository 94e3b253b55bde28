import type { CertificateField, DocumentType, ReadField } from '../certificate.js';
import {
  A_LETTER,
  CERTIFICATE_SAYS,
  CERTIFICATE_TITLE,
  FIELD_WORTH,
  NO_CERTIFICATE,
} from './certificate-signs.js';
import type { Kind, Sign } from './document-kind.js';
import { fold } from './fold.js';
import { KINDS_BY_OTHERS } from './kinds-by-others.js';
import { KINDS_OF_ITS_OWN } from './kinds-of-its-own.js';
import { KINDS_ON_THE_WAY } from './kinds-on-the-way.js';
import type { Cell } from './lines.js';
import { hasLegalForm, isPerson } from './names.js';
import type { Sheet } from './sheet.js';
import { type StandardsNamed, standardsNamed } from './standards-named.js';

export interface JudgedType {
  readonly type: DocumentType;
  /** 0..1; `unknown` wherever no kind reaches `SURE`. */
  readonly confidence: number;
  readonly because: string;
}

type Fields = Readonly<Partial<Record<CertificateField, ReadField>>>;

const KINDS: readonly Kind[] = [...KINDS_BY_OTHERS, ...KINDS_ON_THE_WAY, ...KINDS_OF_ITS_OWN];

/** What a document says, folded: all of it, its beginning, and what it sets in its largest letters. */
interface Said {
  readonly all: string;
  readonly opening: string;
  readonly title: string;
}

/** Characters that are weighed; a report of a hundred pages says on its first ones what it is. */
const WEIGHED = 30_000;
/** The words of a first paragraph. */
const OPENING = 500;
/** Letters of a title are so much larger than most, and than this part of the largest. */
const LARGER = 1.25;
const NEARLY_LARGEST = 0.6;
/** Longer cells are sentences, however large. */
const LONGEST_TITLE = 120;

const IN_TITLE = 3;
const IN_OPENING = 1.5;

/** Less than this says nothing, and a lead of less is no lead. */
const ENOUGH = 5;
const LEAD = 2;

/** What a document is, from its words, how large they stand and the fields found in it; `unknown` rather than a guess. */
export function judgeType(sheet: Sheet, text: string, fields: Fields): JudgedType {
  const isLarge = largeIn(sheet);
  const said = saidOf(sheet, text, isLarge);
  const certificate = weightOfCertificate(said, fields);
  const weighed = contestants(said, fields);
  const [first, second] = weighed;
  if (first === undefined) return UNKNOWN;
  if (first.weight > certificate) {
    const { kind, weight } = first;
    const lead = weight - Math.max(certificate, second?.weight ?? 0);
    return kind.type === 'none'
      ? { ...UNKNOWN, because: kind.because }
      : sureOrUnknown(kind.type, kind.because, { weight, lead });
  }
  const standing = { weight: certificate, lead: certificate - first.weight };
  return certificateTo(sheet, isLarge, standing);
}

const UNKNOWN: JudgedType = {
  type: 'unknown',
  confidence: 0.5,
  because: 'Too little in it is what a certificate, a report or a letter would say.',
};

interface Weighed {
  readonly kind: Kind;
  readonly weight: number;
}

/** The kinds a document may be, the likeliest first: without those that a name it bears rules out. */
function contestants(said: Said, fields: Fields): readonly Weighed[] {
  const weighed = KINDS.map((kind) => ({ kind, weight: weightOf(kind, said, fields) }));
  const isRuledOut = (other: Weighed): boolean =>
    weighed.some(
      ({ kind, weight }) =>
        kind.outdoes?.includes(other.kind.type as DocumentType) === true &&
        weight >= ENOUGH &&
        (kind.title.words.test(said.title) || weight >= other.weight),
    );
  return weighed.filter((each) => !isRuledOut(each)).sort((a, b) => b.weight - a.weight);
}

interface Strength {
  readonly weight: number;
  readonly lead: number;
}

function sureOrUnknown(type: DocumentType, because: string, { weight, lead }: Strength): JudgedType {
  if (weight < ENOUGH) return UNKNOWN;
  if (lead < LEAD) {
    return {
      type: 'unknown',
      confidence: 0.5,
      because: `It says nearly as much for another kind of document. ${because}`,
    };
  }
  return { type, confidence: Math.min(0.97, 0.76 + 0.01 * weight + 0.01 * lead), because };
}

/** An organisation's certificate, to ISO/IEC 42001 or to something else. */
function certificateTo(sheet: Sheet, isLarge: (cell: Cell) => boolean, strength: Strength): JudgedType {
  const { is42001, others } = standardsNamed(sheet, isLarge);
  if (is42001) {
    const beside = others.length === 0 ? '' : `, beside ${others.join(', ')}`;
    return sureOrUnknown(
      'certificate',
      `It certifies a management system to ISO/IEC 42001${beside}.`,
      strength,
    );
  }
  if (others.length === 0) return UNKNOWN;
  const because = `It certifies to ${others.join(', ')}, and not to ISO/IEC 42001.`;
  return sureOrUnknown('other-standard', because, strength);
}

/** What a certificate is for, where it says so of several standards. */
export const standardsCertified = (sheet: Sheet): StandardsNamed => standardsNamed(sheet, largeIn(sheet));

function weightOfCertificate(said: Said, fields: Fields): number {
  const says = CERTIFICATE_SAYS.reduce((sum, sign) => sum + (sign.words.test(said.all) ? sign.weight : 0), 0);
  const held = Object.entries(FIELD_WORTH).reduce(
    (sum, [field, worth]) => sum + (fields[field as CertificateField] === undefined ? 0 : worth),
    0,
  );
  const ofOrganisation =
    CERTIFICATE_SAYS[1]?.words.test(said.all) === true ||
    fields.scope !== undefined ||
    hasLegalForm(fields.holder?.value ?? '');
  const against = (ofOrganisation ? 0 : OF_NOBODY) + weightAgainst(said);
  return worthOf(CERTIFICATE_TITLE, said) + says + held - against;
}

/** What a text that says it is no certificate, or is a letter, is worth against one. */
const weightAgainst = ({ all }: Said): number =>
  [NO_CERTIFICATE, A_LETTER].reduce((sum, { words, weight }) => sum + (words.test(all) ? weight : 0), 0);

/** Kinds that are written as letters, and say of themselves that they are no certificate. */
const LETTERS: ReadonlySet<Kind['type']> = new Set([
  'readiness-letter',
  'stage-1-letter',
  'stage-2-letter',
  'self-declaration',
]);

/** A certificate that speaks of no management system and no scope is hardly an organisation's. */
const OF_NOBODY = 5;

function weightOf({ type, title, says, statesAnothers }: Kind, said: Said, fields: Fields): number {
  const own = says.reduce((sum, sign) => sum + worthOf(sign, said), 0);
  const named = worthOf(title, said, true);
  const weight = named + own;
  if (weight === 0) return 0;
  const asLetter = LETTERS.has(type) ? weightAgainst(said) / 2 : 0;
  const face = statesAnothers ? 0 : faceAgainst(type, fields);
  return weight + asLetter + face + personBehind(type, fields);
}

/** A letter or a report bears no certificate number with a last day of validity. */
const WITHOUT_A_FACE: ReadonlySet<Kind['type']> = new Set([
  'readiness-letter',
  'stage-1-letter',
  'stage-2-letter',
  'self-declaration',
  'audit-report',
  'statement-of-applicability',
  'none',
]);
const A_FACE = 6;

const faceAgainst = (type: Kind['type'], { number, expiresOn }: Fields): number =>
  WITHOUT_A_FACE.has(type) && number !== undefined && expiresOn !== undefined ? -A_FACE : 0;

const A_PERSON = 3;
/** Of an organisation's scope nobody's diploma speaks. */
const A_SCOPE = 3;

function personBehind(type: Kind['type'], { holder, scope }: Fields): number {
  if (type !== 'person' && type !== 'training') return 0;
  const named = holder?.value ?? '';
  const person = isPerson(named) && !hasLegalForm(named) ? A_PERSON : 0;
  return person - (scope === undefined ? 0 : A_SCOPE);
}

/** `isName`: a name of a kind in the middle of a text names another document. */
function worthOf({ words, weight }: Sign, { all, opening, title }: Said, isName = false): number {
  if (words.test(title)) return weight * IN_TITLE;
  if (words.test(opening)) return weight * IN_OPENING;
  if (!words.test(all)) return 0;
  return isName ? weight * ELSEWHERE : weight;
}
/** The name of a kind in the middle of a text most often names another document. */
const ELSEWHERE = 0.5;

function saidOf({ cells }: Sheet, text: string, isLarge: (cell: Cell) => boolean): Said {
  const flat = (words: string) => fold(words.replace(/\n/g, ' '));
  const title = cells.filter(isLarge).map((cell) => cell.text);
  return {
    all: flat(text.slice(0, WEIGHED)),
    opening: flat(text.slice(0, OPENING)),
    title: flat(title.join(' ')),
  };
}

/** Which cells of the first page are set as titles are. Of a text in letters of one size none is. */
function largeIn({ cells }: Sheet): (cell: Cell) => boolean {
  const sizes = cells.filter(({ page }) => page === 1).map(({ size }) => size);
  const ordered = [...sizes].sort((a, b) => a - b);
  const usual = ordered[Math.floor((ordered.length - 1) / 2)] ?? 0;
  const largest = ordered.at(-1) ?? 0;
  const least = Math.max(usual * LARGER, largest * NEARLY_LARGEST);
  return ({ page, size, text }) => page === 1 && size >= least && text.length <= LONGEST_TITLE;
}
