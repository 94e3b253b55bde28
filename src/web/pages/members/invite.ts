import { z } from 'zod';
import type { EnrolmentId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { ROLES, rolesFor } from '#domain/organisations/organisation.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { choice, email, text } from '../../kit/fields.js';
import { asTyped, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { type FormFault, memberPage, type Visit } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { roleChoices } from './roles.js';
import type { InviteView } from './views.js';

type InviteVisit = Pick<Visit<Member, unknown, unknown>, 'actor' | 't'>;
type Say = InviteVisit['t'];

const frameOf = (t: Say) => ({
  title: t('people.invite.title'),
  crumbs: [
    { label: t('people.members'), href: paths.members.to() },
    { label: t('people.invite.crumb'), href: null },
  ],
});

const viewOf = ({ actor, t }: InviteVisit, typed: Typed, faults: readonly FormFault[]): InviteView => ({
  header: {
    title: t('people.invite.title'),
    facts: [{ text: t('people.invite.lead', { organisation: actor.organisationName }) }],
    actions: [],
  },
  deed: t('people.invite.deed'),
  cancel: t('people.cancel'),
  fields: fieldsOf(
    [
      {
        name: 'name',
        label: t('people.name'),
        type: 'text',
        required: true,
        maxLength: 200,
        autocomplete: 'off',
      },
      {
        name: 'email',
        label: t('people.email'),
        type: 'email',
        required: true,
        maxLength: 254,
        autocomplete: 'off',
        help: t('people.invite.email-help'),
      },
      {
        name: 'role',
        label: t('people.role'),
        type: 'radios',
        required: true,
        options: roleChoices(rolesFor(actor.sides), t),
      },
    ],
    typed,
    faults,
  ),
  summary: summaryOf(faults, t),
});

export const inviteMemberPage = memberPage('members.change')({
  path: paths.inviteMember,
  get: async (visit) => show('members/invite', frameOf(visit.t), viewOf(visit, { role: ['viewer'] }, [])),
  form: z.strictObject({
    name: text(200, 'people.invite.name-missing'),
    email: email('people.invite.email-missing'),
    role: choice(ROLES, 'people.role-missing'),
  }),
  post: async (visit, form) => {
    const { actor, services, t } = visit;
    const { outcome } = await services.members.invite(actor, form);
    if (outcome === 'invited')
      return seeOther(paths.members.to(), 'flash.member-invited', { email: form.email });
    const fault = { field: 'email', text: t(`people.invite.${outcome}`) };
    return again('members/invite', frameOf(t), viewOf(visit, asTyped(form), [fault]));
  },
  refuse: async (visit, typed, faults) =>
    again('members/invite', frameOf(visit.t), viewOf(visit, typed, faults)),
});

/** Two deeds of the list; who opens their address is led back to it. */
export const inviteAgainPage = memberPage('members.change')({
  path: paths.inviteAgain,
  form: z.strictObject({}),
  post: async ({ actor, params, services }) => {
    const { email: address } = await services.members.inviteAgain(actor, params.enrolmentId as EnrolmentId);
    return seeOther(paths.members.to(), 'flash.member-invited-again', { email: address });
  },
});

export const withdrawEnrolmentPage = memberPage('members.change')({
  path: paths.withdrawEnrolment,
  form: z.strictObject({}),
  post: async ({ actor, params, services }) => {
    const { email: address } = await services.members.withdraw(actor, params.enrolmentId as EnrolmentId);
    return seeOther(paths.members.to(), 'flash.member-withdrawn', { email: address });
  },
});
