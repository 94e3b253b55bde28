import { memberWith } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { OwnCertificateServices } from '../contract/own-certificates.js';
import { deedOf } from '../deed.js';
import { changeOrganisation } from '../organisations/change-organisation.js';
import type { Parts } from '../parts.js';

export const wantLetters =
  (parts: Parts): OwnCertificateServices['wantLetters'] =>
  async (actor, wanted) => {
    const member = memberWith(actor, 'own-certificates.read');
    await changeOrganisation(parts, member.organisationId, ({ members }) => {
      const own = members.find(({ userId }) => userId === member.userId);
      if ((own?.ownCertificateLetters ?? false) === wanted) return { refused: 'so already' as const };
      return {
        patch: {
          members: members.map((each) =>
            each.userId === member.userId ? { ...each, ownCertificateLetters: wanted } : each,
          ),
        },
        deed: deedOf(parts.world, member, 'member.letters-changed', { wanted: wanted ? 'yes' : 'no' }),
      };
    });
    await passOn(parts);
  };
