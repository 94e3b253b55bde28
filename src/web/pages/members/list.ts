import type { Instant } from '#domain/dates.js';
import { dayIn, formatDay } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Enrolment } from '#domain/organisations/enrolment.js';
import { whyOver } from '#domain/organisations/enrolment.js';
import { may } from '#domain/organisations/permissions.js';
import type { MemberRow } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { counted } from '../../kit/listing.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { ROLE_WORDS } from './roles.js';
import type { MembersView, WaitingLine } from './views.js';

export const membersPage = memberPage('members.read')({
  path: paths.members,
  get: async ({ actor, services, now }) => {
    const list = await services.members.list(actor);
    const frame = { title: 'Members', crumbs: [{ label: 'Members', href: null }] };
    return show('members/list', frame, membersView({ ...list, actor, now }));
  },
});

interface Facts {
  readonly members: readonly MemberRow[];
  readonly waiting: readonly Enrolment[];
  readonly actor: Member;
  readonly now: Instant;
}

function membersView({ members, waiting, actor, now }: Facts): MembersView {
  const mayChange = may(actor.role, 'members.change');
  return {
    header: {
      title: 'Members',
      facts: [
        { text: `${counted(members.length, 'person', 'people')} of ${actor.organisationName}` },
        ...(waiting.length === 0 ? [] : [{ text: `${waiting.length} invited and waiting` }]),
      ],
      actions: mayChange
        ? [{ label: 'Invite member', href: paths.inviteMember.to(), icon: 'user-plus', primary: true }]
        : [],
    },
    members: members.map(({ user, role, since }) => ({
      name: user.id === actor.userId ? `${user.name} (you)` : user.name,
      email: user.email,
      role: ROLE_WORDS[role].label,
      since: formatDay(dayIn(actor.timeZone, since)),
      lastSignIn: user.lastSignInAt === null ? 'not yet' : formatTime(user.lastSignInAt, actor.timeZone),
      href: mayChange ? paths.member.to({ userId: user.id }) : null,
    })),
    waiting: waiting.map((enrolment) => waitingLine(enrolment, mayChange, { actor, now })),
  };
}

function waitingLine(
  enrolment: Enrolment,
  mayChange: boolean,
  { actor, now }: Pick<Facts, 'actor' | 'now'>,
): WaitingLine {
  const { id, name, email, role, invitedBy, createdAt, expiresAt } = enrolment;
  const until = formatTime(expiresAt, actor.timeZone);
  const open = whyOver(enrolment, now) === null;
  const enrolmentId = { enrolmentId: id };
  return {
    name,
    email,
    role: ROLE_WORDS[role].label,
    invited: `${formatDay(dayIn(actor.timeZone, createdAt))}, by ${invitedBy.name}`,
    state: open
      ? { tone: 'info', icon: 'mail', word: `Link works until ${until}` }
      : { tone: 'warn', icon: 'hourglass', word: 'Link has ended' },
    again: mayChange
      ? { label: 'Send again', href: paths.inviteAgain.to(enrolmentId), icon: 'mail', fields: [] }
      : null,
    withdraw: mayChange
      ? {
          label: 'Withdraw…',
          text: `The link sent to ${email} stops working. Nobody becomes a member.`,
          deed: 'Withdraw invitation',
          action: paths.withdrawEnrolment.to(enrolmentId),
          fields: [],
          tone: 'bad',
        }
      : null,
  };
}
