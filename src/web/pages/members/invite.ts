import { z } from 'zod';
import type { EnrolmentId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { ROLES, rolesFor } from '#domain/organisations/organisation.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { choice, email, text } from '../../kit/fields.js';
import { asTyped, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { type FormFault, memberPage } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { roleChoices } from './roles.js';
import type { InviteView } from './views.js';

const FRAME = {
  title: 'Invite member',
  crumbs: [
    { label: 'Members', href: paths.members.to() },
    { label: 'Invite', href: null },
  ],
};

const viewOf = (actor: Member, typed: Typed, faults: readonly FormFault[]): InviteView => ({
  organisation: actor.organisationName,
  fields: fieldsOf(
    [
      { name: 'name', label: 'Name', type: 'text', required: true, maxLength: 200, autocomplete: 'off' },
      {
        name: 'email',
        label: 'E-mail address',
        type: 'email',
        required: true,
        maxLength: 254,
        autocomplete: 'off',
        help: 'The letter with the link goes there. It is also what they sign in with.',
      },
      {
        name: 'role',
        label: 'Role',
        type: 'radios',
        required: true,
        options: roleChoices(rolesFor(actor.sides)),
      },
    ],
    typed,
    faults,
  ),
  summary: summaryOf(faults),
});

const OUTCOMES = {
  'already-member': 'Somebody with this address is a member already.',
  'already-invited': 'This address was invited already. Send that invitation again from the list of members.',
} as const;

export const inviteMemberPage = memberPage('members.change')({
  path: paths.inviteMember,
  get: async ({ actor }) => show('members/invite', FRAME, viewOf(actor, { role: ['viewer'] }, [])),
  form: z.strictObject({
    name: text(200, 'Write the name of the person.'),
    email: email('Write their e-mail address.'),
    role: choice(ROLES, 'Choose what they may do.'),
  }),
  post: async ({ actor, services }, form) => {
    const { outcome } = await services.members.invite(actor, form);
    if (outcome === 'invited')
      return seeOther(paths.members.to(), 'flash.member-invited', { email: form.email });
    return again(
      'members/invite',
      FRAME,
      viewOf(actor, asTyped(form), [{ field: 'email', text: OUTCOMES[outcome] }]),
    );
  },
  refuse: async ({ actor }, typed, faults) => again('members/invite', FRAME, viewOf(actor, typed, faults)),
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
