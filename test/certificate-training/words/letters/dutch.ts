import type { LetterManner, LetterWords } from '../letter-words.js';

const manner: LetterManner = {
  days: ['{town}, {issued}', 'Datum: {issued}', '{issued}', '{town}, d.d. {issued}'],
  salutations: [
    'Geachte heer {otherPerson},',
    'Geachte mevrouw {otherPerson},',
    'Beste {otherPerson},',
    'Hallo {otherPerson},',
  ],
  openSalutations: ['Geachte heer, mevrouw,', 'Aan wie het aangaat', 'Beste allemaal,', 'L.S.,'],
  regards: ['Met vriendelijke groet,', 'Hoogachtend,', 'Met vriendelijke groeten', 'Vriendelijke groet,'],
  attention: [
    'T.a.v. {otherPerson}',
    't.a.v. de heer {otherPerson}',
    '{otherPerson}',
    'Ter attentie van {otherPerson}',
  ],
  references: [
    ['Ons kenmerk', '{otherNumber}'],
    ['Uw kenmerk', '{otherNumber}'],
    ['Uw brief van', '{otherDay}'],
    ['Klantnummer', '{otherNumber}'],
    ['Behandeld door', '{otherPerson}'],
    ['Telefoon', '{phone}'],
    ['E-mail', '{email}'],
    ['Dossier', '{otherNumber}'],
  ],
  dayLabels: ['Datum', 'Dagtekening'],
  mail: {
    from: ['Van:', 'Afzender:'],
    to: ['Aan:'],
    copy: ['Cc:'],
    day: ['Verzonden:', 'Datum:', 'Op'],
    subject: ['Onderwerp:'],
    attached: ['Bijlagen:'],
  },
  subjectLabels: ['Betreft:', 'Onderwerp:', 'Betreft'],
  enclosures: [
    'Bijlage: auditrapport {otherNumber}',
    'Bijlagen: 2',
    'cc: {otherPerson}',
    'Bijlage: plan van {otherDay}',
  ],
  towns: ['Utrecht', 'Zwolle', 'Rotterdam', 'Gent', 'Antwerpen', 'Eindhoven', 'Arnhem'],
  roles: [
    'Leadauditor',
    'Hoofd certificatie',
    'Accountmanager',
    'Directeur',
    'Planner audits',
    'Schemabeheerder',
  ],
  for: ['i.o.', 'namens', 'p.o.'],
};

export const stage1: LetterWords = {
  manner,
  subjects: [
    'Bevestiging fase 1-audit {standard}',
    'Uitkomst fase 1 – {holder}',
    'Certificatie {standard}: fase 1 afgerond',
    'BEVESTIGING FASE 1',
  ],
  openings: [
    'Hierbij bevestigen wij dat {body} van {surveyFrom} tot en met {surveyed} de fase 1-audit bij {holder} heeft uitgevoerd volgens {standard}.',
    'De fase 1-audit bij {holder}, {holderAddress}, is op {surveyed} afgesloten.',
    'Het bedrijf {holder} heeft {body} gevraagd zijn AI-managementsysteem te certificeren. De eerste fase eindigde op {surveyed}.',
    'Op {surveyed} heeft ons team de documenten van uw managementsysteem beoordeeld als fase 1 van de audit.',
  ],
  middles: [
    'De audit werd geleid door {otherPerson}.',
    'Fase 2 is gepland op {nextAudit}.',
    'Het voorgestelde toepassingsgebied luidt: {scope}.',
    'Scope: {scope}',
    'Deze brief is geen certificaat; het besluit valt na fase 2.',
    'Er zijn drie aandachtspunten, op te lossen vóór {otherDay}.',
    'Het contract met nummer {otherNumber} is getekend op {otherDay}.',
    'De verklaring van toepasselijkheid {soa} is ingezien.',
    '{body} is door {accreditor} geaccrediteerd onder {accreditationNumber}.',
  ],
  closings: [
    'Voor vragen belt u {otherPerson}, {phone}.',
    'Wij zien uit naar fase 2.',
    'Deze brief geldt tot {otherDay}.',
    'Hij mag alleen in zijn geheel worden doorgegeven.',
  ],
  table: ['holder', 'holderAddress', 'standard', 'scope', 'surveyed', 'nextAudit', 'accreditor'],
};

export const stage2: LetterWords = {
  ...stage1,
  subjects: [
    'Aanbeveling tot certificatie {standard}',
    'Fase 2-audit afgerond – {holder}',
    'Uw certificatieaudit van {surveyed}',
    'Certificaat volgt',
  ],
  openings: [
    'Wij bevestigen dat de fase 2-audit bij {holder} volgens {standard} is gehouden van {surveyFrom} t/m {surveyed}.',
    'De certificatieaudit bij {holder}, {holderAddress}, eindigde op {surveyed}. Het team beveelt aan het certificaat te verlenen.',
    '{body} heeft op {surveyed} de tweede fase van de audit afgerond.',
    'Gefeliciteerd: in de slotbespreking van {surveyed} is {holder} voorgedragen voor certificatie.',
  ],
  middles: [
    'Iemand die niet bij de audit was, neemt het besluit.',
    'Op het certificaat komt dit toepassingsgebied: {scope}.',
    'Tot de uitgifte mag u zich niet gecertificeerd noemen.',
    'Twee kleine afwijkingen moeten vóór {otherDay} zijn beantwoord.',
    'Leadauditor was {otherPerson}; rapport {otherNumber}.',
    'De verklaring van toepasselijkheid is {soa}.',
    'De eerste opvolgaudit is rond {nextAudit}.',
    'Wij zijn voor deze norm geaccrediteerd door {accreditor}.',
  ],
  closings: [
    'U hoort van ons zodra het besluit is genomen.',
    'Deze brief vervangt geen certificaat.',
    'Mail ons: {email}.',
    'Dank voor de ontvangst.',
  ],
};

export const readiness: LetterWords = {
  ...stage1,
  subjects: [
    'Stand van zaken {standard}',
    'Verklaring van begeleiding – {holder}',
    'Gap-analyse: samenvatting',
    'Bevestiging certificatieovereenkomst',
  ],
  openings: [
    'Wij begeleiden {holder}, {holderAddress}, sinds {otherDay} bij het invoeren van een systeem volgens {standard}.',
    'Tussen {surveyFrom} en {surveyed} hebben wij de werkwijze van {holder} naast {standard} gelegd.',
    'Op verzoek van {holder} bevestigt {body} dat er een overeenkomst is voor certificatie volgens {standard}.',
    'Na de analyse die op {surveyed} eindigde, achten wij {holder} klaar voor de audit.',
  ],
  middles: [
    'Het beoogde toepassingsgebied is {scope}.',
    'De audit is gepland op {nextAudit}.',
    'Deze brief is geen bewijs van certificatie.',
    'De interne audit ({otherNumber}) is ingezien.',
    'De directiebeoordeling van {otherDay} werd geleid door {otherPerson}.',
    'Gebruikt is het platform van {otherCompany}.',
  ],
  closings: [
    'Inlichtingen: {otherPerson}, {phone}.',
    'Opgesteld voor {otherCompany}.',
    'Certificatie wordt volgend jaar verwacht.',
  ],
  table: ['holder', 'standard', 'scope', 'surveyed', 'nextAudit'],
};

export const suspension: LetterWords = {
  ...stage1,
  subjects: [
    'Opschorting certificaat {number}',
    'KENNISGEVING VAN OPSCHORTING',
    'Uw certificaat nr. {number}',
    'Certificatie {standard} geschorst',
  ],
  openings: [
    'Certificaat {number} van {holder} volgens {standard} is vanaf {otherDay} geschorst.',
    'Omdat de opvolgaudit niet is gehouden, schorst {body} certificaat nr. {number} van {holder}, {holderAddress}.',
    'De certificatie van uw systeem (certificaat {number}) is opgeschort sinds {otherDay}.',
  ],
  middles: [
    'De afwijkingen van de audit van {surveyed} staan nog open.',
    'Tijdens de schorsing mag het merk niet worden gevoerd.',
    'Het certificaat gold voor: {scope}.',
    'Het is voor het eerst verleend op {first} en liep tot {expires}.',
    'De status staat op {verifyAt}.',
    'Bezwaar kan tot {otherDay}.',
    'Contact: {otherPerson}, {phone}.',
  ],
  closings: [
    'Graag een bevestiging van ontvangst.',
    'Wij hopen op spoedig herstel.',
    'De kosten van {otherNumber} blijven verschuldigd.',
  ],
  table: ['number', 'holder', 'holderAddress', 'standard', 'scope', 'expires', 'surveyed'],
};

export const withdrawal: LetterWords = {
  ...suspension,
  subjects: [
    'Intrekking certificaat {number}',
    'KENNISGEVING VAN INTREKKING',
    'Certificaat {number}: ingetrokken',
    'Einde certificatie {holder}',
  ],
  openings: [
    'Certificaat {number} op naam van {holder} wordt per {otherDay} ingetrokken.',
    'Zoals afgesproken beëindigt {body} de certificatie van {holder}, {holderAddress}, volgens {standard}.',
    'De commissie heeft besloten certificaat nr. {number} van {holder} in te trekken.',
  ],
};

export const surveillance: LetterWords = {
  ...suspension,
  subjects: [
    'Certificaat {number} blijft van kracht',
    'Uitkomst opvolgaudit',
    'Geldigheid certificaat {number}',
    'BEVESTIGING VAN GELDIGHEID',
  ],
  openings: [
    'De opvolgaudit bij {holder} was van {surveyFrom} tot en met {surveyed}. Certificaat {number} blijft geldig.',
    'Wij bevestigen dat het systeem van {holder}, {holderAddress}, nog steeds voldoet aan {standard}. Laatste audit: {surveyed}.',
    '{body} handhaaft de certificatie onder nummer {number} na de audit van {surveyed}.',
  ],
  middles: [
    'Het certificaat loopt tot {expires}.',
    'Het toepassingsgebied is ongewijzigd: {scope}.',
    'De volgende opvolgaudit is vóór {nextAudit}.',
    'Het besluit is genomen op {decided}.',
    'Geen afwijkingen; rapport {otherNumber}.',
    'Auditor: {otherPerson}.',
    'Controle: {verifyAt}',
    'Accreditatie {accreditor} {accreditationNumber}.',
  ],
};
