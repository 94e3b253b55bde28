import { accreditationIn, withoutAccreditor } from './accreditation.js';
import { addressUnder } from './address-under.js';
import { type Candidate, candidateFor, SURENESS } from './candidate.js';
import { fold, foldInPlace } from './fold.js';
import { introducedIn, nameIn } from './introductions.js';
import { hasOwnWord } from './label-words.js';
import type { Cell } from './lines.js';
import { hasLegalForm, isCertifier, isRole, nameAndAddress, throughLegalForm } from './names.js';
import { cellsWithin, type Paragraph, sentencesOf } from './paragraphs.js';
import type { Sheet } from './sheet.js';
import { isValueOf } from './values.js';

/** Who certifies, and who accredited it, where no label says so. */
export const readBody = (sheet: Sheet, paragraphs: readonly Paragraph[]): Candidate[] => [
  ...paragraphs.flatMap((paragraph) => beforeVerb(sheet, paragraph)),
  ...paragraphs.flatMap(inSentences),
  ...paragraphs.flatMap((paragraph) => accreditation(sheet, paragraph)),
  ...sheet.cells.flatMap(afterRole),
  ...byName(sheet),
];

/** `No. 12 The certification body of …`: what stands before it is no part of the name. */
const BEFORE_OFFICE =
  /^.*\s(?=(?:[Tt]he |[Dd]ie |[Ll]'|[Ee]l |[Ii]l |[Dd]e )?(?:[Cc]ertification [Bb]ody|[Zz]ertifizierungsstelle|[Oo]rganisme (?:de certification|certificateur)|[Oo]rganismo (?:de certificaci[oó]n|di certificazione)|[Ee]ntidad de certificaci[oó]n|[Cc]ertificatie-?instelling|[Jj]ednostka certyfikująca)\s)/u;
/** What stands between the body and its verb, or before the body. */
const AROUND_BODY =
  /\s*(?:hereby|hiermit|herewith|die|der|das|the|niniejszym|hierbij|con la presente|por la presente)$|^(?:(?:die|der|the|la|le|il|el|de|nous soussignés,?|we,|il sottoscritto|je soussigné,?) |l')/giu;
/** A name next to the line that begins `certifies that`: likely, not said. */
const OVER_VERB = 0.75;

/** `Nordkap Certification AS hereby certifies that …`, in the sentence or on the line over it. */
function beforeVerb(sheet: Sheet, paragraph: Paragraph): Candidate[] {
  const [first] = paragraph.cells;
  const said = introducedIn(paragraph.text);
  if (first === undefined || said === null || !said.certifies || DECLARES_ITSELF.test(paragraph.text))
    return [];
  const sentence = sentencesOf(said.before.replace(/[:.]$/, '')).at(-1)?.text ?? '';
  const own = withoutAccreditor(sentence).replace(BEFORE_OFFICE, '').replace(AROUND_BODY, '').trim();
  if (own !== '') {
    const from = paragraph.text.indexOf(own);
    return bodyWithAddress(own, cellsWithin(paragraph, from, from + own.length), false);
  }
  const upper = sheet.above(first);
  return upper !== null && isNameOfBody(upper.text) && (isCertifier(upper.text) || hasLegalForm(upper.text))
    ? [candidateFor('certificationBody', upper.text, [upper], OVER_VERB)]
    : [];
}

/** Who declares something of itself certifies nobody. */
const DECLARES_ITSELF =
  /(?:declares?|erklärt|déclare|declara|dichiara|verklaart|oświadcza),? (?:that|dass|que|che|dat|że) (?:it|its|we|our|sie|ihr|elle|su|il proprio|zij|haar|jej)(?![\p{L}])/iu;

const NOBODY =
  /^(?:this|we|wir|wij|ich|ik|je|noi|nosotros|my|it|certificate|hiermit|nous|si|se|por la|hierbij|niniejszym|the undersigned|in |as |dies|ce|este|questo|dit|(?:le |il |el |de |das |the )?(?:présent |presente )?(?:certifica(?:te|t|do|to)|zertifikat|certificaat|certyfikat)|(?:the|la|die|de) (?:certification|certificación|certificazione|zertifizierung|certificatie|registration|approval|scope|management))(?![\p{L}])/iu;

const isNameOfBody = (text: string): boolean =>
  isValueOf('certificationBody', text) &&
  /^[\p{Lu}\p{Lo}\d]/u.test(text) &&
  !NOBODY.test(text) &&
  !text.split(', ').some(isRole);

/** `Peak Assessment Ltd, 8 Mill Street, Leeds`. `telling`: only a name that looks like an organisation's. */
function bodyWithAddress(text: string, cells: readonly Cell[], telling: boolean): Candidate[] {
  const { name, address } = nameAndAddress(throughLegalForm(text));
  if (!isNameOfBody(name) || (telling && !hasLegalForm(name) && !isCertifier(name))) return [];
  const body = candidateFor('certificationBody', name, cells, SURENESS.sentence);
  return address === '' || !isValueOf('certificationBodyAddress', address)
    ? [body]
    : [body, candidateFor('certificationBodyAddress', address, cells, SURENESS.sentence)];
}

/** What brings the body in within a sentence; folded. */
const BRINGS_IN = [
  '(?:remains|is|bleibt|ist|reste|est|es|e) (?:the |la |de )?(?:property|eigentum|propriete|propiedad|proprieta)(?: of| der| des| de| di)?',
  'for and on behalf of',
  '(?:signed|issued) (?:for and )?on behalf of',
  '(?:issued|assessed|audited|certified|registered) by',
  '(?:ausgestellt|auditiert|zertifiziert) (?:durch|von)(?: die| der)?',
  '(?:delivre|emis|etabli) par',
  '(?:emitido|expedido|otorgado) por',
  '(?:rilasciato|emesso) da',
  '(?:afgegeven|uitgegeven) door',
  '(?:wydany|wystawiony) przez',
  'zertifizierungsstelle(?: der)?',
];
const BODY_AFTER = new RegExp(
  `(?<![\\p{L}])(?:${BRINGS_IN.join('|')})(?![\\p{L}])[\\s:]*(?:the |die |la |l')?`,
  'gu',
);
/** Where a body's name is over within a sentence. */
const END =
  /[;:|(\n]|\.\s|\.$|\s+(?:hereby|hiermit|herewith|niniejszym|hierbij|certifies|confirms|attests|bescheinigt|bestätigt|certifie|atteste|certifica|attesta|verklaart|zaświadcza)(?=[\s,])|\s+(?:since|seit|depuis|sinds|on|by|as|and|in accordance|under|with|against|to|am|nach|le|el|il|op|und|et|y)\s(?!.*\b(?:ltd|limited|inc|gmbh)\b)/iu;

function inSentences(paragraph: Paragraph): Candidate[] {
  const folded = foldInPlace(paragraph.text);
  return [...folded.matchAll(BODY_AFTER)].flatMap(({ index, 0: words }) => {
    const from = index + words.length;
    const rest = paragraph.text.slice(from, from + 140);
    const said = withoutAccreditor(nameIn(rest.slice(0, endOf(rest))));
    const found = bodyWithAddress(said, cellsWithin(paragraph, from, from + Math.max(1, said.length)), true);
    return found;
  });
}

/** A full stop within `S.p.A.` or `Ltd.` ends no name. */
function endOf(text: string): number {
  const end = END.exec(
    text.replace(/\b(?:\p{L}\.){1,4}|\b(?:Inc|Ltd|Co|Corp|Sp)\./giu, (form) => 'x'.repeat(form.length)),
  );
  return end?.index ?? text.length;
}

/** `Øresund Attest A/S, accredited by …`, and `accredited by …` itself. */
function accreditation(sheet: Sheet, paragraph: Paragraph): Candidate[] {
  const { text } = paragraph;
  return sentencesOf(text).flatMap(({ at: index, text: line }) => {
    const sentence = withNextLines(line, text.slice(index + line.length));
    const said = accreditationIn(sentence, text.slice(index));
    if (said === null) return besideItsNumber(sheet, paragraph);
    const cells = cellsWithin(paragraph, index, index + sentence.length);
    const under = said.said === 'mark' && said.number === '' ? numberUnder(sheet, sentence, cells) : '';
    const stated = said.number || under;
    const number = isValueOf('accreditationNumber', stated) ? stated : '';
    const alone = said.body === text.trim() ? ONLY_ONE : PASSING;
    const sure = said.said === 'mark' && number === '' ? alone : SURENESS.sentence;
    return [
      ...(said.body === '' ? [] : [candidateFor('accreditationBody', said.body, cells, sure)]),
      ...(number === '' ? [] : [candidateFor('accreditationNumber', number, cells, SURENESS.sentence)]),
      ...accredited(sentence.trim(), cells),
    ];
  });
}

/** `SAS` over `SCESm 0187`: only together they are an accreditor and its number. */
function besideItsNumber(sheet: Sheet, { cells }: Paragraph): Candidate[] {
  return cells.flatMap((cell) => {
    if (!/^\p{Lu}[\p{L}-]{1,7}$/u.test(cell.text)) return [];
    return [sheet.below(cell), sheet.rightOf(cell)].flatMap((other) => {
      const said =
        other === null || other.text.length > A_LINE ? null : accreditationIn(`${cell.text} ${other.text}`);
      return other === null || said === null || said.body !== cell.text || said.number === ''
        ? []
        : [
            candidateFor('accreditationBody', said.body, [cell], SURENESS.below),
            candidateFor('accreditationNumber', said.number, [other], SURENESS.below),
          ];
    });
  });
}

/** Who stands before `accredited by …`. */
function accredited(sentence: string, cells: readonly Cell[]): Candidate[] {
  const before = withoutAccreditor(sentence).replace(/^[^:]{3,40}:\s*/, '');
  const isNobody = sentence.endsWith(before) || introducedIn(before) !== null || before.includes('認定機関');
  return isNobody ? [] : bodyWithAddress(before, cells, true);
}

/** A mark named within a text that says nothing of an accreditation. */
const PASSING = 0.75;

/** A name of an accreditor, or its mark and number, that lines break: `durch die Deutsche` / `Akkreditierungsstelle GmbH`. */
function withNextLines(line: string, rest: string): string {
  if (accreditationIn(line)?.number !== '' || !rest.startsWith('\n')) return line;
  const more = sentencesOf(rest.replaceAll('\n', ' '))[0]?.text ?? '';
  const both = line + more;
  return more.length < A_LINE && (accreditationIn(both)?.number ?? '') !== '' ? both : line;
}
const A_LINE = 90;

/** `Managing Director, Nordkap Certification AS`: somebody signs for their house. */
const AFTER_ROLE = 0.82;

function afterRole(cell: Cell): Candidate[] {
  const [role = '', ...name] = cell.text.split(/,\s+|\s+of\s+|\s+d'|\s+[-–|]\s+/);
  return isRole(role)
    ? bodyWithAddress(name.join(', '), [cell], true).map((found) => ({ ...found, confidence: AFTER_ROLE }))
    : [];
}

/** `DAkkS` with `D-ZM-17233-05-00` under it. */
function numberUnder(sheet: Sheet, mark: string, cells: readonly Cell[]): string {
  const last = cells.at(-1);
  const under = last === undefined || last.text !== mark.trim() ? null : sheet.below(last);
  return under === null ? '' : (accreditationIn(`${mark.trim()} ${under.text}`)?.number ?? '');
}

const TITLE = /\b(?:certificate|certificat|zertifikat|certificado|certificato|certificaat|certyfikat)\b/i;

/** `Pour Léman Certification SA`, `Namens Hanze Certificatie B.V.` */
const FOR =
  /^(?:for and on behalf of|on behalf of|for|pour|au nom de|namens|im namen (?:der|von)|für(?: die)?|i\. ?a\.|per|por|en nombre de|w imieniu)\s+(?=\p{Lu})/iu;

/** Every word of it begins large, and one is its own. */
const isSetAsName = (name: string): boolean =>
  !TITLE.test(name) && hasOwnWord(fold(name)) && !/(?:^|\s)\p{Ll}{3,}/u.test(name);

/** A name that only a certification body has, at the head or the foot: a guess, unless there is no other. */
const ONLY_ONE = 0.82;
/** Lines that are the head and the foot of a page. */
const HEAD = 2;
const FOOT = 4;
const MOST_WORDS = 7;

const isBodysOwn = (name: string): boolean =>
  name.length < 60 &&
  name.split(' ').length <= MOST_WORDS &&
  isCertifier(name) &&
  isNameOfBody(name) &&
  !/[:：]|認定機関/.test(name) &&
  accreditationIn(name) === null;

const isTelling = ({ name, address }: { readonly name: string; readonly address: string }, atEdge: boolean) =>
  hasLegalForm(name) || /\d/.test(address) || (atEdge && name.includes(' ') && isSetAsName(name));

function byName(sheet: Sheet): Candidate[] {
  const [face = []] = sheet.pages;
  const edges = new Set([...face.slice(0, HEAD), ...face.slice(-FOOT)].flat());
  const named = sheet.cells
    .filter((cell) => cell.page === 1 && cell.text.length < 110 && sheet.labelAt(cell) === null)
    .flatMap((cell) => {
      const said = nameAndAddress(cell.text.replace(FOR, '').replace(/\.\s+(?=\p{Lu}\p{Ll}+ed? ).*$/u, ''));
      return isBodysOwn(said.name) && isTelling(said, edges.has(cell)) ? [{ cell, ...said }] : [];
    });
  const [first] = [...named].sort((a, b) => b.name.length - a.name.length);
  const others = named.filter(({ name }) => !first?.name.toLowerCase().startsWith(name.toLowerCase()));
  if (first === undefined) return [];
  const sure = others.length === 0 ? ONLY_ONE : SURENESS.guess;
  const whole = named.find(({ address }) => address !== '') ?? first;
  const under = whole.address === '' ? addressUnder(sheet, first.cell, 'certificationBodyAddress') : null;
  return [
    candidateFor('certificationBody', first.name, [first.cell], sure),
    ...(others.length === 0 && isValueOf('certificationBodyAddress', whole.address)
      ? [candidateFor('certificationBodyAddress', whole.address, [whole.cell], sure)]
      : []),
    ...(others.length === 0 && under !== null ? [under] : []),
  ];
}
