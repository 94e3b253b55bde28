import { z } from 'zod';
import { NotFound } from '#domain/errors.js';
import type { AssessmentId, ConsentId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Consent } from '#domain/own-certificates/consent.js';
import type { OwnCertificate } from '#domain/own-certificates/own-certificate.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { BuyerOfOwn, OwnCertificateDetail } from '#services/contract.js';
import { text, whole } from '../../kit/fields.js';
import { type FieldPlan, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { type FormFault, memberPage, type Visit } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { frameOf, ownIdOf } from './own-certificate.js';
import { calledOf } from './own-certificate.view.js';
import type { Speaker } from './own-words.js';
import type { GiveView } from './views.js';

type GiveVisit = Pick<
  Visit<Member, { readonly ownCertificateId: string; readonly assessmentId: string }, unknown>,
  'actor' | 'params' | 'services' | 't'
>;

/** Read before a certificate is given: to whom, what goes along, and for how long. */
async function formReply(
  visit: GiveVisit,
  typed: Typed | null,
  faults: readonly FormFault[],
): Promise<Reply> {
  const { actor, params, services, t } = visit;
  const [detail, buyer] = await Promise.all([
    services.ownCertificates.read(actor, ownIdOf(params)),
    buyerAt(visit),
  ]);
  const frame = frameOf(detail, t('own.give.title', { called: calledOf(detail), buyer: buyer.to.buyer }), t);
  const view = giveView(detail, buyer, visit, { typed, faults });
  return faults.length === 0
    ? show('own-certificates/give', frame, view)
    : again('own-certificates/give', frame, view);
}

/** The buyer that the address means. Throws NotFound where none asks by that assessment. */
async function buyerAt({ actor, params, services }: GiveVisit): Promise<BuyerOfOwn> {
  const buyers = await services.ownCertificates.buyers(actor, ownIdOf(params));
  const buyer = buyers.find(({ to, asks }) => asks && to.assessmentId === params.assessmentId);
  if (buyer === undefined) throw new NotFound();
  return buyer;
}

function giveView(
  detail: OwnCertificateDetail,
  { to: { buyer }, consent }: BuyerOfOwn,
  { actor, params, t }: GiveVisit,
  { typed, faults }: { readonly typed: Typed | null; readonly faults: readonly FormFault[] },
): GiveView {
  const { own, hints } = detail;
  const [terms] = fieldsOf(
    [termsPlan(buyer, t)],
    { successors: [typed?.['successors']?.[0] ?? termsOf(consent)] },
    faults,
  );
  if (terms === undefined) throw new Error('A plan makes a field.');
  const told = { buyer, name: actor.name, organisation: actor.organisationName };
  return {
    title: t('own.give.title', { called: calledOf(detail), buyer }),
    what: t('own.give.what', { buyer }),
    gets: [...goesAlong(own, buyer, t), t('own.give.told', told), t('own.give.never', { buyer })],
    openPoints: hints.length === 0 ? '' : t('own.give.open-points', { count: hints.length }),
    action: paths.giveOwnCertificate.to(params),
    back: paths.ownCertificate.to({ ownCertificateId: own.id }),
    seen: typed?.['seen']?.[0] ?? String(consent?.revision ?? 0),
    summary: summaryOf(faults, t),
    terms,
    deed: t('own.give.deed', { buyer }),
  };
}

const goesAlong = ({ file, typed, covers }: OwnCertificate, buyer: string, t: Speaker['t']): string[] => [
  t('own.give.gets-file', { file: file.name }),
  ...(Object.keys(typed).length === 0 ? [] : [t('own.give.gets-words', { buyer })]),
  ...(covers === '' ? [] : [t('own.give.gets-covers', { covers })]),
];

/** The terms that stand; nothing is chosen beforehand where it is not given. */
const termsOf = (consent: Consent | null): string =>
  consent?.given === true ? (consent.successors ? 'yes' : 'no') : '';

const termsPlan = (buyer: string, t: Speaker['t']): FieldPlan => ({
  name: 'successors',
  label: t('own.give.which'),
  type: 'radios',
  required: true,
  options: [
    { value: 'no', label: t('own.give.one'), help: t('own.give.one-help') },
    { value: 'yes', label: t('own.give.successors'), help: t('own.give.successors-help', { buyer }) },
  ],
});

export const giveOwnPage = memberPage('own-certificates.change')({
  path: paths.giveOwnCertificate,
  get: (visit) => formReply(visit, null, []),
  form: z.strictObject({ successors: text(3), seen: whole }),
  post: async (visit, { successors, seen }) => {
    const { actor, params, services, t } = visit;
    const { buyer } = (await buyerAt(visit)).to;
    if (successors !== 'yes' && successors !== 'no') {
      const fault = { field: 'successors', text: t('own.give.choose', { buyer }) };
      return formReply(visit, { successors: [], seen: [String(seen)] }, [fault]);
    }
    const to = params.assessmentId as AssessmentId;
    const command = { to, successors: successors === 'yes', seen };
    await services.ownCertificates.give(actor, ownIdOf(params), command);
    return seeOther(paths.ownCertificate.to(params), 'flash.own-given', { buyer });
  },
  refuse: (visit, typed, faults) => formReply(visit, typed, faults),
});

export const stopGivingOwnPage = memberPage('own-certificates.change')({
  path: paths.stopGivingOwnCertificate,
  get: async ({ params }) => seeOther(paths.ownCertificate.to(params)),
  form: z.strictObject({ seen: whole }),
  post: async ({ actor, params, services }, { seen }) => {
    const id = ownIdOf(params);
    const consent = params.consentId as ConsentId;
    const buyers = await services.ownCertificates.buyers(actor, id);
    const buyer = buyers.find((each) => each.consent?.id === consent)?.to.buyer ?? '';
    await services.ownCertificates.stopGiving(actor, id, { consent, seen });
    return seeOther(paths.ownCertificate.to(params), 'flash.own-stopped', { buyer });
  },
});
