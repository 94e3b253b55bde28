import { z } from 'zod';
import { search } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { registersView } from './registers.view.js';

/** What is shipped about accreditation, to be read. */
export const registersPage = memberPage('certificates.read')({
  path: paths.registers,
  query: z.object({ search }),
  get: async ({ actor, query, services }) => {
    const { registers } = await services.registers.read(actor);
    const frame = { title: 'Registers', crumbs: [{ label: 'Registers', href: null }] };
    return show('registers/registers', frame, registersView(registers, query.search));
  },
});
