import { z } from 'zod';
import type { UserId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { ROLES, rolesFor } from '#domain/organisations/organisation.js';
import type { MemberRow } from '#services/contract.js';
import { choice } from '../../kit/fields.js';
import { fieldsOf, summaryOf } from '../../kit/form-view.js';
import { formatTime } from '../../kit/format-dates.js';
import { type FormFault, memberPage, type Visit } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { roleChoices } from './roles.js';
import type { MemberView } from './views.js';

type MemberVisit = Pick<Visit<Member, unknown, unknown>, 'actor' | 't'>;
type Say = MemberVisit['t'];

const lastOwner = (t: Say): FormFault => ({ field: 'role', text: t('people.member.last-owner') });

const frameOf = ({ user }: MemberRow, t: Say) => ({
  title: user.name,
  crumbs: [
    { label: t('people.members'), href: paths.members.to() },
    { label: user.name, href: null },
  ],
});

function viewOf(
  { actor, t }: MemberVisit,
  { user, role }: MemberRow,
  faults: readonly FormFault[],
): MemberView {
  const { organisationName, sides, timeZone } = actor;
  const self = user.id === actor.userId;
  const values = { name: user.name, organisation: organisationName };
  const plan = {
    name: 'role',
    label: t('people.role'),
    type: 'radios',
    required: true,
    options: roleChoices(rolesFor(sides), t),
  } as const;
  return {
    header: {
      title: user.name,
      facts: [
        { text: t(`people.role.${role}`) },
        { text: user.email },
        {
          text:
            user.lastSignInAt === null
              ? t('people.member.never')
              : t('people.member.last', { at: formatTime(user.lastSignInAt, timeZone) }),
        },
      ],
      actions: [],
    },
    action: paths.member.to({ userId: user.id }),
    role: fieldsOf([plan], { role: [role] }, faults),
    summary: summaryOf(faults, t),
    save: t('people.member.save'),
    cancel: t('people.cancel'),
    remove: {
      label: t(self ? 'people.leave.label-short' : 'people.remove.label'),
      text: t(self ? 'people.leave.text' : 'people.remove.text', values),
      deed: t(self ? 'people.leave.deed' : 'people.remove.deed', values),
      action: paths.removeMember.to({ userId: user.id }),
      fields: [],
      tone: 'bad',
    },
  };
}

async function refused(
  visit: MemberVisit & Pick<Visit<Member, { userId: string }, unknown>, 'params' | 'services'>,
  faults: readonly FormFault[],
): Promise<Reply> {
  const row = await visit.services.members.read(visit.actor, visit.params.userId as UserId);
  return again('members/member', frameOf(row, visit.t), viewOf(visit, row, faults));
}

export const memberDetailPage = memberPage('members.change')({
  path: paths.member,
  get: async (visit) => {
    const row = await visit.services.members.read(visit.actor, visit.params.userId as UserId);
    return show('members/member', frameOf(row, visit.t), viewOf(visit, row, []));
  },
  form: z.strictObject({ role: choice(ROLES, 'people.role-missing') }),
  post: async (visit, { role }) => {
    const { actor, params, services, t } = visit;
    const id = params.userId as UserId;
    const result = await services.members.changeRole(actor, id, role);
    if (result.outcome === 'changed') {
      const values = { name: result.member.user.name, role: t(`people.role.${role}`).toLowerCase() };
      return seeOther(paths.members.to(), 'flash.member-role-changed', values);
    }
    return refused(visit, [lastOwner(t)]);
  },
  refuse: (visit, _typed, faults) => refused(visit, faults),
});

export const removeMemberPage = memberPage('members.read')({
  path: paths.removeMember,
  form: z.strictObject({}),
  post: async (visit) => {
    const { actor, params, services, t } = visit;
    const id = params.userId as UserId;
    const result = await services.members.remove(actor, id);
    if (result.outcome === 'changed')
      return seeOther(id === actor.userId ? paths.home.to() : paths.members.to(), 'flash.member-removed', {
        name: result.member.user.name,
        organisation: actor.organisationName,
      });
    return refused(visit, [lastOwner(t)]);
  },
});
