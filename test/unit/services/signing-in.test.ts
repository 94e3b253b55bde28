import { expect } from 'chai';
import { TooMany } from '#domain/errors.js';
import type { OrganisationId, UserId } from '#domain/ids.js';
import { networkOf } from '#services/organisations/network-of.js';
import { hashPassword, isPassword } from '#services/organisations/passwords.js';
import { nextId, onEachDatabase } from '#test/storage/test-bed.js';
import { emptyHouse, errorOf, type House, machine, openHouse, PASSWORD, START } from './house.js';
import { dyingAt, PATIENCE } from './intercepted.js';

onEachDatabase('Signing in', (bed) => {
  let house: House;
  before(async () => {
    house = await openHouse(bed().storage);
  });
  const signIn = (email: string, password: string, address = nextId()) =>
    house.services.organisations.signIn({ email, password, address });

  it('takes the right password, whatever the case of the address, and writes both down', async () => {
    const member = await house.member('assessor');
    expect(await signIn(member.email, 'wrong wrong wrong')).to.deep.equal({ outcome: 'refused' });
    expect(await signIn(member.email.toUpperCase(), PASSWORD)).to.deep.equal({
      outcome: 'signed-in',
      userId: member.userId,
    });
    await house.services.organisations.signOut(member);
    await house.services.background.relay();
    const { items } = await house.services.audit.list(house.owner, {
      action: null,
      thingId: member.userId,
      page: 1,
    });
    expect(items.map(({ action }) => action).sort()).to.deep.equal([
      'user.created',
      'user.sign-in-failed',
      'user.signed-in',
      'user.signed-out',
    ]);
  });

  it('refuses an unknown address as it refuses a wrong password', async () => {
    expect(await signIn('nobody@bank.example', PASSWORD)).to.deep.equal({ outcome: 'refused' });
    expect(await signIn('', '')).to.deep.equal({ outcome: 'refused' });
    expect(await signIn('nobody@bank.example', 'x'.repeat(100_000))).to.deep.equal({ outcome: 'refused' });
  });

  it('makes an account wait after five tries, and forgets them once somebody gets in', async () => {
    const member = await house.member('viewer');
    for (let tried = 0; tried < 4; tried += 1) await signIn(member.email, 'wrong wrong wrong');
    expect((await signIn(member.email, PASSWORD)).outcome).to.equal('signed-in');
    for (let tried = 0; tried < 5; tried += 1) await signIn(member.email, 'wrong wrong wrong');
    const error = await signIn(member.email, PASSWORD).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(TooMany);
    expect((error as TooMany).seconds).to.be.within(1, 60);
  });

  it('makes an address wait after twenty tries at any accounts', async () => {
    const address = nextId();
    for (let tried = 0; tried < 20; tried += 1) await signIn(`${nextId()}@bank.example`, 'wrong', address);
    expect(await errorOf(signIn(house.owner.email, PASSWORD, address))).to.equal('TooMany');
    expect((await signIn(house.owner.email, PASSWORD)).outcome).to.equal('signed-in');
  });

  it('counts no try of those who get in, so that an office behind one address is not shut out', async () => {
    const address = nextId();
    for (let tried = 0; tried < 30; tried += 1)
      expect((await signIn(house.owner.email, PASSWORD, address)).outcome).to.equal('signed-in');
    for (let tried = 0; tried < 20; tried += 1) await signIn(`${nextId()}@bank.example`, 'wrong', address);
    expect(await errorOf(signIn(house.owner.email, PASSWORD, address))).to.equal('TooMany');
  });

  it('counts the tries of one IPv6 network together', async () => {
    for (let tried = 0; tried < 20; tried += 1)
      await signIn(`${nextId()}@bank.example`, 'wrong', `2001:db8:7:1::${tried.toString(16)}`);
    expect(await errorOf(signIn(house.owner.email, PASSWORD, '2001:db8:7:1:ffff::1'))).to.equal('TooMany');
    expect((await signIn(house.owner.email, PASSWORD, '2001:db8:7:2::1')).outcome).to.equal('signed-in');
  });

  it('knows a member by their session, and nobody whose account or organisation is gone', async () => {
    const { memberOf } = house.services.organisations;
    expect(await memberOf(house.owner.userId)).to.deep.equal(house.owner);
    expect(await memberOf('nobody' as UserId)).to.equal(null);
    const member = await house.member('viewer');
    await bed().raw.collection<{ _id: string }>('users').deleteOne({ _id: member.userId });
    expect(await memberOf(member.userId)).to.equal(null);
    const { organisationId } = house.owner;
    await bed()
      .raw.collection<{ _id: string }>('organisations')
      .updateOne({ _id: organisationId }, { $set: { name: 'Renamed' } });
    expect(await memberOf(house.owner.userId)).to.have.property('organisationName', 'Renamed');
  });

  it('never makes a user the audit log does not know, wherever the process is killed', async () => {
    const { organisationId } = house.owner;
    for (let call = 1, made = false; !made; call += 1) {
      const email = `${nextId()}@bank.example`;
      const person = { organisationId, role: 'viewer', name: 'Jo', email, password: PASSWORD } as const;
      const dying = house.another({ before: dyingAt(call) }).organisations;
      made = (await errorOf(dying.createUser(machine, person))) === 'nothing';
      await house.services.background.relay();
      const user = (await bed().storage.users.byEmail(email))?.user;
      const told = { action: 'user.created', thingId: user?.id ?? 'none', page: 1 } as const;
      const { total } = await house.services.audit.list(house.owner, told);
      expect(total, `killed at ${call}`).to.equal(user === undefined ? 0 : 1);
      expect(call).to.be.below(10);
    }
  }).timeout(PATIENCE);

  it('makes users on the command line only, each address once', async () => {
    const { createUser } = house.services.organisations;
    const { organisationId } = house.owner;
    const person = {
      organisationId,
      role: 'viewer',
      name: 'Jo',
      email: `${nextId()}@bank.example`,
      password: PASSWORD,
    } as const;
    expect((await createUser(machine, person)).outcome).to.equal('created');
    expect((await createUser(machine, { ...person, email: person.email.toUpperCase() })).outcome).to.equal(
      'email-taken',
    );
    expect(await errorOf(createUser(house.owner, person))).to.equal('NotAllowed');
    expect(await errorOf(createUser(machine, { ...person, password: 'too short' }))).to.equal('BadRequest');
    expect(await errorOf(createUser(machine, { ...person, email: 'no address' }))).to.equal('BadRequest');
    expect(
      await errorOf(createUser(machine, { ...person, organisationId: 'none' as OrganisationId })),
    ).to.equal('NotFound');
  });
});

onEachDatabase('Setting up', (bed) => {
  it('happens once, for whoever has the token, and goes on where a crash cut it short', async () => {
    const { storage } = bed();
    const names = { organisationName: 'Nordbank', timeZone: 'Europe/Oslo', name: 'Mara Holm' };
    const setUp = { token: 'token', ...names, email: 'mara@nordbank.example', password: PASSWORD };
    const empty = emptyHouse(storage);
    expect(await empty.organisations.isSetUp()).to.equal(false);
    expect(await empty.organisations.setUp({ ...setUp, token: 'guessed' })).to.deep.equal({
      outcome: 'wrong-token',
    });
    expect(await errorOf(empty.organisations.setUp({ ...setUp, timeZone: 'Europe/Nowhere' }))).to.equal(
      'BadRequest',
    );
    await storage.users.add(
      {
        id: 'left' as UserId,
        email: setUp.email,
        name: 'Mara Holm',
        sessionEpoch: 1,
        lastSignInAt: null,
        reset: null,
        createdAt: START,
      },
      await hashPassword(PASSWORD),
      { action: 'user.created', actor: { kind: 'nobody', id: '', name: '' }, at: START, payload: {} },
      [],
    );
    expect(await errorOf(empty.organisations.setUp({ ...setUp, password: 'another password' }))).to.equal(
      'BadRequest',
    );
    expect(await empty.organisations.setUp(setUp)).to.deep.equal({ outcome: 'done', userId: 'left' });
    expect(await empty.organisations.isSetUp()).to.equal(true);
    expect(await empty.organisations.setUp(setUp)).to.deep.equal({ outcome: 'already' });
    expect(await empty.organisations.memberOf('left' as UserId)).to.deep.include({
      role: 'owner',
      timeZone: 'Europe/Oslo',
    });
  });
});

describe('A network', () => {
  const networks: Readonly<Record<string, string>> = {
    '203.0.113.7': '203.0.113.7',
    '::ffff:203.0.113.7': '203.0.113.7',
    '::FFFF:cb00:7107': '203.0.113.7',
    '2001:0db8:0:1:aaaa:bbbb:cccc:dddd': '2001:db8:0:1::/64',
    '2001:db8::1': '2001:db8:0:0::/64',
    '2001:db8:1:2:3:4:203.0.113.7': '2001:db8:1:2::/64',
    'fe80::1%eth0': 'fe80:0:0:0::/64',
    '::1': '0:0:0:0::/64',
    '': '',
    'no address': 'no address',
  };
  for (const [address, network] of Object.entries(networks)) {
    it(`of “${address}” is “${network}”`, () => expect(networkOf(address)).to.equal(network));
  }
});

describe('Passwords', () => {
  it('are kept as argon2id of the stated cost and told apart', async () => {
    const kept = await hashPassword(PASSWORD);
    expect(kept).to.match(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await isPassword(PASSWORD, kept)).to.equal(true);
    expect(await isPassword(`${PASSWORD}!`, kept)).to.equal(false);
    expect(await isPassword(PASSWORD, null)).to.equal(false);
  });

  it('cost as much to refuse for an account that does not exist', async () => {
    const kept = await hashPassword(PASSWORD);
    const fastest = { known: Number.POSITIVE_INFINITY, unknown: Number.POSITIVE_INFINITY };
    for (let tried = 0; tried < 20; tried += 1) {
      for (const account of ['known', 'unknown'] as const) {
        const start = process.hrtime.bigint();
        await isPassword('wrong wrong wrong', account === 'known' ? kept : null);
        fastest[account] = Math.min(fastest[account], Number(process.hrtime.bigint() - start));
      }
    }
    expect(fastest.unknown / fastest.known).to.be.within(0.5, 2);
  });
});
