import { type Candidate, candidateFor, SURENESS } from './candidate.js';
import { wordings } from './document-kind.js';
import { fold } from './fold.js';
import type { Cell } from './lines.js';
import { hasLegalForm, isCertifier, isPerson } from './names.js';
import type { Sheet } from './sheet.js';
import { isValueOf } from './values.js';

/** What goes on under a person's name: what they did, or what they are from now on. */
const WENT_ON = wordings(`
  (?:has|have|who|is|was|for|having|successfully|passed|completed|attended|participated) (?!not)
  (?:hat|ist|wurde|erfolgreich|fur) \\S
  (?:a|est|pour) \\S
  (?:ha|es|esta|por|queda) \\S
  (?:e|per|aver) \\S
  (?:heeft|is|voor) \\S
  (?:ukonczyl|zdal|uzyskal|uczestniczyl|za|jest)
  (?:殿|様|は)`);

/** What an organisation that certifies or teaches people calls itself. */
const TEACHES = wordings(`
  (?:institute|academy|board|council|college|university|guild|society|association|federation|foundation for|school|centre for|center for|training|learning)\\b
  \\S*(?:akademie|institut|verband|verein|hochschule|kammer|bildung\\S*|lernwerk|schule)\\b
  (?:academie|ecole|centre de formation|association|organisme de formation|formations?)\\b
  (?:instituto|academia|asociacion|escuela|universidad|colegio|formacion)\\b
  (?:istituto|accademia|associazione|scuola|universita|formazione)\\b
  (?:instituut|vereniging|hogeschool|opleiding\\S*)\\b
  (?:instytut|akademia|stowarzyszenie|uczelnia|szkola|centrum szkole\\S*)\\b
  (?:協会|機構|学院|大学|研修センター|アカデミー)`);

/** A name is set in larger letters than what goes on about it. */
const LARGER = 1.15;
const LONGEST_NAME = 70;

/**
 * Whose a diploma is and who gave it, by how such papers are set: a name over what its bearer did, and one house.
 * Where something says who gave it, `isBodyKnown`, that is left alone.
 */
export const readPerson = (sheet: Sheet, isBodyKnown: boolean): Candidate[] => {
  const face = sheet.cells.filter(({ page }) => page === 1);
  return [...face.flatMap((cell) => bearer(sheet, cell)), ...(isBodyKnown ? [] : issuer(face))];
};

function bearer(sheet: Sheet, cell: Cell): Candidate[] {
  const under = sheet.below(cell, 'far');
  const isNamed =
    under !== null &&
    isPerson(cell.text) &&
    !TEACHES.test(fold(cell.text)) &&
    cell.size >= LARGER * under.size &&
    beginsWith(WENT_ON, under.text);
  return isNamed ? [candidateFor('holder', cell.text, [cell], SURENESS.below)] : [];
}

/** The one line on the face that names an organisation; nobody where there are several. */
function issuer(face: readonly Cell[]): Candidate[] {
  const named = face.filter(
    ({ text }) =>
      text.length <= LONGEST_NAME &&
      /^\p{Lu}|^[\u3040-\u9FFF]/u.test(text) &&
      !/\d|[:：]|[.,] \p{Ll}/u.test(text) &&
      (hasLegalForm(text) || isCertifier(text) || TEACHES.test(fold(text))) &&
      !NO_NAME.test(fold(text)) &&
      isValueOf('certificationBody', text),
  );
  const [only] = named;
  const isOne = new Set(named.map(({ text }) => fold(text))).size === 1;
  return only !== undefined && isOne
    ? [candidateFor('certificationBody', only.text, [only], SURENESS.above)]
    : [];
}

/** Titles of papers, and offices of those who sign them. */
const NO_NAME =
  /^(?:certifi|zertifi|diplom|attest|statement|award|credential|iso|lead|senior|head|director|chair|president|manager|trainer|the (?:board|examination))|certificat(?:e|ion) (?:of|des|de)\b|certified|\b(?:course|seminar|kurs|corso|curso|cursus|training course)\b/;

const beginsWith = (words: RegExp, text: string): boolean => words.exec(fold(text))?.index === 0;
