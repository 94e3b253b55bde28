import type { DocumentType } from '../certificate.js';
import { isPlainAddress } from './address-shape.js';
import { type Candidate, candidateFor } from './candidate.js';
import { wordings } from './document-kind.js';
import { fold } from './fold.js';
import { introducedIn } from './introductions.js';
import { isFirm } from './letter-blocks.js';
import type { Cell } from './lines.js';
import { isPerson, isRole } from './names.js';
import type { Sheet } from './sheet.js';
import { isValueOf } from './values.js';

/** What stands over the name of the person: English, German, French, Spanish, Italian, Dutch, Polish and Japanese. */
const BRINGS_IN = wordings(`
  (?:award|grant|present|issu|confer)\\w* (?:hereby )?(?:to|upon)$|(?:certif(?:y|ies)|attests?|confirms?|declares?)(?: hereby)?(?: that)?$|this is to certify(?: that)?$|recipient$|participant$|candidate$|(?:name|holder)(?: of (?:the )?(?:participant|candidate|holder))?$
  (?:bescheinig\\w*|bestatig\\w*|zertifizier\\w*)(?: hiermit)?,?(?: dass)?$|verliehen an$|ausgestellt fur$|teilnehmer(?:in)?$|name$
  (?:certifi\\w*|attest\\w*)(?: que)?$|(?:decerne|delivre|attribue)e? a$|participant(?:e)?$|nom(?: du (?:participant|candidat|titulaire))?$
  (?:certifica\\w*|acredita|hace constar)(?: que)?$|(?:otorgado|concedido|se otorga) a$|participante$|nombre$
  (?:certifica|attesta|si (?:certifica|attesta))(?: che)?$|(?:rilasciato|conferito) a$|partecipante$|nominativo$
  (?:verklaart|certificeert|bevestigt)(?: dat)?$|(?:uitgereikt|toegekend|verleend) aan$|deelnemer$|naam$
  (?:zaswiadcza|potwierdza)(?: sie)?,?(?: ze)?$|(?:przyznany|wydany|nadany) (?:dla)?$|uczestnik$|imie i nazwisko$
  (?:氏名|受講者|合格者)$`);
/** What goes on about the person under the name. */
const GOES_ON = wordings(`
  ^(?:who |has |having |is |was |for )(?:successfully |also |been |hereby )?(?:passed|completed|attended|met|fulfilled|satisfied|demonstrated|participated|achieved|earned|taken part|awarded|certified|completing|attending|participating|passing|the award)|^(?:successfully|in recognition)
  ^(?:hat|ist|erfullt|fur die teilnahme|hat die|hat am|nahm)\\b
  ^(?:a (?:suivi|reussi|participe|satisfait|obtenu|passe|acheve|complete)|pour avoir|est certifie)\\b
  ^(?:ha (?:superado|aprobado|completado|asistido|participado|cursado|realizado|cumplido)|por haber)\\b
  ^(?:ha (?:superato|completato|partecipato|frequentato|conseguito|seguito)|per aver)\\b
  ^(?:heeft|is geslaagd|voor het)\\b
  ^(?:ukonczyl|uczestniczyl|zdal|zlozyl|wzial|wziela|za udzial|odbyl)
  ^(?:上記の者|あなたは)`);
/** What speaks of a person before the name. */
const HONORIFIC =
  /^(?:mr|mrs|ms|mx|miss|herrn?|frau|m\.|mme|mlle|monsieur|madame|don|doña|sr\.?|sra\.?|sig\.?(?:ra)?|de heer|dhr|mevrouw|mevr|pan|pani)\.? (?=\p{Lu})/iu;
/** What awarding bodies call themselves. */
const INSTITUTION =
  /(?<!\p{L})(?:\p{L}*(?:akademie|institute?|instituut|verband|verein|vereniging|schule|zentrum|gesellschaft)|academy|académie|academia|accademia|akademia|istituto|instituto|instytut|school|école|escuela|scuola|szkoła|universit\p{L}+|college|guild|council|association|stowarzyszenie|asociación|associazione|society|board|foundation|cent(?:re|er)|centro|centrum|e\. ?V\.|professionals|examiners?)(?![\p{L}])|協会|機構|学院|アカデミー/iu;
/** What they do: part of a name only behind a word of its own. */
const ACTIVITY =
  /(?<=\p{L} )(?:training|learning|education|formation|formación|formazione|opleidingen|szkolenia|certification|personnel|people|skills|campus|seminare|kurse)(?![\p{L}])/iu;
const isNamedAsAwarder = (name: string): boolean => INSTITUTION.test(name) || ACTIVITY.test(name);

const SAID = 0.93;
/** By place and size alone. */
const BY_LOOK = 0.82;

/** Whose a person's certificate or proof of attendance is, and who gave it; nothing for other kinds. */
export const readPerson = (sheet: Sheet, type: DocumentType): Candidate[] =>
  type === 'person' || type === 'training' ? [...holderOf(sheet), ...awarderOf(sheet)] : [];

function holderOf(sheet: Sheet): Candidate[] {
  const face = sheet.cells.filter(({ page }) => page === 1);
  const people = face.flatMap((cell) => {
    const name = cell.text.replace(HONORIFIC, '');
    return isPerson(name) && !isNamedAsAwarder(name) ? [{ cell, name: cell.text }] : [];
  });
  const said = people.filter(
    ({ cell, name }) =>
      isBroughtIn(sheet, cell) || (name !== cell.text && goesOn(sheet, cell)) || goesOn(sheet, cell),
  );
  const [only, other] = said;
  if (only !== undefined) return other === undefined || other.name === only.name ? [person(only, SAID)] : [];
  const [largest, next] = [...people].sort((a, b) => b.cell.size - a.cell.size);
  const stands =
    largest !== undefined &&
    !isSigned(sheet, largest.cell) &&
    (next === undefined || next.cell.size < largest.cell.size);
  return stands ? [person(largest, BY_LOOK)] : [];
}

const person = (
  { cell, name }: { readonly cell: Cell; readonly name: string },
  confidence: number,
): Candidate => candidateFor('holder', name, [cell], confidence);

const isBroughtIn = (sheet: Sheet, cell: Cell): boolean =>
  [farAbove(sheet, cell), sheet.leftOf(cell)].some(
    (other) => other !== null && BRINGS_IN.test(fold(other.text).replace(/[\s:.,]+$/, '')),
  );

const goesOn = (sheet: Sheet, cell: Cell): boolean => {
  const under = sheet.below(cell, 'far');
  return under !== null && GOES_ON.test(fold(under.text));
};

/** The text over a name may stand further from it than most: as far as a text under it would. */
const farAbove = (sheet: Sheet, cell: Cell): Cell | null =>
  sheet.above(cell) ?? sheet.cells.find((other) => sheet.below(other, 'far') === cell) ?? null;

const isSigned = (sheet: Sheet, cell: Cell): boolean => {
  const under = sheet.below(cell);
  return under !== null && isRole(under.text);
};

/** Who awards: named as such bodies are, in the first or the last lines, and nobody else is. */
function awarderOf(sheet: Sheet): Candidate[] {
  const [face = []] = sheet.pages;
  const edges = [...face.slice(0, HEAD), ...face.slice(-FOOT)].flat();
  const named = edges.flatMap((cell) => {
    const name = cell.text.replace(
      /^(?:by|issued by|awarded by|von|par|por|da|door|przez)\s+(?=\p{Lu})/iu,
      '',
    );
    return isAwarder(name) && sheet.labelAt(cell) === null ? [{ cell, name }] : [];
  });
  const addresses = face.slice(-FOOT).flat().flatMap(addressAlone);
  const [first] = named;
  const isOne = first !== undefined && named.every(({ name }) => isSame(name, first.name));
  const [fullest] = isOne ? [...named].sort((a, b) => b.name.length - a.name.length) : [];
  return [
    ...(fullest === undefined
      ? []
      : [candidateFor('certificationBody', fullest.name, [fullest.cell], BY_LOOK + 0.02)]),
    ...(addresses.length === 1 ? addresses : []),
  ];
}

/** `6400, avenue du Parc, Trois-Rivières G9A 5K6 · …`: of whom a line at the foot without a name is, no other can be. */
function addressAlone(cell: Cell): Candidate[] {
  const [text = ''] = cell.text.split(/\s+[·|•]\s+/);
  return isPlainAddress(text) && isValueOf('certificationBodyAddress', text)
    ? [candidateFor('certificationBodyAddress', text, [cell], BY_LOOK + 0.02)]
    : [];
}
const HEAD = 2;
const FOOT = 4;

const isSame = (one: string, other: string): boolean => fold(one).split(' ')[0] === fold(other).split(' ')[0];

const TITLE =
  /certificate|certificat\b|zertifikat|certificado|certificato|certificaat|certyfikat|diplom|attestation|attestato|bescheinigung|nachweis|zaświadczenie|\bof\s+(?:attendance|completion|achievement)|\biso\b/i;

/** Words that begin large, one of them such a body's, and neither a title nor a fact. */
const isAwarder = (name: string): boolean =>
  name.length < 70 &&
  (isNamedAsAwarder(name) || isFirm(name)) &&
  /^[\p{Lu}\p{Lo}]/u.test(name) &&
  !TITLE.test(name) &&
  introducedIn(name) === null &&
  !/[:：\d]|(?:^|\s)\p{Ll}{6,}.*\s\p{Ll}{6,}/u.test(name) &&
  !isRole(name) &&
  isValueOf('certificationBody', name);
