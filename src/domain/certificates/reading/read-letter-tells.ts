import { type Candidate, candidateFor, SURENESS } from './candidate.js';
import { datesIn, type NumericOrder } from './dates.js';
import { wordings } from './document-kind.js';
import { fold } from './fold.js';
import type { Letter } from './letter.js';
import type { Cell } from './lines.js';
import { cellsWithin, type Paragraph, sentencesOf } from './paragraphs.js';
import { isValueOf } from './values.js';

/** Sentences of a letter tell plainly what they are about: surer than a word before a day elsewhere. */
const PLAINLY = 0.97;

/** What a certificate is still valid to. */
const VALID = wordings(`
  (?:valid|validity|remains? in force|expires?|expiry|expiration)\\b
  gultig|lauft .{0,40}ab\\b|ablauf
  valable|valide|validite|expire
  valid[oa]|vigen|vence|caduca|validez
  valid[oaie]|validita|scade|scadenza
  geldig|vervalt|verloopt
  wazn|obowiazuj|wygasa
  有効`);
/** Before the last day of something. */
const UNTIL =
  /(?:until|till|through|to|on|up to|expires|expiry date|bis(?: zum)?|am|jusqu'au|au|le|hasta(?: el)?|el|al|fino al|il|tot(?: en met)?|op|do(?: dnia)?|dnia|z dniem|:)\s*$/;
const CERTIFICATE = /certific|zertifi|certyfik|registration|認証|登録証/;
/** The next audit, a corrective action and what was before are dated for themselves. */
const OF_SOMETHING_ELSE =
  /\b(?:next|nachste[rsn]?|prochain[e]?|proxim[oa]|prossim[oa]|volgende|nastepn\w+|new certificate|neues zertifikat|previous|accreditation|akkreditierung|suspen\w+|ausgesetzt|withdrawn|report|soc)\b/;
const SURVEILLANCE = wordings(`
  surveillance|uberwachungsaudit|audit de (?:surveillance|suivi)|(?:auditoria|audit) de (?:seguimiento|vigilancia)|(?:audit|verifica|visita) (?:ispettiva )?di sorveglianza|(?:opvolgings|controle|toezicht)s?-?audit|audyt\\w* nadzoru|維持審査|サーベイランス`);
/** That it is over. */
const TOOK_PLACE = wordings(`
  (?:was|were|has been|have been) |completed|conducted|performed|carried out|took place|held on
  wurde|abgeschlossen|durchgefuhrt|fand .{0,60}statt|stattgefunden
  (?:a ete|s'est|ont ete|realise|effectue|mene)
  (?:se (?:realizo|llevo a cabo|celebro)|fue |realizada|efectuada|llevada)
  (?:e stat[oa]|si e |svolt[oa]|effettuat[oa]|condott[oa]|eseguit[oa])
  (?:is .{0,60}(?:uitgevoerd|afgerond|afgesloten)|werd|heeft .{0,30}plaatsgevonden|vond )
  (?:zostal|przeprowadz|odbyl|zakoncz)
  実施|完了`);
const YET_TO_COME =
  /\b(?:next|due|planned|scheduled|will be|must be|nachste\w*|geplant|fallig|prevu\w*|prochain\w*|prevista?o?|proxim[oa]|prossim[oa]|volgende|gepland|nastepn\w+|planowan\w+)\b/;

/** The number of the certificate a letter is about: `your certificate AI-24-0031`. */
const NUMBER =
  /(?:certificate|certificat|certification|zertifikat|certificado|certificato|certificaat|certyfikat(?:u|em)?|registration)(?:s|es)?\s+(?:(?:with|mit|avec|con|met|o)\s+)?(?:(?:the|der|le|el|il|het)\s+)?(?:(?:reference|registration)\s+)?(?:number|nummer|no\.?|nr\.?|n[°º.]|numéro|numero|número|ref\.?|#)?\s*[:.]?\s*((?=[\p{L}\d/._-]*\d)\p{Lu}[\p{Lu}\d]*[-/._][\p{L}\d/._-]*[\p{L}\d])(?![\p{L}\d])/giu;

/** What a letter tells of the certificate it is about: its number, its last day, the day of its last surveillance. */
export const readLetterTells = (
  { head, body }: Letter,
  paragraphs: readonly Paragraph[],
  order: NumericOrder,
): Candidate[] => {
  const said = new Set<Cell>([...head, ...body]);
  return paragraphs
    .filter(({ cells }) => cells.some((cell) => said.has(cell)))
    .flatMap((paragraph) => [...numbers(paragraph), ...days(paragraph, order)]);
};

const numbers = (paragraph: Paragraph): Candidate[] =>
  [...paragraph.text.matchAll(NUMBER)].flatMap(({ 0: said, 1: number = '', index }) =>
    isValueOf('number', number)
      ? [
          candidateFor(
            'number',
            number,
            cellsWithin(paragraph, index, index + said.length),
            SURENESS.sentence,
          ),
        ]
      : [],
  );

function days(paragraph: Paragraph, order: NumericOrder): Candidate[] {
  return sentencesOf(withDaysKept(paragraph.text)).flatMap(({ text, at }) => {
    const own = paragraph.text.slice(at, at + text.length);
    return datesIn(own, order).flatMap(({ start, end, value, said }) => {
      const field =
        value === null ? null : toldBy(fold(own.slice(0, start)), fold(own), fold(own.slice(end)));
      return field === null || value === null
        ? []
        : [{ ...candidateFor(field, value, cellsWithin(paragraph, at + start, at + end), PLAINLY), said }];
    });
  });
}

/** `18. November`: its full stop ends no sentence. */
const withDaysKept = (text: string): string => text.replace(/(?<=\b\d{1,2})\.(?=\s+\p{L})/gu, ' ');

function toldBy(before: string, sentence: string, after: string): 'expiresOn' | 'surveyedOn' | null {
  const isOfCertificate = CERTIFICATE.test(sentence) && !OF_SOMETHING_ELSE.test(before);
  if (isOfCertificate && UNTIL.test(before) && (VALID.test(before) || VALID.test(after.slice(0, 25))))
    return 'expiresOn';
  return SURVEILLANCE.test(before) && TOOK_PLACE.test(sentence) && !YET_TO_COME.test(before)
    ? 'surveyedOn'
    : null;
}
