import { isTimeZone } from '#domain/dates.js';
import { NotFound } from '#domain/errors.js';
import { demand, memberWith } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { AccountServices } from '../contract/members.js';
import { deedOf } from '../deed.js';
import { changeOrganisation } from '../organisations/change-organisation.js';
import type { Parts } from '../parts.js';

export const readOwnOrganisation =
  ({ storage }: Parts): AccountServices['readOrganisation'] =>
  async (actor) => {
    const own = await storage.organisations.read(memberWith(actor, 'members.read').organisationId);
    if (own === null) throw new NotFound();
    return own;
  };

/** Questionnaires sent before keep the name and the time zone they were sent with. */
export const changeOwnOrganisation =
  (parts: Parts): AccountServices['changeOrganisation'] =>
  async (actor, { name, timeZone }) => {
    const member = memberWith(actor, 'organisation.change');
    demand(name.trim() !== '' && name.length <= 200, 'A name has 1 to 200 characters.');
    demand(isTimeZone(timeZone), `“${timeZone}” is not a time zone.`);
    const what = `${name.trim()}, ${timeZone}`;
    await changeOrganisation(parts, member.organisationId, () => ({
      patch: { name: name.trim(), timeZone },
      deed: deedOf(parts.world, member, 'organisation.changed', { what }),
    }));
    await passOn(parts);
  };

/** Doing it again changes nothing. Nobody makes a buyer of themselves: it would send letters in the portal's name. */
export const answerToo =
  (parts: Parts): AccountServices['answerToo'] =>
  async (actor) => {
    const member = memberWith(actor, 'organisation.change');
    await changeOrganisation(parts, member.organisationId, ({ sides }) =>
      sides.includes('vendor')
        ? { refused: 'on it already' as const }
        : {
            patch: { sides: [...sides, 'vendor'] },
            deed: deedOf(parts.world, member, 'organisation.side-taken', { side: 'vendor' }),
          },
    );
    await passOn(parts);
  };
