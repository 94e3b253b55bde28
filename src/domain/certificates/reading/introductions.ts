import { foldInPlace } from './fold.js';

/** `… management system of`, in the language of the sentence around it. */
const SYSTEM = {
  en: '(?: the)?(?: [\\p{L}-]+){0,4} management systems?(?: \\([a-z ]+\\))?(?:,)? (?:of|operated by|implemented by|established by|at)(?: the organi[sz]ation| the company)?',
  de: '(?: das)?(?: [\\p{L}-]*)? ?(?:ki-)?management-?system(?: fur kunstliche intelligenz)?(?: der| von| des)(?: firma| unternehmens)?',
  fr: " le systeme de management(?: de l'intelligence artificielle| de l'ia)?(?: de la societe| de l'entreprise| de l'organisme| de| d')",
  es: ' el sistema de gestion(?: de(?: la)? (?:inteligencia artificial|ia))?(?: de la organizacion| de la empresa| de)',
  it: " il sistema di gestione(?: (?:per|dell)(?: |')(?:l')?intelligenza artificiale)?(?: dell'organizzazione| dell'azienda| della societa| di)",
  nl: ' het (?:ai-)?(?:management-?systeem|beheersysteem)(?: voor (?:artificiele|kunstmatige) intelligentie)? van(?: de organisatie)?',
  pl: ' system zarzadzania(?: sztuczna inteligencja)?(?: w)?(?: organizacji| firmy)?',
} as const;

/** The sentences that bring in the holder; what follows is its name. Who certifies stands before the verb. */
const CERTIFIES = [
  `(?:certif(?:y|ies)|confirms?|attests?|declares?|verif(?:y|ies))(?: hereby)? that(?:${SYSTEM.en}| the (?:organi[sz]ation|company))?`,
  `(?:bescheinigt|bestatigt|zertifiziert|bescheinigen|bestatigen)(?: hiermit| wird| wir)*,? dass(?:${SYSTEM.de}| das unternehmen| die firma| die organisation)?`,
  `(?:certifie|certifions|atteste|attestons) que(?:${SYSTEM.fr}| l'entreprise| la societe| l'organisme| l'organisation)?`,
  `(?:certifica|certificamos|acredita)(?: por la presente)? que(?:${SYSTEM.es}| la (?:organizacion|empresa|entidad|sociedad))?`,
  `(?:certifica|certifichiamo|attesta)(?: con la presente)? che(?:${SYSTEM.it}| l'organizzazione| l'azienda| la societa)?`,
  `(?:verklaart|verklaren|certificeert|bevestigt)(?: hierbij| wij)* dat(?:${SYSTEM.nl}| de organisatie| het bedrijf)?`,
  `(?:zaswiadcza|potwierdza|certyfikuje|zaswiadczamy)(?: sie)?(?: niniejszym)?,? ze(?:${SYSTEM.pl}| organizacja| firma| przedsiebiorstwo)?`,
];
/** The same without anybody who certifies. */
const NAMES = [
  '(?:ai|artificial intelligence) management system(?: \\([a-z ]+\\))? (?:of|operated by|implemented by)',
  '(?:awarded|granted|issued|presented|conferred)(?: hereby)? (?:to|upon)',
  'management systems? (?:of|operated by)',
];

const introduction = (source: string) => new RegExp(`(?<![\\p{L}])${source}(?![\\p{L}])[\\s:,]*`, 'u');
const INTRODUCTIONS = [
  ...CERTIFIES.map((source) => ({ words: introduction(source), certifies: true })),
  ...NAMES.map((source) => ({ words: introduction(source), certifies: false })),
];

/** Where the verb stands after the holder's name: there the name is over. */
const VERB =
  /[,;]?\s+(?:has|have|had|operates?|operating|is|are|was|implements|implemented|maintains|located|with (?:its|offices?|registered|headquarters)|conforms?|complies|fulfils?|fulfills|meets|satisfies|for the|at the following|hat|betreibt|erfullt|ein|eingefuhrt|unterhalt|mit sitz|a mis|met en|dispose|dispone|ha|opera|mantiene|cumple|es conforme|est conforme|e conforme|conforme|situe|con sede|soddisfa|heeft|voldoet|gevestigd|onderhoudt|posiada|wdrozyla|wdrozyl|spelnia|stosuje|z siedziba)(?![\p{L}-])/u;

export interface Introduced {
  /** Whether the sentence is somebody's who certifies. */
  readonly certifies: boolean;
  /** What stands before the sentence's verb: often the certification body. */
  readonly before: string;
  /** What follows, up to its own verb; may be empty, then the name is on the next line. */
  readonly name: string;
}

/** The holder brought in by a sentence; null where the text has none. */
export function introducedIn(text: string): Introduced | null {
  const folded = foldInPlace(text);
  for (const { words, certifies } of INTRODUCTIONS) {
    const match = words.exec(folded);
    if (match === null) continue;
    return {
      certifies,
      before: text.slice(0, match.index).trim(),
      name: nameIn(text.slice(match.index + match[0].length)),
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
