import type { Consent } from '#domain/own-certificates/consent.js';
import type { OwnCertificate } from '#domain/own-certificates/own-certificate.js';
import type { BuyerOfOwn } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { paths } from '../../paths.js';
import type { ConfirmView, LinkView, PillView } from '../../views.js';
import type { Speaker } from './own-words.js';

/** A buyer beside the certificate: whether it gets it, and what may be done about that. */
interface BuyerLine {
  readonly buyer: string;
  readonly vendor: string;
  readonly state: PillView;
  /** Who said so and on what terms; '' where nothing was said. */
  readonly said: readonly string[];
  readonly give: LinkView | null;
  readonly stop: ConfirmView | null;
}

export interface BuyersView {
  readonly lines: readonly BuyerLine[];
  /** The way to what is asked, where nobody can be given anything yet. */
  readonly empty: LinkView;
}

interface Looking extends Speaker {
  readonly mayChange: boolean;
}

export const buyersView = (
  own: OwnCertificate,
  buyers: readonly BuyerOfOwn[],
  looking: Looking,
): BuyersView => ({
  lines: buyers.map((buyer) => lineOf(own, buyer, looking)),
  empty: { label: looking.t('own.buyers.requests'), href: paths.requests.to() },
});

function lineOf(own: OwnCertificate, { to, consent, asks }: BuyerOfOwn, looking: Looking): BuyerLine {
  const { t, mayChange } = looking;
  const given = consent?.given === true;
  const mayGive = mayChange && asks && own.archivedAt === null;
  const label = given ? 'own.buyers.terms' : consent === null ? 'own.buyers.give' : 'own.buyers.again';
  return {
    buyer: to.buyer,
    vendor: t('own.buyers.as', { vendor: to.vendor }),
    state: stateOf(consent, t),
    said: saidOf(consent, asks, looking),
    give: mayGive ? { label: t(label), href: hrefOf(own, to.assessmentId) } : null,
    stop: mayChange && consent !== null && given ? stopOf(own, consent, t) : null,
  };
}

const hrefOf = ({ id }: OwnCertificate, assessmentId: string): string =>
  paths.giveOwnCertificate.to({ ownCertificateId: id, assessmentId });

function stateOf(consent: Consent | null, t: Speaker['t']): PillView {
  if (consent === null) return { tone: 'plain', icon: 'circle', word: t('own.buyers.not-given') };
  if (consent.openSince !== null)
    return { tone: 'info', icon: 'loader-circle', word: t('own.buyers.giving') };
  return consent.given
    ? { tone: 'good', icon: 'circle-check', word: t('own.buyers.given') }
    : { tone: 'plain', icon: 'ban', word: t('own.buyers.stopped') };
}

function saidOf(consent: Consent | null, asks: boolean, { t, timeZone }: Looking): readonly string[] {
  const past = asks ? [] : [t('own.buyers.past')];
  if (consent === null) return past;
  const said = t('own.buyers.said', { name: consent.by.name, at: formatTime(consent.at, timeZone) });
  if (!consent.given) return [said, ...past];
  const terms = t(consent.successors ? 'own.buyers.with-successors' : 'own.buyers.alone');
  return [said, terms, ...(consent.following === null ? [] : [t('own.buyers.followed')]), ...past];
}

const stopOf = (
  { id }: OwnCertificate,
  { id: consentId, revision, to: { buyer } }: Consent,
  t: Speaker['t'],
): ConfirmView => ({
  label: t('own.buyers.stop'),
  text: t('own.buyers.stop-text', { buyer }),
  deed: t('own.buyers.stop-deed', { buyer }),
  action: paths.stopGivingOwnCertificate.to({ ownCertificateId: id, consentId }),
  fields: [{ name: 'seen', value: String(revision) }],
  tone: 'bad',
});
