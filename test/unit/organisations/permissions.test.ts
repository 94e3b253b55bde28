import { expect } from 'chai';
import { emailAddress } from '#domain/organisations/email-address.js';
import { ROLES } from '#domain/organisations/organisation.js';
import { may, type Permission } from '#domain/organisations/permissions.js';

const everybody = ['owner', 'manager', 'assessor', 'viewer'];
const buyers = ['owner', 'manager'];
const TABLE: Record<Permission, readonly string[]> = {
  'vendors.read': everybody,
  'vendors.change': buyers,
  'questionnaires.read': everybody,
  'assessments.read': everybody,
  'assessments.send': buyers,
  'reviews.read': everybody,
  'evidence.read': everybody,
  'audit.read': everybody,
};

describe('Permissions', () => {
  for (const [permission, roles] of Object.entries(TABLE)) {
    it(`give ${permission} to ${roles.join(', ')}`, () => {
      expect(ROLES.filter((role) => may(role, permission as Permission))).to.deep.equal(roles);
    });
  }
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
