import type { Chance } from '../../support/chance.js';
import { letters } from '../signs.js';
import { coined } from './coined.js';
import type { CompanyWords } from './companies.js';

const WORDS = [
  'Aldgate',
  'Sterling',
  'Keystone',
  'Northern',
  'Global',
  'Pacific',
  'Trident',
  'Crescent',
  'Equinox',
  'Regent',
  'Apex',
  'Sentinel',
  'Cornerstone',
  'Landmark',
  'Premier',
  'United',
  'Prime',
  'Alliance',
  'Royal Oak',
  'Southern Cross',
  'Vanguard',
  'Ascot',
  'Hallmark',
  'Pinnacle',
  'Milestone',
  'Verity',
  'Candour',
  'Plumb Line',
  'Even Keel',
  'Touchstone',
] as const;
const WORKS = [
  'Assurance',
  'Certification',
  'Certifications',
  'Registrars',
  'Registrar',
  'Verification',
  'Quality',
  'Standards',
  'International',
  'Assessment Services',
  'Certification Services',
  'International Certification Services',
  'Register',
  'Quality Assurance',
  'Quality Register',
  'Inspection & Certification',
  'Compliance',
  'System Certifications',
  'Audits',
  'Management Systems',
  'Conformity',
  'Testing and Certification',
  'ISO Registrars',
  'Business Assurance',
  'Cert',
  'Assessments',
  'Certification Body',
  'Accreditation & Compliance',
  'Trust Services',
  'Veritas Services',
] as const;
const LETTERED = [
  'Certification',
  'Cert',
  'Global',
  'International',
  'Registrars',
  'Assurance',
  'Management Systems',
  'Group',
  'Systems',
  'Certifications',
] as const;

type Named = { readonly name: string; readonly short: string };

const SHAPES: readonly ((chance: Chance, words: CompanyWords) => Named)[] = [
  (chance) => both(`${chance.pick(WORDS)} ${chance.pick(WORKS)}`),
  (chance) => both(`${chance.pick(WORDS)} ${chance.pick(WORKS)}`),
  (chance) => both(`${coined(chance)} ${chance.pick(WORKS)}`),
  (chance) => both(coined(chance)),
  (chance) => both(`${coined(chance)}${chance.pick(['Cert', 'Assure', 'Audit', ' Trust', ' Group'])}`),
  (chance, { families }) =>
    both(
      `${chance.pick(families)} ${chance.pick(['& Tate', 'Group', 'Associates', '& Partners', 'Assurance'])}`,
    ),
  (chance, { families }) => both(`${chance.pick(families)} ${chance.pick(families)}`),
  (chance, { places }) =>
    both(
      `${chance.pick(places)} ${chance.pick(['Register', 'Standards Institute', 'Bureau of Quality', 'Certification', 'Quality Centre'])}`,
    ),
  (chance) => initialled(letters(chance, 3), chance),
  (chance) => initialled(letters(chance, 2 + chance.below(3)), chance),
  (chance) => ofWords(['Institute', 'Bureau', 'Board', 'Register', 'Agency'], chance),
  (chance) => ofWords(['Centre', 'College', 'Society', 'Council', 'Academy'], chance),
];

const both = (name: string): Named => ({ name, short: name });
const initialled = (initials: string, chance: Chance): Named => ({
  short: initials,
  name: `${initials} ${chance.pick(LETTERED)}`,
});
function ofWords(kinds: readonly string[], chance: Chance): Named {
  const name = `${chance.pick(['International', 'National', 'Independent', 'Commonwealth', 'Continental'])} ${chance.pick(kinds)} ${chance.pick(['of Quality Systems', 'for Conformity', 'of Assessors', 'for Digital Assurance', 'of Management Audits'])}`;
  return { name, short: chance.below(2) === 0 ? name : name.replace(/[^A-Z]/g, '') };
}

/** A certification body: with its legal form, mostly, and as it is called for short. */
export function certifierName(chance: Chance, words: CompanyWords): Named {
  const { name, short } = chance.pick(SHAPES)(chance, words);
  if (chance.below(5) === 0) return { name, short };
  const form = chance.pick(words.forms);
  return { name: `${name}${form.startsWith(',') ? '' : ' '}${form}`, short };
}

/** A firm of accountants that also certifies: `Whitcombe, Pryce & Co. LLP, Certified Public Accountants`. */
export function accountants(chance: Chance, { families }: CompanyWords): Named {
  const short = chance.pick([
    `${chance.pick(families)} & ${chance.pick(families)}`,
    `${chance.pick(families)}, ${chance.pick(families)} & Co.`,
    `${chance.pick(families)} ${chance.pick(families)}`,
    `${chance.pick(families)} ${chance.pick(['Assurance', 'Advisory', 'Compliance'])}`,
  ]);
  return {
    short,
    name: `${short} ${chance.pick(['LLP', 'LLC', 'P.C.', 'LLP, Certified Public Accountants', 'CPAs, PLLC', 'Certification Services, LLC'])}`,
  };
}
