import type { Country } from '../language.js';
import { figures, letters } from '../signs.js';

const TOWNS = [
  ['Leeds', 'LS'],
  ['Bristol', 'BS'],
  ['Manchester', 'M'],
  ['Milton Keynes', 'MK'],
  ['Cambridge', 'CB'],
  ['Edinburgh', 'EH'],
  ['Belfast', 'BT'],
  ['London', 'EC'],
  ['Stoke-on-Trent', 'ST'],
] as const;
const STREETS = [
  'Mill Lane',
  'High Street',
  'Old Quay Road',
  'St Anne’s Square',
  'Kings Court',
  'The Crescent',
  'Science Park Drive',
  'Fore Street',
];
const HOUSES = [
  'Wharf House',
  'Unit 4',
  'The Old Dairy',
  '3rd Floor, Tower Point',
  'Suite 12',
  'Building 210',
  'Rosehill Business Park',
];
const FIRST = ['Harriet', 'Callum', 'Priya', 'Oliver', 'Siân', 'D. J.', 'Marcus', 'Eleanor', 'Tom', 'A.'];
const LAST = [
  'Whitcombe',
  'Okafor',
  'Patel',
  'MacAllister',
  'Pryce-Jones',
  'Lindqvist',
  'Hargreaves',
  'O’Dowd',
];
const WORDS = ['Larkfield', 'Brightwater', 'Northgate', 'Merlin', 'Ashdown', 'Kestrel', 'Cobalt', 'Penrose'];
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
  '& Sons',
];

export const unitedKingdom: Country = {
  code: 'GB',
  names: ['United Kingdom', 'UK', 'England', 'Great Britain'],
  company: (chance) =>
    `${chance.pick(WORDS)} ${chance.pick(TRADES)} ${chance.pick(['Limited', 'Ltd', 'Ltd.', 'plc', 'LLP'])}`,
  certifier: (chance) => {
    const short = `${chance.pick(WORDS)} ${chance.pick(['Assurance', 'Certification', 'Registrars', 'Verification', 'Quality', 'Standards', 'International'])}`;
    return { short, name: `${short} ${chance.pick(['Limited', 'Ltd', 'UK Limited', 'Services Ltd'])}` };
  },
  person: (chance) =>
    `${chance.pick(['', '', '', 'Dr ', 'Mr ', 'Mrs '])}${chance.pick(FIRST)} ${chance.pick(LAST)}`,
  address: (chance) => {
    const [town, code] = chance.pick(TOWNS);
    const street = `${1 + chance.below(180)} ${chance.pick(STREETS)}`;
    const post = `${code}${1 + chance.below(20)} ${1 + chance.below(9)}${letters(chance, 2)}`;
    const ends = chance.below(2) === 0 ? [`${town} ${post}`] : [town, post];
    return chance.below(2) === 0 ? [chance.pick(HOUSES), street, ...ends] : [street, ...ends];
  },
  accreditor: (chance) => ({
    name: 'UKAS',
    number: chance.below(2) === 0 ? `0${figures(chance, 3)}` : figures(chance, 4),
  }),
  phone: (chance) => `+44 ${figures(chance, 3)} ${figures(chance, 3)} ${figures(chance, 4)}`,
  registration: (chance) => `Registered in England and Wales No. 0${figures(chance, 7)}`,
};
