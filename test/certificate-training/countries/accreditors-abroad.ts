import type { Chance } from '../../support/chance.js';
import { figures } from '../signs.js';

export type Accreditor = { readonly name: string; readonly number: string };

/** Accreditation bodies whose marks are seen on certificates far from their own country, with numbers as they write them. */
const accreditorAbroad = (chance: Chance): Accreditor =>
  chance.pick([
    () => ({ name: 'UKAS', number: chance.pick([`00${figures(chance, 2)}`, figures(chance, 4)]) }),
    () => ({ name: 'UKAS Management Systems', number: `0${figures(chance, 3)}` }),
    () => ({
      name: chance.pick(['DAkkS', 'Deutsche Akkreditierungsstelle']),
      number: `D-ZM-1${figures(chance, 4)}-01-00`,
    }),
    () => ({ name: chance.pick(['RvA', 'Raad voor Accreditatie']), number: `C ${figures(chance, 3)}` }),
    () => ({
      name: chance.pick(['ANAB', 'ANSI National Accreditation Board']),
      number: `MS-${figures(chance, 4)}`,
    }),
    () => ({ name: 'IAS', number: `MSCB-${figures(chance, 3)}` }),
    () => ({ name: 'BELAC', number: `${figures(chance, 3)}-QMS` }),
    () => ({
      name: chance.pick(['SAS', 'Service d’accréditation suisse SAS']),
      number: `SCESm 0${figures(chance, 3)}`,
    }),
    () => ({ name: 'OLAS', number: `5/0${figures(chance, 2)}` }),
    () => ({ name: 'ENAC', number: `${figures(chance, 2)}/C-SG${figures(chance, 3)}` }),
    () => ({ name: 'ACCREDIA', number: `SGQ N° ${figures(chance, 3)}A` }),
  ])();

/** One of a country's own accreditors, and now and then one from abroad. */
export const accreditorOf = (own: readonly ((chance: Chance) => Accreditor)[], chance: Chance): Accreditor =>
  chance.below(5) === 0 ? accreditorAbroad(chance) : chance.pick(own)(chance);
