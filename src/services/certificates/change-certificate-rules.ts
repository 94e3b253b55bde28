import type { CertificateRules } from '#domain/organisations/organisation.js';
import { memberWith } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import { changeOrganisation } from '../organisations/change-organisation.js';
import type { Parts } from '../parts.js';

const SAID: Readonly<Record<keyof CertificateRules, string>> = {
  lookUpsNeedTwo: 'a second person confirms each look-up',
  remindsVendors: 'vendors are reminded of certificates that end',
};
const RULES = ['lookUpsNeedTwo', 'remindsVendors'] as const satisfies readonly (keyof CertificateRules)[];

export const changeCertificateRules =
  (parts: Parts): Services['certificates']['changeRules'] =>
  async (actor, rules) => {
    const member = memberWith(actor, 'organisation.change');
    await changeOrganisation(parts, member.organisationId, (organisation) => {
      const changed = RULES.filter((rule) => rules[rule] !== undefined && rules[rule] !== organisation[rule]);
      if (changed.length === 0) return { refused: 'so already' as const };
      const what = changed.map((rule) => `${SAID[rule]}: ${rules[rule] ? 'yes' : 'no'}`).join(', ');
      return {
        patch: Object.fromEntries(changed.map((rule) => [rule, rules[rule]])),
        deed: deedOf(parts.world, member, 'organisation.changed', { what }),
      };
    });
    await passOn(parts);
  };
