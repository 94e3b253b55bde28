import type { AuditAction } from '#domain/audit/event.js';
import { after, named, plain, type Saying } from './saying.js';

/** How what concerns people, their accounts and their organisation is told. */
export const PEOPLE_SAYINGS = {
  'organisation.set-up': {
    title: 'Organisation set up',
    say: (told) => `Set up the organisation${named(told('name'))}`,
    icon: 'building-2',
    tone: 'plain',
  },
  'organisation.side-taken': {
    title: 'Organisation took on the other side',
    say: (told) =>
      told('side') === 'vendor'
        ? 'The organisation answers questionnaires of buyers from now on'
        : 'The organisation asks vendors from now on',
    icon: 'building-2',
    tone: 'plain',
  },
  'organisation.changed': {
    title: 'Organisation changed',
    say: (told) => `Changed the organisation${after(': ', told('what'))}`,
    icon: 'building-2',
    tone: 'plain',
  },
  'user.created': {
    title: 'User created',
    say: (told) => `Created the user ${told('email')}${after(' as ', told('role'))}`,
    icon: 'user-plus',
    tone: 'plain',
  },
  'user.changed': {
    ...plain('User changed', 'pencil'),
    say: (told) => `Changed their name${after(' to ', told('name'))}`,
  },
  'user.password-changed': plain('Changed the password', 'lock'),
  'user.password-reset-asked': {
    title: 'Password reset asked for',
    say: (told) => `Asked for a new password${after(' from ', told('address'))}`,
    icon: 'lock',
    tone: 'plain',
  },
  'user.password-reset': plain('Set a new password by letter', 'lock'),
  'user.signed-out-everywhere': plain('Signed out everywhere', 'log-out'),
  'user.signed-in': plain('Signed in', 'user-check'),
  'user.sign-in-failed': {
    title: 'Sign-in refused',
    say: (told) => `Tried a wrong password${after(' from ', told('address'))}`,
    icon: 'lock',
    tone: 'warn',
  },
  'user.signed-out': plain('Signed out', 'log-out'),
  'member.invited': {
    title: 'Member invited',
    say: (told) => `Invited a member${after(': ', told('email'))}${after(', ', told('role'))}`,
    icon: 'mail',
    tone: 'plain',
  },
  'member.invited-again': {
    title: 'Member invited again',
    say: (told) => `Sent an invitation again${after(', to ', told('email'))}`,
    icon: 'mail',
    tone: 'plain',
  },
  'member.invitation-withdrawn': {
    title: 'Invitation of a member withdrawn',
    say: (told) => `Withdrew an invitation${after(': ', told('email'))}`,
    icon: 'ban',
    tone: 'warn',
  },
  'member.calendar-renewed': {
    title: 'Calendar address made',
    say: () => 'Made a new address for their calendar of dates; the one before ended',
    icon: 'calendar-clock',
    tone: 'plain',
  },
  'member.calendar-ended': {
    title: 'Calendar address ended',
    say: () => 'Ended the address of their calendar of dates',
    icon: 'ban',
    tone: 'plain',
  },
  'member.letters-changed': {
    title: 'Letters on own certificates',
    say: (told) =>
      told('wanted') === 'yes'
        ? 'Asked for letters on the dates of own certificates'
        : 'Wants no more letters on the dates of own certificates',
    icon: 'mail',
    tone: 'plain',
  },
  'member.role-changed': {
    title: 'Role changed',
    say: (told) =>
      `Changed a role${after(': ', told('name'))}${after(', now ', told('role'))}${after(', before ', told('before'))}`,
    icon: 'pencil',
    tone: 'plain',
  },
  'member.removed': {
    title: 'Member removed',
    say: (told) => `Removed a member${after(': ', told('name'))}${after(', ', told('role'))}`,
    icon: 'ban',
    tone: 'warn',
  },
  'member.accepted': {
    title: 'Invitation of a member accepted',
    say: (told) => `Accepted the invitation to become a member${after(', as ', told('role'))}`,
    icon: 'user-check',
    tone: 'plain',
  },
  'member.joined': {
    title: 'Member joined',
    say: (told) => `A member joined${after(': ', told('name'))}${after(', ', told('role'))}`,
    icon: 'user-plus',
    tone: 'plain',
  },
} satisfies Partial<Record<AuditAction, Saying>>;
