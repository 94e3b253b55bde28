import type { Country } from '../language.js';
import { words } from '../listed.js';
import { figures } from '../signs.js';
import { france } from './france.js';
import { coined } from './romance-names.js';

const STREETS = words(`
  rue Grimaldi | boulevard des Moulins | avenue de la Costa | quai Antoine Ier | rue du Gabian | avenue Princesse Grace | rue de l’Industrie
  avenue Albert II | boulevard Rainier III | rue Suffren Reymond | avenue de Fontvieille | rue Caroline | place des Moulins | quai Jean-Charles Rey`);
const HOUSES = words(
  'Le Patio Palace | Immeuble Le Coronado | Gildo Pastor Center | Bloc C, 4e étage | Les Terrasses | Le Thalès | Entrée B | Aigue Marine | Le Mercator',
);

export const monaco: Country = {
  ...france,
  code: 'MC',
  names: ['Monaco', 'Principauté de Monaco', 'MONACO'],
  company: (chance) =>
    `${coined(chance)}${chance.pick(['', ' Yachting', ' Santé', ' Finance', ' Monte-Carlo', ' AI', ' Data', ' Services'])} ${chance.pick(['SAM', 'S.A.M.', 'SARL', 'S.A.R.L.', 'SCS', 'SNC', 'Monaco'])}`,
  address: (chance) => {
    const street = `${1 + chance.below(50)}${chance.pick(['', ' bis'])}${chance.pick([' ', ', '])}${chance.pick(STREETS)}`;
    const last = `${chance.pick(['MC-', '', 'MC '])}98000${chance.pick([' Monaco', ' MONACO', ' Monte-Carlo', ' Monaco Cedex'])}`;
    return chance.below(2) === 0 ? [street, last] : [chance.pick(HOUSES), street, last];
  },
  phone: (chance) => `+377 ${[1, 2, 3, 4].map(() => figures(chance, 2)).join(' ')}`,
  registration: (chance) => `RCI Monaco ${figures(chance, 2)} S 0${figures(chance, 4)}`,
};
