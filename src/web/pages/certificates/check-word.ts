import { z } from 'zod';
import type { CheckedItem } from '#domain/certificates/check.js';
import { wordsOpenTo } from '#domain/certificates/words-on-checks.js';
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
import { checkWordView } from './check-word.view.js';

interface Looking {
  readonly actor: Member;
  readonly services: Services;
  readonly params: { readonly certificateId: string; readonly check: string };
}

/** A check that is made of this document and that a word can settle; anything else is a page that does not exist. */
async function itemOf({ actor, services, params }: Looking): Promise<{
  readonly detail: CertificateDetail;
  readonly item: CheckedItem;
}> {
  const detail = await services.certificates.read(actor, params.certificateId as CertificateId);
  const item = detail.assay.checks.find(({ id }) => id === params.check);
  if (item === undefined || wordsOpenTo(item) === null) throw new NotFound();
  return { detail, item };
}

async function formReply(looking: Looking, typed: Typed, faults: readonly FormFault[]): Promise<Reply> {
  const { detail, item } = await itemOf(looking);
  const frame = { title: `Word on ${item.id}`, crumbs: crumbsOf(detail, item.title) };
  const view = checkWordView(detail, item, { typed, faults, timeZone: looking.actor.timeZone });
  return faults.length === 0
    ? show('certificates/check-word', frame, view)
    : again('certificates/check-word', frame, view);
}

/** A person's word on a check that only an eye or a question settles. */
export const certificateCheckPage = memberPage('certificates.change')({
  path: paths.certificateCheck,
  get: (visit) => formReply(visit, {}, []),
  form: z.strictObject({
    holds: choice(['yes', 'no'], 'Choose what you found.'),
    note: text(1_000, 'Write why: what you saw, or who answered what.'),
  }),
  post: async (visit, { holds, note }) => {
    const { actor, params, services } = visit;
    const { item } = await itemOf(visit);
    const command = { check: item.id, holds: holds === 'yes', note };
    await services.certificates.sayCheck(actor, params.certificateId as CertificateId, command);
    return seeOther(paths.certificate.to(params), 'flash.certificate-check', { check: item.id });
  },
  refuse: formReply,
});

export const clearCertificateCheckPage = memberPage('certificates.change')({
  path: paths.clearCertificateCheck,
  get: async ({ params }) => seeOther(paths.certificateCheck.to(params)),
  form: z.strictObject({}),
  post: async (visit) => {
    const { actor, params, services } = visit;
    const { item } = await itemOf(visit);
    await services.certificates.clearCheck(actor, params.certificateId as CertificateId, item.id);
    return seeOther(paths.certificate.to(params), 'flash.certificate-check-cleared', { check: item.id });
  },
});
