import { type Candidate, candidateFor, SURENESS } from './candidate.js';
import { fold } from './fold.js';
import { beginsWithVerb } from './introductions.js';
import { labelledBy } from './labels.js';
import type { Cell } from './lines.js';
import { cellsWithin, type Paragraph, sentencesOf } from './paragraphs.js';
import type { Sheet } from './sheet.js';
import { isAnotherMatter, isSentence, isValueOf } from './values.js';

/** What a document says in sentences about what it is and where it can be looked up. */
export const readSentences = (sheet: Sheet, paragraphs: readonly Paragraph[]): Candidate[] =>
  paragraphs.flatMap((paragraph) => [
    ...standards(paragraph),
    ...numbers(paragraph),
    ...underTitle(sheet, paragraph),
    ...scopes(sheet, paragraph),
    ...pointedAt(sheet, paragraph),
    ...sitesNamed(paragraph),
    ...revisions(sheet, paragraph),
    ...applicability(paragraph),
    ...addressOfPage(paragraph),
  ]);

/** The standard as a nation adopted it, with a year of its own: `UNI CEI ISO/IEC 42001:2024`. */
const NATIONAL = /\b(?:DIN|UNI|CEI|NEN|BS|NF|UNE|PN|SS|DS|EN|JIS|ÖNORM|SN|AS|CSA|NBR)[- ](?:EN[- ])?$/;
const NATIONAL_LESS = 0.1;

const ISO =
  /\bISO\s*(?:\/\s*IEC)?\s*-?(\d{4,5})(?:\s*[-:]\s*\d{1,2}(?=\s*:))?(?:\s*[:-]\s*((?:19|20)\d{2}))?/gi;

/** The first ISO management-system standard is not the point: ISO/IEC 42001 is, wherever it stands. */
const standards = (paragraph: Paragraph): Candidate[] =>
  [...paragraph.text.matchAll(ISO)]
    .filter(([, number = '']) => CERTIFIABLE.has(number))
    .map(({ 0: said, 1: number = '', 2: edition, index }) => {
      const sure = number === '42001' ? SURENESS.sameCell : SURENESS.guess + 0.22;
      const value = `${WITH_IEC.has(number) ? 'ISO/IEC' : 'ISO'} ${number}${edition === undefined ? '' : `:${edition}`}`;
      const cells = cellsWithin(paragraph, index, index + said.length);
      const isNational = NATIONAL.test(paragraph.text.slice(Math.max(0, index - 12), index));
      return {
        ...candidateFor(
          'standard',
          value,
          cells,
          sure - (edition === undefined ? 0.1 : 0) - (isNational ? NATIONAL_LESS : 0),
        ),
        said: said.trim(),
      };
    });

/** Standards an organisation's management system is certified to, and those of them published with IEC. */
const CERTIFIABLE = new Set(
  '42001 27001 27701 9001 14001 45001 22301 20000 37001 50001 13485 22000 27017 27018 21001 37301 55001'.split(
    ' ',
  ),
);
const WITH_IEC = new Set(['42001', '27001', '27701', '20000', '27017', '27018']);

/** `This certificate, number TA-0092, was …` */
const NUMBER =
  /\b(?:certificate|certificat|certification|zertifikat|certificado|certificato|certificaat|certyfikat)\b(?:[,(]\s*|\s+\(?)(?!(?:body|instelling|stelle)\b)(?:\p{L}+ ){0,3}?(?:number|no\.?|nr\.?|num\.?|numéro|número|numero|nummer|n[°º.])[\s.:]*((?=[\p{L}\d/._-]*\d)[\p{Lu}\d][\p{L}\d/._-]{2,38}[\p{L}\d])/giu;
const NUMBER_OF =
  /\b(?:number|numéro|numero|número|nummer|numer|n[°º.])\s+(?:of (?:the |this )?|du |de |del |di |van (?:het )?)?(?:certificate|certificat|zertifikats|certificado|certificato|certificaat|certyfikatu)\s*[:.]?\s*((?=[\p{L}\d/._-]*\d)[\p{Lu}\d][\p{L}\d/._-]{2,38}[\p{L}\d])/giu;
/** `ANAB - Certificate Number MS-4471` is the accreditor's. */
const OF_ACCREDITATION = /a[ck]+r[eé]d[iy]t[^;]{0,60}$/iu;
/** A line that is nothing but a sign for a number and the number. */
const BARE_NUMBER =
  /^(?:[Nn][°ºr.o]\.?|[Nn]o\.|[Nn]umm?er[oa]?|[Nn]um[ée]ro|[Nn]úmero|[Nn]umber)(?:\s*\/\s*[Nn](?:o|r|°|º|umber)\.?)?[\s.:]+((?=.*\d)[\p{Lu}\d][\p{L}\d/._ -]{2,38}[\p{L}\d])$/u;

function numbers({ text, cells, starts }: Paragraph): Candidate[] {
  const inSentences = [...text.matchAll(NUMBER), ...text.matchAll(NUMBER_OF)].flatMap(
    ({ index, 0: said, 1: number = '' }) =>
      isValueOf('number', number) &&
      !OF_ACCREDITATION.test(text.slice(Math.max(0, index - 40), index + said.length))
        ? [
            candidateFor(
              'number',
              number,
              cellsWithin({ text, cells, starts }, index, index + said.length),
              SURENESS.sentence,
            ),
          ]
        : [],
  );
  const bare = cells.flatMap((cell) => {
    const [, number = ''] = BARE_NUMBER.exec(cell.text) ?? [];
    return isValueOf('number', number) ? [candidateFor('number', number, [cell], BARE)] : [];
  });
  return [...inSentences, ...bare];
}
const BARE = 0.82;

const TITLE =
  /^(?:certificate|certificat|zertifikat|certificado|certificato|certificaat|certyfikat)(?![\p{L}])/u;
/** Lines of a title and below it, before its number. */
const MOST_UNDER = 3;
const REFERENCE =
  /^(?!N[.°ºr])(?=(?:.*\d){3})(?=.*(?:\p{L}|[-/]))[\p{Lu}\d][\p{Lu}\d./-]*(?: [\p{Lu}\d./-]+){0,3}$/u;

/** `Certificado del Sistema de Gestión` / `IA-0031/2025`: under a title stands its number. */
function underTitle(sheet: Sheet, { cells }: Paragraph): Candidate[] {
  const [title] = cells;
  if (title === undefined || title.page > 1 || !TITLE.test(fold(title.text))) return [];
  let under = sheet.below(title);
  for (let at = 0; at < MOST_UNDER && under !== null && sheet.labelAt(under) === null; at += 1) {
    if (REFERENCE.test(under.text)) {
      return isValueOf('number', under.text) && sheet.leftOf(under) === null
        ? [candidateFor('number', under.text, [under], BARE)]
        : [];
    }
    under = sheet.below(under);
  }
  return [];
}

/** What brings a scope in within a sentence; what follows in the same text is the scope. */
const COVERS =
  /\b(?:the (?:certification )?scope (?:of [^.;]{3,90}? )?(?:covers|includes|comprises|encompasses|is as follows:?)|der geltungsbereich (?:[^.;]{3,60} )?umfasst|(?:le périmètre|le domaine d'application) (?:[^.;]{3,60} )?(?:couvre|comprend)|el alcance (?:[^.;]{3,60} )?(?:comprende|abarca|cubre)|il campo di applicazione (?:[^.;]{3,60} )?comprende|het toepassingsgebied (?:[^.;]{3,60} )?omvat|zakres (?:[^.;]{3,60} )?obejmuje|(?:artificial intelligence|ai) management system(?: \([a-z -]+\))? for(?! the following| which| that|ward):?(?=\s|$)|in respect of|is limited to|covering (?=(?:the|its|all) (?!period|requirements|controls|following|audit))|for the (?:following )?scope(?: of(?: certification)?)?:|(?:for|with|covering) the following (?:scope|activities|processes)[^:]{0,30}:|(?:für|fuer) den (?:folgenden )?geltungsbereich:|pour (?:le (?:domaine d'application|périmètre)|les activités) suivante?s?\s*:|para (?:el (?:siguiente )?alcance(?: siguiente)?|las siguientes actividades|las actividades siguientes)\s*:|per (?:il (?:seguente )?campo di applicazione|le seguenti attività|le attività seguenti)\s*:|voor (?:het (?:volgende )?toepassingsgebied|de volgende activiteiten)\s*:|w (?:następującym )?zakresie\s*:)\s*/iu;
/** A full stop, or a sentence that goes on about something else, ends it. */
const SCOPE_ENDS = /\s(?:has been|is in conformity|conforms to)\s/u;

function scopes(sheet: Sheet, paragraph: Paragraph): Candidate[] {
  const match = COVERS.exec(paragraph.text);
  if (match === null) return [];
  const start = match.index + match[0].length;
  if (start >= paragraph.text.length) return scopeUnder(sheet, paragraph);
  const other = paragraph.cells.findIndex(
    ({ text }, at) =>
      (paragraph.starts[at] ?? 0) > start &&
      (isAnotherMatter(text) || beginsWithVerb(text) || isSentence(text)),
  );
  const end = other < 0 ? paragraph.text.length : (paragraph.starts[other] ?? 0);
  const scope = untilAnotherMatter(paragraph.text.slice(start, end).split(SCOPE_ENDS)[0] ?? '');
  if (!isValueOf('scope', scope)) return [];
  return [
    candidateFor('scope', scope, cellsWithin(paragraph, start, start + scope.length), SURENESS.sentence),
  ];
}

/** What the last words of a line are a label of: `… conforme à la norme pour les activités suivantes :`. */
const LONGEST_LABEL = 8;
/** Several words, or one that cannot end a sentence. */
const POINTS_ON =
  /\s|^(?:regarding|covering|concerning|betreffend|bezuglich|concernant|relativ[oa]|betreffende|inzake|dotyczac\p{L}*|for|fur|pour|para|per|voor|dla)$/u;

function tailLabel(line: string): 'scope' | 'sites' | null {
  const words = [...line.matchAll(/\S+/g)].slice(1).slice(-LONGEST_LABEL);
  for (const { index } of words) {
    const field = labelledBy(line.slice(index));
    if (field !== null)
      return (field === 'scope' || field === 'sites') && POINTS_ON.test(fold(line.slice(index)))
        ? field
        : null;
  }
  return null;
}

/** A sentence that ends with a label, and its value in the lines after it. */
function pointedAt(sheet: Sheet, paragraph: Paragraph): Candidate[] {
  const { cells } = paragraph;
  return cells.flatMap((cell, at) => {
    const next = cells[at + 1];
    const ends = next === undefined || /[:：]$/.test(cell.text) || sheet.endsEarly(cell, next);
    const over = cells[at - 1];
    const whole = over === undefined ? cell.text : `${over.text} ${cell.text}`;
    const field = !ends || sheet.labelAt(cell) !== null ? null : tailLabel(whole);
    const first = field === null ? null : (next ?? sheet.below(cell));
    return field === null || first === null ? [] : valueUnder(sheet, field, first);
  });
}

/** `… for the following scope:` ends its text; the scope is the next. */
function scopeUnder(sheet: Sheet, { cells }: Paragraph): Candidate[] {
  const last = cells.at(-1);
  const first = last === undefined ? null : sheet.below(last);
  return first === null ? [] : valueUnder(sheet, 'scope', first);
}

function valueUnder(sheet: Sheet, field: 'scope' | 'sites', first: Cell): Candidate[] {
  const block = sheet.block(first);
  const other = block.findIndex(
    ({ text }) => isAnotherMatter(text) || beginsWithVerb(text) || isSentence(text),
  );
  const lines = other < 0 ? block : block.slice(0, other);
  const value = lines
    .map(({ text }) => text)
    .join(' ')
    .replace(/[.;,\s]+$/, '');
  return isValueOf(field, value) ? [candidateFor(field, value, lines, SURENESS.sentence)] : [];
}

/** `… includes the sites at 4 Residency Road, Bengaluru and 9 Mount Road, Chennai.` */
const SITES_AT =
  /(?<![\p{L}])(?:sites|locations|premises|offices|facilities|standorte[n]?|établissements|emplazamientos|centros|sedi|siti|locaties|vestigingen|lokalizacj[ae](?:ch)?)(?: (?:located|situated|covered|situés|ubicados|situat[ei]|gelegen))? (?:at|in|are|à|en|a|te|op|presso|przy|w)?:?\s*((?=.{0,60}\d)[\p{Lu}\d][^;]{8,300})/giu;

function sitesNamed(paragraph: Paragraph): Candidate[] {
  const text = paragraph.text.replaceAll('\n', ' ');
  return [...text.matchAll(SITES_AT)].flatMap(({ index, 0: said, 1: named = '' }) => {
    const [sentence] = sentencesOf(named);
    const value = (sentence?.text ?? '').replace(/[.,\s]+$/, '');
    const cells = cellsWithin(paragraph, index, index + said.length - named.length + value.length);
    return isValueOf('sites', value) ? [candidateFor('sites', value, cells, SURENESS.sentence)] : [];
  });
}

/** `Issue 1.` as a sentence of its own. */
const ITS_REVISION =
  /^(?:issue|revision|rev\.?|version|edition|ausgabe|fassung|revisione|versione|versión|versie|wersja|wydanie|indice)(?: no\.?| nr\.?| n[°º.])? (\d{1,2}|[A-Z])$/iu;

/** Of a form, a policy or the statement of applicability it says nothing here. */
const OF_ANOTHER =
  /form|\bmod\b|template|vorlage|soa\b|appl?i[ck]a|anwendbar|toepass|stosow|document|policy|dokument/i;

function revisions(sheet: Sheet, paragraph: Paragraph): Candidate[] {
  const [first] = paragraph.cells;
  const left = first === undefined ? null : sheet.leftOf(first);
  if (left !== null) return [];
  return sentencesOf(paragraph.text).flatMap(({ at, text }) => {
    if (OF_ANOTHER.test(text)) return [];
    return text.split(/[,;()]/).flatMap((piece) => {
      const [, value = ''] = ITS_REVISION.exec(piece.trim()) ?? [];
      return value === '' || piece === paragraph.text
        ? []
        : [candidateFor('revision', value, cellsWithin(paragraph, at, at + text.length), SURENESS.sentence)];
    });
  });
}

/** The sentences and lines up to the one that goes on about something else. */
function untilAnotherMatter(text: string): string {
  const [first, ...more] = sentencesOf(text);
  const end = more.find(
    (sentence) =>
      isAnotherMatter(sentence.text.trim()) ||
      beginsWithVerb(sentence.text.trim()) ||
      isSentence(sentence.text),
  );
  const taken = first === undefined ? '' : text.slice(0, end?.at ?? text.length);
  return taken
    .replace(/\s+/g, ' ')
    .replace(/[.;,\s]+$/, '')
    .trim();
}

const APPLICABILITY =
  /(?:statement of applicability|\bsoa\b|anwendbarkeit(?:serklärung)?|déclaration d'applicabilité|declaración de aplicabilidad|dichiarazione di applicabilità|verklaring van toepasselijkheid|deklaracj[aąi] stosowania)[\s,:(]*((?:version|v\.?\d|v\.|ver|rev(?:ision)?|issue|fassung|versión|versione|versie|wersja|dated|vom|of|du|de|del|z|no|nr|reference|ref)(?:\b|(?<=\d))[^;)]{1,60}|(?=[A-Z\d-]*\d)[A-Z][A-Z\d]*[-/][A-Z\d/-]+[^;)]{0,50})/i;

/** The statement of applicability the certificate refers to, with its version and date as said. */
function applicability(paragraph: Paragraph): Candidate[] {
  const match = APPLICABILITY.exec(paragraph.text);
  const [, said = ''] = match ?? [];
  const value = said.replace(/(?<=\d)\.(?:\s.*)?$/, '').replace(/[.,\s]+$/, '');
  if (match === null || !isValueOf('statementOfApplicability', value)) return [];
  const cells = cellsWithin(paragraph, match.index, match.index + match[0].length);
  return [candidateFor('statementOfApplicability', value, cells, SURENESS.sentence)];
}

const ADDRESS_OF_PAGE =
  /(?:https?:\/\/|www\.)[^\s,;()<>"]+[^\s,;()<>".]|(?<![@\w.])[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]+)+(?:\/[^\s,;()]*[^\s,;().])?/gu;
const TO_VERIFY =
  /verif|vérif|weryfik|valid|gültig|authentic|überpr|überzeug|prüf|check|status|standing|confirm|consult|comprob|control|geldigheid|sprawd|ważno|director|verzeichnis|regist|rejestr|\bcertificates?\b|zertifikat|\bqr\b|scan|確認|照会|検索|有効/iu;
/** Where only certificates are looked up, whatever the sentence around it says. */
const PLACE_TO_VERIFY =
  /verif|valid|check|status|regist|rejestr|director|certificat|zertifikat|consult|lookup|search/i;

/** Its path ends in a reference: `…/b/LI-93F0-27`. */
const OF_ONE_DOCUMENT = /\/(?=[^/]*\d)(?=[^/]*[\p{Lu}-])[^/]{5,}$/u;

/** An address to look the certificate up at; a body's plain home page is none. */
function addressOfPage(paragraph: Paragraph): Candidate[] {
  const text = paragraph.text.replaceAll('\n', ' ');
  return [...text.matchAll(ADDRESS_OF_PAGE)].flatMap(({ index, 0: address }) => {
    const around = sentenceAround(text, index);
    const [, path = ''] = /^(?:https?:\/\/)?[^/]+(\/.*)?$/.exec(address) ?? [];
    const isIts =
      PLACE_TO_VERIFY.test(path) ||
      OF_ONE_DOCUMENT.test(address) ||
      (TO_VERIFY.test(around) && !CONTACT.test(around));
    return isIts
      ? [
          candidateFor(
            'verifyAt',
            address,
            cellsWithin(paragraph, index, index + address.length),
            SURENESS.sentence,
          ),
        ]
      : [];
  });
}

/** Beside a telephone stands a home page. */
const CONTACT = /(?:\btel|\bphone|\bfax|\be-?mail|[tf] ?\+\d)[^]*$/iu;

/** The sentence a place of a text is in; the full stops of addresses of pages end none. */
function sentenceAround(text: string, at: number): string {
  const sentence = sentencesOf(text).findLast((each) => each.at <= at);
  return sentence?.text ?? text;
}
