import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { CERT_SEARCH } from '#domain/certificates/checks/seen.js';
import { countriesCalled } from '#domain/countries.js';
import { dayIn } from '#domain/dates.js';
import type { CertificateId } from '#domain/ids.js';
import { text } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { proposedLookUp } from './cert-search.view.js';
import { lookUpFrame } from './look-up.js';
import { freshLookUp, lookUpView } from './look-up.view.js';

/** “Ask IAF CertSearch”: the form of a look-up there, filled in with what it answered, for a person to record. */
export const askCertSearchPage = memberPage('certificates.change')({
  path: paths.askCertSearch,
  get: async ({ params }) => seeOther(paths.certificate.to(params)),
  form: z.strictObject({ country: text(80) }),
  post: async ({ actor, params, services, now }, { country }) => {
    const id = params.certificateId as CertificateId;
    const detail = await services.certificates.read(actor, id);
    const guided = detail.lookUps.find(({ register }) => register === CERT_SEARCH.register);
    const fresh = freshLookUp(guided, {
      requestId: randomUUID(),
      today: dayIn(actor.timeZone, now),
      seen: detail.lookUpSeen,
    });
    const codes = countriesCalled(country) ?? [];
    const [code] = codes;
    if (code === undefined || codes.length > 1) {
      const faults = [{ field: 'country', text: 'Write one country, such as Germany or DE.' }];
      return again(
        'certificates/look-up',
        lookUpFrame(detail),
        lookUpView(detail, { ...fresh, country: [country] }, faults),
      );
    }
    const asked = await services.certificates.askCertSearch(actor, id, { country: code });
    const proposed = 'proposed' in asked ? proposedLookUp(asked.proposed, country) : {};
    const typed = { ...fresh, ...proposed, country: [country] };
    return show('certificates/look-up', lookUpFrame(detail), lookUpView(detail, typed, [], asked));
  },
});
