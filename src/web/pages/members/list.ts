import type { Instant } from '#domain/dates.js';
import { dayIn, formatDay } from '#domain/dates.js';
import type { Translate } from '#domain/messages/format.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Enrolment } from '#domain/organisations/enrolment.js';
import { whyOver } from '#domain/organisations/enrolment.js';
import { may } from '#domain/organisations/permissions.js';
import type { MemberRow } from '#services/contract.js';
import type { MessageKey } from '../../contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import type { MembersView, WaitingLine } from './views.js';

export const membersPage = memberPage('members.read')({
  path: paths.members,
  get: async ({ actor, services, now, t }) => {
    const list = await services.members.list(actor);
    const title = t('people.members');
    const frame = { title, crumbs: [{ label: title, href: null }] };
    return show('members/list', frame, membersView({ ...list, actor, now, t }));
  },
});

interface Facts {
  readonly members: readonly MemberRow[];
  readonly waiting: readonly Enrolment[];
  readonly actor: Member;
  readonly now: Instant;
  readonly t: Translate<MessageKey>;
}

function membersView(facts: Facts): MembersView {
  const { members, waiting, actor, t } = facts;
  const mayChange = may(actor.role, 'members.change');
  return {
    header: {
      title: t('people.members'),
      facts: [
        { text: t('people.list.count', { count: members.length, organisation: actor.organisationName }) },
        ...(waiting.length === 0 ? [] : [{ text: t('people.list.waiting', { count: waiting.length }) }]),
      ],
      actions: mayChange
        ? [
            {
              label: t('people.invite.title'),
              href: paths.inviteMember.to(),
              icon: 'user-plus',
              primary: true,
            },
          ]
        : [],
    },
    members: members.map(({ user, role, since }) => ({
      name: user.id === actor.userId ? t('people.list.you', { name: user.name }) : user.name,
      email: user.email,
      role: t(`people.role.${role}`),
      since: formatDay(dayIn(actor.timeZone, since)),
      lastSignIn:
        user.lastSignInAt === null ? t('people.list.not-yet') : formatTime(user.lastSignInAt, actor.timeZone),
      href: mayChange ? paths.member.to({ userId: user.id }) : null,
    })),
    waiting: waiting.map((enrolment) => waitingLine(enrolment, mayChange, facts)),
  };
}

function waitingLine(enrolment: Enrolment, mayChange: boolean, { actor, now, t }: Facts): WaitingLine {
  const { id, name, email, role, invitedBy, createdAt, expiresAt } = enrolment;
  const until = formatTime(expiresAt, actor.timeZone);
  const open = whyOver(enrolment, now) === null;
  const enrolmentId = { enrolmentId: id };
  return {
    name,
    email,
    role: t(`people.role.${role}`),
    invited: t('people.list.invited', {
      day: formatDay(dayIn(actor.timeZone, createdAt)),
      by: invitedBy.name,
    }),
    state: open
      ? { tone: 'info', icon: 'mail', word: t('people.list.link-until', { until }) }
      : { tone: 'warn', icon: 'hourglass', word: t('people.list.link-over') },
    again: mayChange
      ? { label: t('people.list.again'), href: paths.inviteAgain.to(enrolmentId), icon: 'mail', fields: [] }
      : null,
    withdraw: mayChange
      ? {
          label: t('people.list.withdraw'),
          text: t('people.list.withdraw-text', { email }),
          deed: t('people.list.withdraw-deed'),
          action: paths.withdrawEnrolment.to(enrolmentId),
          fields: [],
          tone: 'bad',
        }
      : null,
  };
}
