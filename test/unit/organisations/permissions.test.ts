import { expect } from 'chai';
import fc from 'fast-check';
import type { Instant } from '#domain/dates.js';
import type { UserId } from '#domain/ids.js';
import { emailAddress } from '#domain/organisations/email-address.js';
import { joinedBy, roleIn, without, withRole } from '#domain/organisations/members.js';
import { type Membership, ROLES, rolesFor } from '#domain/organisations/organisation.js';
import { may, mayEnter, type Permission } from '#domain/organisations/permissions.js';

const everybody = ['owner', 'manager', 'assessor', 'viewer'];
const buyers = ['owner', 'manager'];
const TABLE: Record<Permission, readonly string[]> = {
  'vendors.read': everybody,
  'vendors.change': buyers,
  'questionnaires.read': everybody,
  'questionnaires.change': buyers,
  'assessments.read': everybody,
  'assessments.send': buyers,
  'reviews.read': everybody,
  'reviews.judge': ['owner', 'manager', 'assessor'],
  'reviews.decide': buyers,
  'evidence.read': everybody,
  'certificates.read': everybody,
  'certificates.change': ['owner', 'manager', 'assessor'],
  'registers.edit': buyers,
  'frameworks.number': ['owner'],
  'requests.read': ['owner', 'responder', 'viewer'],
  'requests.answer': ['owner', 'responder'],
  'library.read': ['owner', 'responder', 'viewer'],
  'library.change': ['owner', 'responder'],
  'library.approve': ['owner'],
  'own-certificates.read': ['owner', 'responder', 'viewer'],
  'own-certificates.change': ['owner', 'responder'],
  'members.read': ROLES,
  'members.change': ['owner'],
  'organisation.change': ['owner'],
  'audit.read': everybody,
  'frameworks.read': ROLES,
};
const EVERYWHERE = ['members.read', 'members.change', 'organisation.change', 'audit.read', 'frameworks.read'];

describe('Permissions', () => {
  for (const [permission, roles] of Object.entries(TABLE)) {
    it(`give ${permission} to ${roles.join(', ')}`, () => {
      expect(ROLES.filter((role) => may(role, permission as Permission))).to.deep.equal(roles);
    });
  }
});

describe('A door', () => {
  for (const [permission, roles] of Object.entries(TABLE)) {
    it(`of ${permission} opens only on the side it belongs to`, () => {
      const side = /^(requests|library|own-certificates)\./.test(permission) ? 'vendor' : 'buyer';
      for (const role of ROLES)
        for (const sides of [['buyer'], ['vendor'], ['buyer', 'vendor']] as const)
          expect(mayEnter({ role, sides }, permission as Permission), `${role} ${sides.join()}`).to.equal(
            roles.includes(role) &&
              (EVERYWHERE.includes(permission) || (sides as readonly string[]).includes(side)),
          );
    });
  }
});

describe('The members of an organisation', () => {
  const roles = fc.constantFrom(...ROLES);
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd') as fc.Arbitrary<string>, { minLength: 1 });
  const members = fc
    .tuple(ids, fc.array(roles, { minLength: 4, maxLength: 4 }))
    .map(([users, given]): readonly Membership[] =>
      users.map((userId, place) => ({
        userId: userId as UserId,
        role: place === 0 ? 'owner' : (given[place] ?? 'viewer'),
        since: '2026-11-21T09:00:00.000Z' as Instant,
      })),
    );
  const someone = fc.constantFrom('a', 'b', 'c', 'd') as fc.Arbitrary<UserId>;

  it('are owned by somebody whatever is done to them', () => {
    fc.assert(
      fc.property(members, someone, roles, (before, userId, role) => {
        for (const after of [withRole(before, userId, role), without(before, userId)])
          if (after !== null) expect(after.some((each) => each.role === 'owner')).to.equal(true);
        const others = before.some((each) => each.role === 'owner' && each.userId !== userId);
        expect(without(before, userId) === null).to.equal(
          !others && roleIn({ members: before }, userId) !== null,
        );
      }),
    );
  });

  it('join once', () => {
    fc.assert(
      fc.property(members, someone, (before, userId) => {
        const newcomer = { userId, role: 'viewer', since: '2026-11-21T09:00:00.000Z' as Instant } as const;
        const after = joinedBy(before, newcomer);
        expect(after.filter((each) => each.userId === userId)).to.have.length(1);
        expect(joinedBy(after, newcomer)).to.equal(after);
      }),
    );
  });

  it('can be given the roles of the sides their organisation is on', () => {
    expect(rolesFor(['buyer'])).to.deep.equal(['owner', 'manager', 'assessor', 'viewer']);
    expect(rolesFor(['vendor'])).to.deep.equal(['owner', 'responder', 'viewer']);
    expect(rolesFor(['buyer', 'vendor'])).to.deep.equal(ROLES);
  });
});

describe('E-mail addresses', () => {
  for (const [typed, kept] of [
    [' Ines@Helix.Example ', 'ines@helix.example'],
    ['o’hara+ai@helix.example', 'o’hara+ai@helix.example'],
    ['ines@helix', null],
    ['ines@helix.example\nbcc: x@y.example', null],
    ['Ines <ines@helix.example>', null],
    ['a@b.example, c@d.example', null],
    [`${'x'.repeat(250)}@b.example`, null],
    ['', null],
  ] as const) {
    it(`keep ${JSON.stringify(typed.slice(0, 40))} as ${kept}`, () => {
      expect(emailAddress(typed)).to.equal(kept);
    });
  }
});
