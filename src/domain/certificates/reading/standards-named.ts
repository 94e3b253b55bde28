import { wordings } from './document-kind.js';
import { fold } from './fold.js';
import type { Cell } from './lines.js';
import type { Sheet } from './sheet.js';

/** Standards that an organisation's management system is certified to. */
const CERTIFIABLE = new Set(
  '42001 27001 27701 9001 14001 45001 22301 20000 37001 50001 13485 22000 27017 27018 21001 37301 55001'.split(
    ' ',
  ),
);
const ISO = /\biso\s*(?:\/\s*iec)?\s*-?\s*(\d{4,5})(?!\d)/g;

/** What stands before the standard that is certified to. */
const CERTIFIED_TO = wordings(`
  (?:requirements|standard|norm|criteria) (?:of|:)?|accordance with|compl(?:y|ies|iance) with|conform(?:s|ity)? (?:to|with)|meets|fulfils|certified (?:to|against)|according to|against|certificate
  (?:nach|gemass|anforderungen (?:der|des)|norm|standard|zertifikat)
  (?:selon|exigences de(?: la norme)?|conforme (?:a|aux)|norme|referentiel|certificat)
  (?:segun|requisitos de(?: la norma)?|conforme (?:a|con)|norma|certificado)
  (?:secondo|requisiti (?:della|di)|conforme (?:a|alla)|norma|certificato)
  (?:volgens|eisen van|voldoet aan|norm|conform|certificaat)
  (?:zgodn|wymagania|norm[ay]|certyfikat)
  規格|基準|登録証`);
/** Not certified to, only spoken of: said shortly before it. */
const IN_PASSING =
  /\b(?:see also|guidance|guidelines?|taking into account|aligned|mapp(?:ed|ing)|preparation|prepar\w+|extension|planned|plans?|not (?:cover|includ|part|certified|in scope|subject)\w*|exclud\w+|without|future|supported by|with reference|informed by|in anlehnung|nicht|geplant|vorbereitung|prevu|hors|no (?:cubre|incluye)|excluye|non (?:copre|incluye|compre)|niet|gepland|nie |planowan|対象外|予定)[^.;]{0,60}$/;
/** The same, said shortly after it. */
const NOT_AFTER =
  /^[^.;]{0,40}\b(?:is not|are not|not (?:cover|includ|part|certified|in scope)\w*|planned|in preparation|to follow|roadmap|ist nicht|nicht|n'est pas|no (?:esta|forma)|non (?:e|fa)|is niet|nie jest)|^[^.;]{0,20}(?:対象外|予定)/;

/** How much it says where a standard stands; from `CERTIFIED` on the document certifies to it. */
const NAMED = 1;
const CERTIFIED = 2;
const ALONE = 3;

/** What the document certifies to, as far as it does: whether ISO/IEC 42001, and which others. */
export interface StandardsNamed {
  readonly is42001: boolean;
  /** As they are commonly called: `ISO/IEC 27001`. */
  readonly others: readonly string[];
}

/** Weighs where each standard stands: in the largest letters, alone in its place, after “requirements of”, or in passing. */
export function standardsNamed({ cells, pages }: Sheet, isLarge: (cell: Cell) => boolean): StandardsNamed {
  const worth = new Map<string, number>();
  const weigh = (text: string, worthOf: (match: RegExpExecArray) => number) => {
    for (const match of text.matchAll(ISO)) {
      const number = match[1] ?? '';
      if (CERTIFIABLE.has(number)) worth.set(number, Math.max(worth.get(number) ?? 0, worthOf(match)));
    }
  };
  for (const cell of cells) {
    const stands = cell.page === 1 && (isLarge(cell) || standsAlone(cell));
    if (stands) weigh(fold(cell.text), (match) => (isInPassing(match) ? 0 : ALONE));
  }
  pages.forEach((lines, at) => {
    const text = fold(lines.flatMap((line) => line.map((cell) => cell.text)).join(' '));
    weigh(text, (match) => (isInPassing(match) ? 0 : at === 0 && isCertifiedTo(match) ? CERTIFIED : NAMED));
  });
  const certified = [...worth].filter(([, weight]) => weight >= CERTIFIED);
  const named = (certified.length > 0 ? certified : [...worth].filter(([, weight]) => weight >= NAMED)).map(
    ([number]) => number,
  );
  return {
    is42001: named.includes('42001'),
    others: named.filter((number) => number !== '42001').map(calledOf),
  };
}

/** Hardly anything beside it in its place. */
const standsAlone = ({ text }: Cell): boolean =>
  text.length < 70 && text.replace(/[^\p{L}]/gu, '').length <= 40;

const before = ({ input, index }: RegExpExecArray): string => input.slice(Math.max(0, index - 90), index);
const isInPassing = (match: RegExpExecArray): boolean =>
  IN_PASSING.test(before(match)) ||
  NOT_AFTER.test(match.input.slice(match.index + match[0].length, match.index + 90));
const isCertifiedTo = (match: RegExpExecArray): boolean => CERTIFIED_TO.test(before(match).slice(-60));

const WITH_IEC = new Set(['27001', '27701', '20000', '27017', '27018']);
const calledOf = (number: string): string =>
  number === '20000' ? 'ISO/IEC 20000-1' : `${WITH_IEC.has(number) ? 'ISO/IEC' : 'ISO'} ${number}`;
