import { foldInPlace } from './fold.js';

/** `… management system of`, by the language of the sentence around it; folded. */
const SYSTEM = {
  en: '(?:the |an )?(?:[\\p{L}-]+ ){0,4}management systems?(?: \\([a-z -]+\\))?(?: for [\\p{L} ]{2,40})?(?:,)? (?:of|operated by|implemented by|established by|at)(?: the organi[sz]ation| the company| the firm)?',
  de: '(?:das |dessen |ihr )?(?:[\\p{L}-]* )?(?:ki-)?management-?system(?: fur kunstliche intelligenz)?(?: der| von| des)(?: firma| unternehmens| organisation)?',
  fr: "(?:le |un )?systeme de management(?: de l'intelligence artificielle| de l'ia| ia)?(?: (?:mis en (?:place|oeuvre)|exploite|deploye|etabli) par)?(?: de la societe| de l'entreprise| de l'organisme| par| de| d')?",
  es: '(?:el |un )?sistema de gestion(?: de(?: la)? (?:inteligencia artificial|ia))?(?: de la organizacion| de la empresa| de la entidad| de la compania| implantado por| de)',
  it: "(?:il |un )?sistema di gestione(?: (?:per l'|dell'|della |per la )?(?:intelligenza artificiale|ia|ai))?(?: dell'organizzazione| dell'azienda| della societa| attuato da| di)",
  nl: 'het (?:ai-)?(?:management-?systeem|beheersysteem)(?: voor (?:artificiele|kunstmatige) intelligentie)? van(?: de organisatie)?',
  pl: 'system zarzadzania(?: sztuczna inteligencja| ai)?(?: w| wdrozony (?:w|przez))?(?: organizacji| firmy| firmie| spolki| przedsiebiorstwa| przedsiebiorstwie)?',
} as const;

/** The sentences that bring in the holder; what follows is its name. Who certifies stands before the verb. */
const CERTIFIES = [
  `(?:certif(?:y|ies|ied)|confirms?|attests?|declares?|verif(?:y|ies))(?: hereby)? that,?(?: ${SYSTEM.en}| the (?:organi[sz]ation|company|firm))?`,
  `(?:bescheinigt|bestatigt|zertifiziert|bescheinigen|bestatigen)(?: hiermit| wird| wir)*,? dass(?: ${SYSTEM.de}| das unternehmen| die firma| die organisation)?`,
  `(?:certifie|certifions|atteste|attestons)(?: que|:)(?: ${SYSTEM.fr}| l'entreprise| la societe| l'organisme| l'organisation)?`,
  `(?:certifica|certificamos|acredita|hace constar)(?: por la presente)? que(?: ${SYSTEM.es}| la (?:organizacion|empresa|entidad|sociedad))?`,
  `(?:certifica|certifichiamo|attesta)(?: con la presente)? che(?: ${SYSTEM.it}| l'organizzazione| l'azienda| la societa)?`,
  `(?:verklaart|verklaren|certificeert|bevestigt)(?: hierbij| wij)* dat(?: ${SYSTEM.nl}| de organisatie| het bedrijf)?`,
  `(?:zaswiadcza|potwierdza|certyfikuje|zaswiadczamy)(?: sie)?(?: niniejszym)?,? ze(?: ${SYSTEM.pl}| organizacja| firma| przedsiebiorstwo)?`,
];
/** The same without anybody who certifies. */
const NAMES = [
  '(?:awarded|granted|issued|presented|conferred)(?: hereby)?(?: by [^;:]{3,60}?)? (?:to|upon)(?: the (?:organi[sz]ation|company))?',
  '(?:delivre|attribue|decerne) a(?: la societe)?',
  'certification of(?: the (?:company|organi[sz]ation))?(?! (?:the|its|a|an|ai|management|registration|conformity|approval|your)(?![\\p{L}]))',
  "certification de (?:la societe|l'entreprise|l'organisme)",
  'zertifizierung (?:der firma|des unternehmens)',
  'certificacion de la (?:empresa|entidad|organizacion)',
  "certificazione (?:della societa|dell'azienda|dell'organizzazione)",
  'to the (?:management|board(?: of directors)?|directors) of',
  'management systems?(?: \\([a-z -]+\\))? (?:of|operated by|implemented by)',
  SYSTEM.nl,
  '(?:ki-)?managementsystem(?: fur kunstliche intelligenz)? (?:der|des)(?: firma| unternehmens)?',
  "sistema di gestione(?: (?:per l'|dell')intelligenza artificiale)? (?:dell'organizzazione|dell'azienda|della societa|di)",
  'sistema de gestion(?: de(?: la)? (?:inteligencia artificial|ia))? de(?: la (?:organizacion|empresa|entidad))?',
  "systeme de management(?: de l'intelligence artificielle| de l'ia)? (?:mis en (?:place|oeuvre) par|de la societe)",
];

const introduction = (source: string) => new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])[\\s:,]*`, 'u');
/** `Search the register to confirm that …` certifies nothing. */
const IN_ORDER = /(?<!\bthis (?:is|serves|letter is)) to$/;

const INTRODUCTIONS = [
  ...CERTIFIES.map((source) => ({ words: introduction(source), certifies: true })),
  ...NAMES.map((source) => ({ words: introduction(source), certifies: false })),
];

/** Where the verb stands after the holder's name, or the letter to it begins (`…: We have examined`): there the name is over. */
const VERB =
  /:\s+we(?![\p{L}])|[,;]?\s+(?:for having|has|have|had|operates?|operating|is|are|was|implements|implemented|maintains|conforms?|complies|fulfils?|fulfills|meets|satisfies|for the|for its|against|according|located|selon|according to|gemass|nach|segun|secondo|which|in respect of|at the following|hat|betreibt|erfullt|ein|eingefuhrt|unterhalt|wendet|a mis|met en|a ete|dispose|dispone|ha|opera|mantiene|cumple|es conforme|est conforme|e conforme|conforme|soddisfa|heeft|voldoet|is|onderhoudt|posiada|wdrozyla|wdrozyl|spelnia|stosuje|jest)(?![\p{L}-])/u;
/** It begins a text that goes on about somebody named over it: `has implemented …`. */
const BEGINS_WITH_VERB =
  /^(?:has (?:been|implemented|established|demonstrated|successfully)|have been|operates an?|implements|maintains an?|conforms to|complies with|is in conformity|meets the|fulfils the|fulfills the|satisfies the|and found|hat ein|ein(?:e)? (?:[\p{L}-]+ )?(?:ki-)?management-?system|betreibt ein|erfullt die|die anforderungen|a mis en|a ete|met en oeuvre|dispose d'|est conforme|ha implantado|ha sido|dispone de|cumple|es conforme|ha attuato|e conforme|e stato|opera con|heeft een|voldoet aan|is beoordeeld|wdrozyla|wdrozyl|spelnia|stosuje|for its |pour son |hat (?:am|an|das|den|die|erfolgreich) |has (?:completed|passed|attended|participated)|who (?:has )?passed|a (?:suivi|reussi|participe)|ha (?:completado|superado|asistido|participado|completato|superato|partecipato)|heeft (?:deelgenomen|met goed)|ukonczyl)/u;
/** Words that stand for the name where that is given elsewhere. */
const STANDS_FOR_IT =
  /^(?:the |la |l'|die |das |der |het |de |el |il |lo )?(?:(?:above|below|following|said|undersigned|vorstehende|obige|bovenstaande|bovengenoemde|suddett[ao]|citada|nachstehende|folgende|siguiente|seguente|volgende|suivant[e]?) ?)?(?:(?:above|below)[- ](?:named|mentioned) )?(?:organi[sz]ation|company|entity|firm|client|entidad|empresa|organizacion|sociedad|societe|entreprise|organisme|unternehmen|organisatie|bedrijf|organizzazione|azienda|societa|organizacja|firma)?(?: ?(?:(?:named|mentioned|listed|indicated|shown|identified|detailed|described) )?(?:below|above|hereunder|hereafter|ci-dessous|ci-apres|indicada|arriba|abajo|indicata|hieronder|sotto|sopra))?[\s:,]*$/;
const POINTS_UP =
  /(?:above|oben|vorstehend|obig|ci-dessus|susmentionne|susvise|arriba|citada|sopra|suddett|hierboven|bovenstaand|bovengenoemd|powyzej|wyzej)/;
const POINTS_DOWN =
  /(?:below|following|hereunder|ci-dessous|suivant|nachstehend|folgend|siguiente|abajo|seguente|sotto|volgende|hieronder|nastepujac|ponizej)/;

export interface Introduced {
  /** Whether the sentence is somebody's who certifies. */
  readonly certifies: boolean;
  /** What stands before the sentence's verb: often the certification body. */
  readonly before: string;
  /** What follows, up to its own verb; may be empty, then the name is on the next line. */
  readonly name: string;
  /** Where the name begins in the text. */
  readonly at: number;
  /** Whether the name, where it is empty, stands under the text rather than nowhere. */
  readonly under: boolean;
  /** Whether the text says that it stands over it. */
  readonly over: boolean;
}

/** The holder brought in by a sentence; null where the text has none. */
export function introducedIn(text: string): Introduced | null {
  const folded = foldInPlace(text);
  const first = firstIntroduction(text, folded);
  if (first === null) return null;
  // Said in two languages, one after the other.
  const second = first.at >= text.length ? null : firstIntroduction(text, folded, first.at);
  return second === null || !second.certifies ? first : { ...second, before: first.before };
}

function firstIntroduction(text: string, folded: string, from = 0): Introduced | null {
  for (const { words, certifies } of INTRODUCTIONS) {
    const match = words.exec(folded.slice(from));
    if (match === null) continue;
    const begins = from + match.index;
    if (certifies && IN_ORDER.test(folded.slice(0, begins).trim())) continue;
    const at = begins + match[0].length;
    const name = nameIn(text.slice(at)).replace(/^'s (?:[\p{L}-]+ ){0,4}management systems?$/u, '');
    const verbless = text.slice(at).trim().length === name.length;
    return {
      certifies,
      before: text.slice(0, begins).trim(),
      name: STANDS_FOR_IT.test(foldInPlace(name)) ? '' : name,
      at,
      under: verbless || POINTS_DOWN.test(foldInPlace(name)),
      over: POINTS_UP.test(foldInPlace(name)),
    };
  }
  return null;
}

/** A name without the sentence that goes on after it. */
export function nameIn(text: string): string {
  const end = VERB.exec(` ${foldInPlace(text)}`);
  return (end === null ? text : text.slice(0, Math.max(0, end.index - 1)))
    .replace(/^(?:the|der|die|das)$/i, '')
    .trim();
}

/** Whether a text goes on with what somebody named over it does. */
export const beginsWithVerb = (text: string): boolean => BEGINS_WITH_VERB.test(foldInPlace(text));
