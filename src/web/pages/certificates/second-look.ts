import { z } from 'zod';
import type { LookUp } from '#domain/certificates/certificate.js';
import { mayTakeSecond } from '#domain/certificates/second-looks.js';
import { NotFound } from '#domain/errors.js';
import type { CertificateId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { CertificateDetail, Services } from '#services/contract.js';
import { choice, text } from '../../kit/fields.js';
import { type FormFault, memberPage } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { crumbsOf } from './certificate.view.js';
import { secondLookView } from './second-look.view.js';

const TITLE = 'Second look';

interface Looking {
  readonly actor: Member;
  readonly services: Services;
  readonly params: { readonly certificateId: string; readonly lookUpId: string };
}

async function lookUpOf({ actor, services, params }: Looking): Promise<{
  readonly detail: CertificateDetail;
  readonly lookUp: LookUp;
}> {
  const detail = await services.certificates.read(actor, params.certificateId as CertificateId);
  const lookUp = detail.certificate.lookUps.find(({ id }) => id === params.lookUpId);
  if (lookUp === undefined) throw new NotFound();
  return { detail, lookUp };
}

async function formReply(looking: Looking, typed: Typed, faults: readonly FormFault[]): Promise<Reply> {
  const { detail, lookUp } = await lookUpOf(looking);
  const frame = { title: TITLE, crumbs: crumbsOf(detail, TITLE) };
  const view = secondLookView(detail, lookUp, { typed, faults, actor: looking.actor });
  return faults.length === 0
    ? show('certificates/second-look', frame, view)
    : again('certificates/second-look', frame, view);
}

/** Somebody other than who looked first says whether they found the same. */
export const secondLookPage = memberPage('certificates.change')({
  path: paths.secondLook,
  get: async (visit) => {
    const { detail, lookUp } = await lookUpOf(visit);
    // What waits for nobody, or not for this member, is told on the certificate's page.
    return mayTakeSecond(detail.facts.unconfirmed, lookUp.id, visit.actor.userId)
      ? formReply(visit, {}, [])
      : seeOther(paths.certificate.to(visit.params));
  },
  form: z.strictObject({ agrees: choice(['yes', 'no'], 'Choose what you found.'), note: text(4_000) }),
  post: async (visit, { agrees, note }) => {
    const { actor, params, services } = visit;
    if (agrees === 'no' && note === '') {
      const fault = { field: 'note', text: 'Write what stood there instead.' };
      return formReply(visit, { agrees: [agrees], note: [note] }, [fault]);
    }
    const { outcome, lookUp } = await services.certificates.takeSecondLook(
      actor,
      params.certificateId as CertificateId,
      { lookUpId: params.lookUpId, agrees: agrees === 'yes', note },
    );
    return seeOther(paths.certificate.to(params), FLASHES[outcome === 'kept' ? agrees : outcome], {
      name: outcome === 'taken' ? (lookUp.second?.by.name ?? '') : lookUp.by.name,
    });
  },
  refuse: formReply,
});

const FLASHES = {
  yes: 'flash.second-look-confirmed',
  no: 'flash.second-look-disputed',
  taken: 'flash.second-look-taken',
  own: 'flash.second-look-own',
  'not-asked': 'flash.second-look-not-asked',
} as const;
