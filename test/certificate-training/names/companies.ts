import type { Chance } from '../../support/chance.js';
import { letters } from '../signs.js';
import { coined } from './coined.js';

/** What the names of companies of an English-speaking country are made of. */
export interface CompanyWords {
  /** `Limited`, `, Inc.`: with what stands before it; a name has a form in nine of ten cases. */
  readonly forms: readonly string[];
  readonly families: readonly string[];
  /** Towns, rivers and hills. */
  readonly places: readonly string[];
}

const WORDS = [
  'Larkfield',
  'Brightwater',
  'Northgate',
  'Merlin',
  'Ashdown',
  'Kestrel',
  'Cobalt',
  'Penrose',
  'Harbour',
  'Meridian',
  'Summit',
  'Blue Heron',
  'Silver Birch',
  'Copper',
  'Lantern',
  'Juniper',
  'Redwood',
  'Granite',
  'Polar',
  'Sapphire',
  'Tidewater',
  'Beacon',
  'Compass',
  'Falcon',
  'Orchid',
  'Lotus',
  'Banyan',
  'Acacia',
  'Marigold',
  'Open Field',
  'First Light',
  'Second Opinion',
  'True North',
  'Clear Path',
  'Iron Bridge',
  'Paper Crane',
  'Quiet Hill',
  'Bold Step',
  'Atlas',
  'Orbit',
  'Vertex',
  'Nimbus',
  'Quartz',
  'Cedar',
  'Willow',
  'Highland',
  'Coastal',
  'Pioneer',
  'Union',
  'Crown',
] as const;
const TRADES = [
  'Analytics',
  'Health',
  'Software',
  'Robotics',
  'Data Services',
  'AI',
  'Learning',
  'Payments',
  'Group',
  'Technologies',
  'Technology',
  'Systems',
  'Solutions',
  'Labs',
  'Digital',
  'Consulting',
  'Networks',
  'Global Services',
  'Infotech',
  'Insurance',
  'Bank',
  'Capital',
  'Logistics',
  'Energy',
  'Diagnostics',
  'Pharma',
  'Engineering',
  'Industries',
  'Intelligence',
  'Cloud',
  'Security',
  'Media',
  'Education',
  'Motors',
  'Aerospace',
  'Foods',
  'Holdings',
  'Ventures',
  'Business Solutions',
  'Data Science',
  'Machine Intelligence',
  'Medical Imaging',
  'Risk Advisory',
  'Legal Services',
] as const;
const BRANDS = [
  '.ai',
  '.io',
  ' AI',
  'Hub',
  'Soft',
  'Labs',
  'Works',
  'Base',
  'Pay',
  'Tech',
  'Cloud',
  'Desk',
  'Mind',
] as const;
const BODIES = [
  'University',
  'Institute of Technology',
  'General Hospital',
  'City Council',
  'Water Board',
  'Health Trust',
  'College',
  'Port Authority',
  'Mutual Society',
  'Building Society',
  'Research Centre',
  'Museum',
] as const;
const NUMBERED = [
  '7 Rivers',
  '24Seven',
  '3Peaks',
  'Twelve24',
  'Studio 11',
  'Level 9',
  '4C',
  'One81',
  'Seven Oaks',
  '360 Degree',
  '2nd Floor',
  'N7',
] as const;

const short = (chance: Chance): string =>
  chance.pick([coined(chance), chance.pick(WORDS), letters(chance, 3)]);

const SHAPES: readonly ((chance: Chance, words: CompanyWords) => string)[] = [
  (chance) => `${chance.pick(WORDS)} ${chance.pick(TRADES)}`,
  (chance) => `${chance.pick(WORDS)} ${chance.pick(TRADES)}`,
  (chance) => `${chance.pick(WORDS)} ${chance.pick(TRADES)} ${chance.pick(TRADES)}`,
  (chance) => coined(chance),
  (chance) => coined(chance),
  (chance) => `${coined(chance)} ${chance.pick(TRADES)}`,
  (chance) => `${coined(chance)}${chance.pick(BRANDS)}`,
  (chance) => `${coined(chance)}${chance.pick(BRANDS)}`.toLowerCase(),
  (chance) => `${chance.pick(WORDS).replace(' ', '')}${chance.pick(BRANDS)}`,
  (chance) => `The ${chance.pick(WORDS)} ${chance.pick(TRADES)} Company`,
  (chance) => `${letters(chance, 2 + chance.below(3))} ${chance.pick(TRADES)}`,
  (chance) => `${letters(chance, 1)}&${letters(chance, 1)} ${chance.pick(TRADES)}`,
  (chance) => `${chance.pick(NUMBERED)} ${chance.pick(TRADES)}`,
  (chance, { families }) => `${chance.pick(families)} & ${chance.pick(families)}`,
  (chance, { families }) =>
    `${chance.pick(families)} ${chance.pick(['Brothers', '& Sons', '& Co', 'and Partners', '& Daughters', 'Associates'])}`,
  (chance, { families }) => `${chance.pick(families)} ${chance.pick(TRADES)}`,
  (chance, { families }) => `${chance.pick(families)}, ${chance.pick(families)} & ${chance.pick(families)}`,
  (chance, { places }) => `${chance.pick(places)} ${chance.pick(TRADES)}`,
  (chance, { places }) => `${chance.pick(WORDS)} ${chance.pick(TRADES)} (${chance.pick(places)})`,
  (chance, { places }) => `${coined(chance)} ${chance.pick(places)}`,
];

const withoutForm = (chance: Chance, { places, families }: CompanyWords): string =>
  chance.pick([
    () => `${chance.pick(places)} ${chance.pick(BODIES)}`,
    () =>
      `${chance.pick(['University', 'City', 'Bank', 'Royal College', 'Port', 'Chamber of Commerce'])} of ${chance.pick(places)}`,
    () => `The ${chance.pick(families)} Foundation`,
    () =>
      `${chance.pick(['Ministry', 'Department'])} of ${chance.pick(['Digital Affairs', 'Health', 'Transport', 'Public Works'])}, ${chance.pick(places)}`,
    () => coined(chance),
    () => `${chance.pick(WORDS)} ${chance.pick(TRADES)}`,
    () => `${coined(chance)} ${chance.pick(TRADES)} – ${chance.pick(places)} Branch`,
  ])();

const trading = (chance: Chance): string =>
  chance.pick([
    () => ` t/a ${short(chance)}`,
    () => ` trading as ${short(chance)} ${chance.pick(TRADES)}`,
    () => ` (trading as ${short(chance)})`,
    () => ` d/b/a ${short(chance)}`,
    () => `, doing business as ${coined(chance)}`,
    () => ` (${coined(chance)})`,
    () => ` (“${coined(chance)}”)`,
  ])();

/** A company's name with its legal form, if it has one, and sometimes the name it trades under. */
export function companyName(chance: Chance, words: CompanyWords): string {
  if (chance.below(10) === 0) return withoutForm(chance, words);
  const name = chance.pick(SHAPES)(chance, words);
  const form = chance.pick(words.forms);
  return `${name}${form.startsWith(',') ? '' : ' '}${form}${chance.below(14) === 0 ? trading(chance) : ''}`;
}
