import { z } from 'zod';
import type { Actor, Guest, Member } from '#domain/organisations/actor.js';
import { PASSWORD_LENGTH } from '#domain/organisations/password-rule.js';
import { mayEnter } from '#domain/organisations/permissions.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { newPassword, text } from '../../kit/fields.js';
import { asTyped, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { type FormFault, guestPage, openPage, type Visit } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths, signInTo } from '../../paths.js';
import type { KeepView } from './views.js';

type KeepVisit = Pick<Visit<Guest, { assessmentId: string }, unknown>, 'actor' | 'member' | 'params' | 't'>;

function viewOf(
  { actor, member, params, t }: KeepVisit,
  typed: Typed,
  faults: readonly FormFault[],
): KeepView {
  const href = paths.respondKeep.to(params);
  const fields =
    member === null
      ? fieldsOf(
          [
            {
              name: 'organisationName',
              label: t('keep.organisation'),
              type: 'text',
              required: true,
              maxLength: 200,
            },
          ],
          { organisationName: [actor.names.vendor], ...typed },
          faults,
        )
      : [];
  return {
    title: t('keep.title'),
    lead: leadFor(actor, member, t),
    summary: summaryOf(faults, t),
    action: href,
    back: { label: t('respond.back'), href: paths.respond.to(params) },
    join:
      member !== null && mayEnter(member, 'requests.answer')
        ? t('keep.join', { organisation: member.organisationName })
        : null,
    fields,
    deed: member === null ? t('keep.deed') : null,
    elsewhere: elsewhereFor(member, href, t),
  };
}

/** Where else it can go on: signing in, or letting an organisation that only asks answer too. */
function elsewhereFor(member: Member | null, keep: string, t: KeepVisit['t']): KeepView['elsewhere'] {
  if (member === null) return { label: t('keep.sign-in'), href: signInTo(keep) };
  return mayTakeOn(member) ? { label: t('keep.to-profile'), href: paths.profile.to() } : null;
}

/** Whether they own an organisation that asks and does not answer yet. */
const mayTakeOn = (member: Member): boolean =>
  !member.sides.includes('vendor') && mayEnter(member, 'organisation.change');

function leadFor(actor: Guest, member: Member | null, t: KeepVisit['t']): string {
  if (member === null) return t('keep.lead', { email: actor.email });
  const organisation = member.organisationName;
  if (mayEnter(member, 'requests.answer')) return t('keep.lead-member', { organisation });
  return t(mayTakeOn(member) ? 'keep.only-asks' : 'keep.may-not', { organisation });
}

export const keepPage = guestPage({
  path: paths.respondKeep,
  get: async (visit) => {
    if (visit.actor.account !== null) return seeOther(paths.respond.to(visit.params));
    return show('respond/keep', { title: visit.t('keep.title') }, viewOf(visit, {}, []));
  },
  form: z.strictObject({
    organisationName: text(200, 'people.organisation-missing').optional(),
  }),
  post: async (visit, { organisationName }) => {
    const { actor, member, params, services, t } = visit;
    const refused = (key: 'keep.taken' | 'keep.own' | 'keep.missing') =>
      again(
        'respond/keep',
        { title: t('keep.title') },
        viewOf(visit, asTyped(organisationName === undefined ? {} : { organisationName }), [
          { field: 'organisationName', text: t(key) },
        ]),
      );
    if (member !== null) {
      const { outcome } = await services.claims.claim(actor, member);
      return outcome === 'claimed'
        ? seeOther(paths.requests.to(), 'flash.request-kept', { organisation: member.organisationName })
        : refused(`keep.${outcome}`);
    }
    if (organisationName === undefined) return refused('keep.missing');
    const { outcome } = await services.claims.askAccount(actor, { organisationName });
    return outcome === 'asked'
      ? seeOther(paths.respond.to(params), 'flash.claim-asked', { email: actor.email })
      : refused('keep.taken');
  },
  refuse: async (visit, typed, faults) =>
    again('respond/keep', { title: visit.t('keep.title') }, viewOf(visit, typed, faults)),
});

type ConfirmVisit = Pick<Visit<Actor, { token: string }, unknown>, 'params' | 'services' | 't'>;

async function confirmReply(
  { params, services, t }: ConfirmVisit,
  faults: readonly FormFault[],
): Promise<Reply> {
  const claim = await services.claims.read(params.token);
  if (claim === null) return endedReply(t, 'keep.over');
  const { organisationName: organisation, email } = claim;
  const title = t('keep.confirm-title');
  const view = {
    title,
    lead: t('keep.confirm', { organisation, email }),
    summary: summaryOf(faults, t),
    action: paths.confirmClaim.to(params),
    fields: fieldsOf(
      [
        {
          name: 'password',
          label: t('keep.password'),
          type: 'password',
          required: true,
          autocomplete: 'new-password',
          help: t('keep.password-help', { min: PASSWORD_LENGTH.min }),
        },
      ],
      {},
      faults,
    ),
    deed: t('keep.confirm-deed'),
    signIn: null,
  };
  return faults.length === 0
    ? show('requests/confirm', { title }, view)
    : again('requests/confirm', { title }, view);
}

function endedReply(t: ConfirmVisit['t'], why: 'keep.over' | 'keep.taken' | 'keep.email-taken'): Reply {
  const title = t('keep.over-title');
  const signIn = { label: t('people.sign-in.deed'), href: paths.signIn.to() };
  const view = { title, lead: t(why), summary: null, action: '', fields: [], deed: null, signIn };
  return again('requests/confirm', { title }, view, 410);
}

/**
 * The letter's link asks once more, so that a machine that looks at links in letters confirms nothing, and for the
 * password, so that it is known to whoever reads the address's letters and to nobody the link was forwarded to.
 */
export const confirmClaimPage = openPage({
  path: paths.confirmClaim,
  get: (visit) => confirmReply(visit, []),
  form: z.strictObject({ password: newPassword('people.password-missing') }),
  post: async ({ params, services, session, t }, { password }) => {
    const result = await services.claims.confirm(params.token, password);
    if (result.outcome !== 'claimed')
      return endedReply(t, result.outcome === 'over' ? 'keep.over' : `keep.${result.outcome}`);
    await session.signIn(result.userId, result.organisationId);
    return seeOther(paths.requests.to(), 'flash.account-made');
  },
  refuse: (visit, _typed, faults) => confirmReply(visit, faults),
});
