import { z } from 'zod';
import type { Guest, Member } from '#domain/organisations/actor.js';
import { PASSWORD_LENGTH } from '#domain/organisations/password-rule.js';
import { mayEnter } from '#domain/organisations/permissions.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { newPassword, text } from '../../kit/fields.js';
import { asTyped, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { type FormFault, guestPage, openPage, type Visit } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
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
            {
              name: 'password',
              label: t('keep.password'),
              type: 'password',
              required: true,
              autocomplete: 'new-password',
              help: t('keep.password-help', { min: PASSWORD_LENGTH.min }),
            },
          ],
          { organisationName: [actor.names.vendor], ...typed },
          faults,
        )
      : [];
  return {
    title: t('keep.title'),
    lead: leadFor(actor, member, t),
    summary: summaryOf(faults),
    action: href,
    back: { label: t('respond.back'), href: paths.respond.to(params) },
    join:
      member !== null && mayEnter(member, 'requests.answer')
        ? t('keep.join', { organisation: member.organisationName })
        : null,
    fields,
    deed: member === null ? t('keep.deed') : null,
    signIn:
      member === null
        ? { label: t('keep.sign-in'), href: `${paths.signIn.to()}?next=${encodeURIComponent(href)}` }
        : null,
  };
}

function leadFor(actor: Guest, member: Member | null, t: KeepVisit['t']): string {
  if (member === null) return t('keep.lead', { email: actor.email });
  return mayEnter(member, 'requests.answer')
    ? t('keep.lead-member', { organisation: member.organisationName })
    : t('keep.may-not', { organisation: member.organisationName });
}

export const keepPage = guestPage({
  path: paths.respondKeep,
  get: async (visit) => {
    if (visit.actor.account !== null) return seeOther(paths.respond.to(visit.params));
    return show('respond/keep', { title: visit.t('keep.title') }, viewOf(visit, {}, []));
  },
  form: z.strictObject({
    organisationName: text(200, 'Write the name of your organisation.').optional(),
    password: newPassword('Choose a password.').optional(),
  }),
  post: async (visit, { organisationName, password }) => {
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
    if (organisationName === undefined || password === undefined) return refused('keep.missing');
    const { outcome } = await services.claims.askAccount(actor, { organisationName, password });
    return outcome === 'asked'
      ? seeOther(paths.respond.to(params), 'flash.claim-asked', { email: actor.email })
      : refused('keep.taken');
  },
  refuse: async (visit, typed, faults) => {
    const { password: _, ...kept } = typed;
    return again('respond/keep', { title: visit.t('keep.title') }, viewOf(visit, kept, faults));
  },
});

/** The letter's link asks once more, so that a machine that looks at links in letters confirms nothing. */
export const confirmClaimPage = openPage({
  path: paths.confirmClaim,
  get: async ({ params, services, t }) => {
    const claim = await services.claims.read(params.token);
    const title = t(claim === null ? 'keep.over-title' : 'keep.confirm-title');
    const view = {
      title,
      lead:
        claim === null
          ? t('keep.over')
          : t('keep.confirm', { organisation: claim.organisationName, email: claim.email }),
      action: paths.confirmClaim.to(params),
      deed: claim === null ? null : t('keep.confirm-deed'),
    };
    return claim === null
      ? again('requests/confirm', { title }, view, 410)
      : show('requests/confirm', { title }, view);
  },
  form: z.strictObject({}),
  post: async ({ params, services, session, t }) => {
    const result = await services.claims.confirm(params.token);
    if (result.outcome === 'claimed') {
      await session.signIn(result.userId, result.organisationId);
      return seeOther(paths.requests.to(), 'flash.account-made');
    }
    const title = t('keep.over-title');
    const lead = t(result.outcome === 'over' ? 'keep.over' : `keep.${result.outcome}`);
    return again(
      'requests/confirm',
      { title },
      { title, lead, action: paths.confirmClaim.to(params), deed: null },
      410,
    );
  },
});
