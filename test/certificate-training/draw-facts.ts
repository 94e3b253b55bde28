import type { DocumentType } from '#domain/certificates/certificate.js';
import type { Chance } from '../support/chance.js';
import { drawnDays, someDay, written, writtenDays } from './days.js';
import { type Facts, NOTHING_OF_OTHER_KINDS, type Site, together } from './facts.js';
import type { Country, Language } from './language.js';
import { words } from './listed.js';
import { figures, letters } from './signs.js';

/** What a document of a kind in a language says, in countries that it is about. */
export function drawFacts(
  kind: DocumentType,
  {
    language,
    holderIn,
    bodyIn,
    chance,
  }: {
    readonly language: Language;
    readonly holderIn: Country;
    readonly bodyIn: Country;
    readonly chance: Chance;
  },
): Facts {
  const is = (percent: number) => chance.below(100) < percent;
  const holderLines = withCountry(holderIn, holderIn.address(chance), chance);
  const bodyLines = withCountry(bodyIn, bodyIn.address(chance), chance);
  const certifier = bodyIn.certifier(chance);
  const accreditor = bodyIn.accreditor(chance);
  const signatories = Array.from({ length: is(25) ? 2 : 1 }, () => ({
    name: bodyIn.person(chance),
    role: is(80) ? chance.pick(language.roles) : '',
  }));
  const number = drawNumber(certifier.short, chance);
  const net = drawNet(certifier.short, number, chance);
  const isAccredited = is(85);
  const days = drawnDays(chance);
  const stated = (percent: number, text: string) => (is(percent) ? text : '');
  const said: Facts['said'] = {
    ...NOTHING_OF_OTHER_KINDS,
    number,
    holder: set(holderIn.company(chance), chance),
    holderAddress: together(holderLines, ', '),
    standard: drawStandard(kind, language, chance),
    scope: language.scope(chance),
    body: set(is(75) ? certifier.name : certifier.short, chance),
    bodyAddress: together(bodyLines, ', '),
    accreditor: isAccredited ? accreditor.name : '',
    accreditationNumber: isAccredited && is(85) ? accreditor.number : '',
    ...writtenDays(days, language, chance),
    soa: stated(70, drawSoa(language, chance)),
    ...signed(signatories),
    revision: stated(55, chance.pick(language.revisions).replace('{n}', String(1 + chance.below(9)))),
    verifyAt: stated(80, net.verifyAt),
    title: chance.pick(language.titles[kind] ?? ['Certificate']),
    phone: bodyIn.phone(chance),
    email: net.email,
    website: net.website,
    registration: bodyIn.registration(chance),
    otherNumber: drawNumber('', chance),
    otherPerson: holderIn.person(chance),
    otherCompany: holderIn.company(chance),
    otherAddress: together(bodyIn.address(chance), ', '),
  };
  return {
    kind,
    said,
    days,
    holderLines,
    bodyLines,
    sites: drawSites(language, holderIn, chance),
    signatories,
  };
}

const signed = ([first]: Facts['signatories']) => ({
  signatory: first?.name ?? '',
  role: first?.role ?? '',
});

const VERIFICATION_PATHS = words(`
  /verify | /check | /certificates | /register | /clients | /v | /certificate-search | /en/verify/ | /
  /directory/clients | /validity | /cert-check.html | /status?id=42 | /verify/certificate | /qr
`);

/** Where a body is found in the net, under names kept for examples, which nobody owns. */
function drawNet(name: string, number: string, chance: Chance) {
  const house = latin(name).slice(0, 14) || letters(chance, 4).toLowerCase();
  const domain = `${house}${chance.pick(['', '', '', '-cert', '-group', 'online'])}${chance.pick(['.example', '.example', '.example.com', '.example.org', '.example.net'])}`;
  const at = chance.pick([
    'https://',
    'www.',
    'https://www.',
    'http://',
    '',
    'https://verify.',
    'certificates.',
    'my.',
  ]);
  const path = chance.pick([...VERIFICATION_PATHS, `/c/${latin(number)}`]);
  return {
    website: `${chance.pick(['www.', 'www.', '', 'https://'])}${domain}`,
    email: `${chance.pick(['info', 'office', 'certification', 'contact', 'enquiries', 'hello', 'ai.team'])}@${domain}`,
    verifyAt: `${at}${domain}${path}`,
  };
}

const latin = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '');

/** As the world names it, or as a country's own standards body has taken it over. */
function drawStandard(kind: DocumentType, { adoptions = [] }: Language, chance: Chance): string {
  const standard = chance.pick(STANDARDS[kind] ?? STANDARDS.certificate ?? ['ISO/IEC 42001:2023']);
  const isAdopted = adoptions.length > 0 && standard.startsWith('ISO') && chance.below(6) === 0;
  return isAdopted ? `${chance.pick(adoptions)} ${standard}` : standard;
}

const STANDARDS: Readonly<Partial<Record<DocumentType, readonly string[]>>> = {
  certificate: [
    'ISO/IEC 42001:2023',
    'ISO/IEC 42001:2023',
    'ISO/IEC 42001:2023',
    'ISO/IEC 42001:2023',
    'ISO/IEC 42001 : 2023',
    'ISO/IEC 42001: 2023',
    'ISO/IEC 42001-2023',
    'ISO/IEC 42001:2023(E)',
    'ISO 42001:2023',
    'ISO 42001 : 2023',
    'ISO/IEC 42001',
    'ISO 42001',
    'ISO/IEC 42001:2023 (AIMS)',
    'BS ISO/IEC 42001:2023',
  ],
  'other-standard': [
    'ISO/IEC 27001:2022',
    'ISO/IEC 27001:2022',
    'ISO/IEC 27001 : 2022',
    'ISO 27001:2022',
    'ISO/IEC 27017:2015',
    'ISO/IEC 27018:2019',
    'ISO/IEC 27701:2019',
    'ISO/IEC 27701:2025',
    'ISO 9001:2015',
    'ISO 13485:2016',
    'ISO 14001:2015',
    'ISO 45001:2018',
    'ISO/IEC 20000-1:2018',
    'ISO 22301:2019',
  ],
  attestation: ['SOC 2', 'SOC 2', 'SOC 1', 'SOC 3', 'ISAE 3000', 'ISAE 3402'],
};

/** Some papers set names in capitals. */
const set = (name: string, chance: Chance): string => (chance.below(6) === 0 ? name.toUpperCase() : name);

const withCountry = (country: Country, lines: readonly string[], chance: Chance): readonly string[] => {
  if (chance.below(2) === 0) return lines;
  const name = chance.pick(country.names);
  return chance.below(3) === 0
    ? [...lines.slice(0, -1), `${lines.at(-1)}${chance.pick([', ', ' - ', ' '])}${name}`]
    : [...lines, name];
};

/** A number as a body gives it to a certificate. */
function drawNumber(house: string, chance: Chance): string {
  const initials = house.replace(/[^A-Z]/g, '').slice(0, 4) || letters(chance, 2 + chance.below(2));
  const year = 2023 + chance.below(4);
  return chance.pick([
    () => `${initials}-${figures(chance, 5)}`,
    () => `${initials}/AI/${year}/${figures(chance, 3)}`,
    () => figures(chance, 6 + chance.below(5)),
    () => `AIMS ${figures(chance, 6)}`,
    () => `${letters(chance, 2)}${figures(chance, 2)}/${figures(chance, 8)}`,
    () => `${initials}.${figures(chance, 2)}.${figures(chance, 4)}`,
    () => `42001-${figures(chance, 4)}-${letters(chance, 2)}`,
    () => `${figures(chance, 2)} ${figures(chance, 3)} ${figures(chance, 5)}`,
    () => `${initials}${figures(chance, 7)}-${1 + chance.below(4)}`,
    () => `${figures(chance, 4)}-${figures(chance, 4)}-${figures(chance, 4)}`,
    () => `${letters(chance, 1)}${figures(chance, 6)}`,
    () => `${initials} ${figures(chance, 4)}-${year}`,
    () => `${year}/${figures(chance, 3)}/${letters(chance, 2)}/${letters(chance, 1)}`,
    () => `${initials}-AIMS-${year}-${figures(chance, 4)}`,
    () => `${letters(chance, 3)}-${year % 100}-${figures(chance, 4)}-AI`,
    () => `C-${figures(chance, 7)}-42001`,
    () => `AI ${figures(chance, 6)} ${figures(chance, 4)}`,
    () => `${figures(chance, 5)}/${letters(chance, 1)}/${figures(chance, 4)}/UK/En`,
    () => figures(chance, 4),
    () => `${figures(chance, 3)}.${figures(chance, 3)}.${figures(chance, 2)}`,
    () => `${initials}/${figures(chance, 4)}${letters(chance, 2)}/${year % 100}-${(year + 3) % 100}`,
    () => `${figures(chance, 8)}-${letters(chance, 3)}-${figures(chance, 2)}`,
    () => `${letters(chance, 2)} ${figures(chance, 6)}`,
  ])();
}

/** What is said of a Statement of Applicability. */
export const drawSoa = (language: Language, chance: Chance): string =>
  chance
    .pick(language.soas)
    .replace('{n}', `${1 + chance.below(6)}${chance.pick(['', '.0', '.1', '.2'])}`)
    .replace('{id}', drawDocument(chance))
    .replace('{day}', written(someDay(chance), chance.pick(language.dayFormats), language));

/** A number as a company gives it to a document of its own. */
const drawDocument = (chance: Chance): string =>
  chance.pick([
    () => `${letters(chance, 2 + chance.below(2))}-${figures(chance, 3)}`,
    () => `AIMS-SOA-${figures(chance, 2)}`,
    () => `${letters(chance, 3)}-SoA-${figures(chance, 3)}`,
    () => `DOC ${figures(chance, 2)}.${figures(chance, 2)}`,
    () => `${letters(chance, 4)}/AIMS/${figures(chance, 2)}`,
    () => `F-${figures(chance, 3)}-${letters(chance, 1)}`,
  ])();

const drawSites = (language: Language, country: Country, chance: Chance): readonly Site[] =>
  Array.from({ length: chance.below(3) === 0 ? chance.pick([1, 1, 2, 2, 3, 3, 4, 5, 7, 12]) : 0 }, () => ({
    name: chance.below(2) === 0 ? '' : chance.pick(language.siteNames),
    lines: country.address(chance),
    scope: chance.below(2) === 0 ? language.scope(chance) : '',
  }));
