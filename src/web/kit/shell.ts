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

/** Every room of the portal, with what opens it; home is where a buyer's work waits. */
const NAVIGATION = [
  { room: 'home', icon: 'house', permission: 'vendors.read' },
  { room: 'portfolio', icon: 'layout-grid', permission: 'vendors.read' },
  { room: 'vendors', icon: 'store', permission: 'vendors.read' },
  { room: 'assessments', icon: 'clipboard-check', permission: 'assessments.read' },
  { room: 'reviews', icon: 'user-check', permission: 'reviews.read' },
  { room: 'findings', icon: 'flag', permission: 'reviews.read' },
  { room: 'certificates', icon: 'file-badge', permission: 'certificates.read' },
  { room: 'questionnaires', icon: 'list-checks', permission: 'questionnaires.read' },
  { room: 'requests', icon: 'inbox', permission: 'requests.read' },
  { room: 'library', icon: 'archive', permission: 'library.read' },
  { room: 'ownCertificates', icon: 'file-badge', permission: 'own-certificates.read' },
  { room: 'frameworks', icon: 'scale', permission: 'frameworks.read' },
  { room: 'rulePacks', icon: 'book-open', permission: 'vendors.read' },
  { room: 'members', icon: 'users', permission: 'members.read' },
  { room: 'registers', icon: 'book-open', permission: 'certificates.read' },
  { room: 'audit', icon: 'history', permission: 'audit.read' },
] as const satisfies readonly { room: string; icon: IconName; permission: Permission }[];

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
    navigation: actor.kind === 'member' ? navigationFor(actor, request.path, parts.t) : [],
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

function navigationFor(member: Member, address: string, t: Translate<MessageKey>): NavigationItem[] {
  const path = REVIEWING.test(address) ? paths.reviews.to() : address;
  return NAVIGATION.filter(({ permission }) => mayEnter(member, permission)).map(({ room, icon }) => {
    const href = paths[room].to();
    return {
      label: t(`look.navigation.${room}`),
      href,
      icon,
      current: href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`),
      count: null,
    };
  });
}

const themeOf = (value: string | null): Shell['theme'] =>
  value === 'light' || value === 'dark' ? value : 'auto';
