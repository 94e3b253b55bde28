import { z } from 'zod';
import type { UserId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { ROLES, rolesFor } from '#domain/organisations/organisation.js';
import type { MemberRow } from '#services/contract.js';
import { choice } from '../../kit/fields.js';
import { fieldsOf, summaryOf } from '../../kit/form-view.js';
import { formatTime } from '../../kit/format-dates.js';
import { type FormFault, memberPage } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { ROLE_WORDS, roleChoices } from './roles.js';
import type { MemberView } from './views.js';

const LAST_OWNER = {
  field: 'role',
  text: 'This is the only owner. Make somebody else owner first: an organisation is always owned by somebody.',
};

const frameOf = ({ user }: MemberRow) => ({
  title: user.name,
  crumbs: [
    { label: 'Members', href: paths.members.to() },
    { label: user.name, href: null },
  ],
});

function viewOf(actor: Member, { user, role }: MemberRow, faults: readonly FormFault[]): MemberView {
  const { organisationName, sides, timeZone } = actor;
  const self = user.id === actor.userId;
  const plan = {
    name: 'role',
    label: 'Role',
    type: 'radios',
    required: true,
    options: roleChoices(rolesFor(sides)),
  } as const;
  return {
    header: {
      title: user.name,
      facts: [
        { text: ROLE_WORDS[role].label },
        { text: user.email },
        {
          text:
            user.lastSignInAt === null
              ? 'has not signed in yet'
              : `last signed in ${formatTime(user.lastSignInAt, timeZone)}`,
        },
      ],
      actions: [],
    },
    action: paths.member.to({ userId: user.id }),
    role: fieldsOf([plan], { role: [role] }, faults),
    summary: summaryOf(faults),
    remove: {
      label: self ? 'Leave organisation…' : 'Remove member…',
      text: `${self ? 'You' : user.name} can no longer act for ${organisationName}, from the next page on. What was done stays in the audit log under ${self ? 'your' : 'their'} name.`,
      deed: self ? `Leave ${organisationName}` : `Remove ${user.name}`,
      action: paths.removeMember.to({ userId: user.id }),
      fields: [],
      tone: 'bad',
    },
  };
}

export const memberDetailPage = memberPage('members.change')({
  path: paths.member,
  get: async ({ actor, params, services }) => {
    const row = await services.members.read(actor, params.userId as UserId);
    return show('members/member', frameOf(row), viewOf(actor, row, []));
  },
  form: z.strictObject({ role: choice(ROLES, 'Choose a role.') }),
  post: async ({ actor, params, services }, { role }) => {
    const id = params.userId as UserId;
    const result = await services.members.changeRole(actor, id, role);
    if (result.outcome === 'changed') {
      const values = { name: result.member.user.name, role: ROLE_WORDS[role].label.toLowerCase() };
      return seeOther(paths.members.to(), 'flash.member-role-changed', values);
    }
    const row = await services.members.read(actor, id);
    return again('members/member', frameOf(row), viewOf(actor, row, [LAST_OWNER]));
  },
  refuse: async ({ actor, params, services }, _typed, faults) => {
    const row = await services.members.read(actor, params.userId as UserId);
    return again('members/member', frameOf(row), viewOf(actor, row, faults));
  },
});

export const removeMemberPage = memberPage('members.read')({
  path: paths.removeMember,
  form: z.strictObject({}),
  post: async ({ actor, params, services }) => {
    const id = params.userId as UserId;
    const result = await services.members.remove(actor, id);
    if (result.outcome === 'changed')
      return seeOther(id === actor.userId ? paths.home.to() : paths.members.to(), 'flash.member-removed', {
        name: result.member.user.name,
        organisation: actor.organisationName,
      });
    const row = await services.members.read(actor, id);
    return again('members/member', frameOf(row), viewOf(actor, row, [LAST_OWNER]));
  },
});
