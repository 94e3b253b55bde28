import type { Request, Response } from 'express';
import type { Instant } from '#domain/dates.js';
import { formatDay } from '#domain/dates.js';
import type { Translate } from '#domain/messages/format.js';
import type { Actor, Guest, Member } from '#domain/organisations/actor.js';
import { mayEnter, type Permission } from '#domain/organisations/permissions.js';
import type { MessageKey, NavigationItem, Shell } from '../contract.js';
import type { IconName } from '../icon-names.js';
import { paths } from '../paths.js';
import { cookieOf, takeFlash } from './flash.js';
import { formatTime } from './format-dates.js';
import type { Frame } from './reply.js';
import { csrfToken } from './security.js';

export interface ShellParts {
  readonly t: Translate<MessageKey>;
  readonly assets: string;
  now(): Instant;
}

const NAVIGATION: readonly { label: string; href: string; icon: IconName; permission: Permission | null }[] =
  [
    { label: 'Home', href: paths.home.to(), icon: 'house', permission: null },
    { label: 'Portfolio', href: paths.portfolio.to(), icon: 'layout-grid', permission: 'vendors.read' },
    { label: 'Vendors', href: paths.vendors.to(), icon: 'store', permission: 'vendors.read' },
    {
      label: 'Assessments',
      href: paths.assessments.to(),
      icon: 'clipboard-check',
      permission: 'assessments.read',
    },
    { label: 'Reviews', href: paths.reviews.to(), icon: 'user-check', permission: 'reviews.read' },
    { label: 'Findings', href: paths.findings.to(), icon: 'flag', permission: 'reviews.read' },
    {
      label: 'Certificates',
      href: paths.certificates.to(),
      icon: 'file-badge',
      permission: 'certificates.read',
    },
    {
      label: 'Questionnaires',
      href: paths.questionnaires.to(),
      icon: 'list-checks',
      permission: 'questionnaires.read',
    },
    { label: 'Requests', href: paths.requests.to(), icon: 'inbox', permission: 'requests.read' },
    { label: 'Library', href: paths.library.to(), icon: 'archive', permission: 'library.read' },
    { label: 'Members', href: paths.members.to(), icon: 'users', permission: 'members.read' },
    { label: 'Registers', href: paths.registers.to(), icon: 'book-open', permission: 'certificates.read' },
    { label: 'Audit log', href: paths.audit.to(), icon: 'history', permission: 'audit.read' },
  ];

/** Builds what every template may use, for one answer. */
export function shellOf(
  parts: ShellParts,
  request: Request,
  response: Response,
  about: { actor: Actor; frame: Frame },
): Shell {
  const { actor, frame } = about;
  const timeZone = actor.kind === 'member' || actor.kind === 'guest' ? actor.timeZone : 'UTC';
  return {
    lang: 'en',
    path: request.path,
    title: frame.title,
    user:
      actor.kind === 'member'
        ? {
            name: actor.name,
            role: actor.role,
            organisation: actor.organisationName,
            buys: actor.sides.includes('buyer'),
            elsewhere: actor.elsewhere,
          }
        : null,
    guest: actor.kind === 'guest' ? guestOf(actor) : null,
    navigation: actor.kind === 'member' ? navigationFor(actor, request.path) : [],
    crumbs: frame.crumbs ?? [],
    csrf: csrfToken(request),
    nonce: response.locals['nonce'] as string,
    flash: takeFlash(request, response, parts.t),
    theme: themeOf(cookieOf(request, 'assay-theme')),
    assets: parts.assets,
    t: parts.t,
    formatDay,
    formatTime: (instant) => formatTime(instant, timeZone),
    printedAt: formatTime(parts.now(), timeZone),
  };
}

const guestOf = ({ name, names, account }: Guest): Shell['guest'] => ({
  name,
  ...names,
  account: account && { organisation: account.organisationName, requests: paths.requests.to() },
});

/** The pages of a review lie below their assessment, and belong to the reviews. */
const REVIEWING = /^\/assessments\/[^/]+\/review(\/|$)/;

function navigationFor(member: Member, address: string): NavigationItem[] {
  const path = REVIEWING.test(address) ? paths.reviews.to() : address;
  return NAVIGATION.filter(({ permission }) => permission === null || mayEnter(member, permission)).map(
    ({ label, href, icon }) => ({
      label,
      href,
      icon,
      current: href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`),
      count: null,
    }),
  );
}

const themeOf = (value: string | null): Shell['theme'] =>
  value === 'light' || value === 'dark' ? value : 'auto';
