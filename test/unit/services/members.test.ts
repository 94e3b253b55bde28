import { expect } from 'chai';
import { DAY } from '#domain/dates.js';
import type { UserId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { nobody } from '#domain/organisations/actor.js';
import { nextId, onEachDatabase } from '#test/storage/test-bed.js';
import { errorOf, type House, openHouse, PASSWORD } from './house.js';
import { dyingAt, failingOnceAt, PATIENCE } from './intercepted.js';

onEachDatabase('Members', (bed) => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse(bed().storage);
    await house.services.background.relay();
    await house.services.background.deliverMail();
    house.letters.length = 0;
  });
  const aPerson = (fields = {}) => ({
    name: 'Noor Haddad',
    email: `${nextId()}@bank.example`,
    role: 'assessor' as const,
    ...fields,
  });
  const again = async ({ userId }: Pick<Member, 'userId'>) =>
    (await house.services.organisations.memberOf(userId)) as Member;
  async function letterToken(): Promise<string> {
    await house.services.background.relay();
    await house.services.background.deliverMail();
    const facts = house.letters.at(-1)?.facts;
    if (facts?.kind !== 'enrolment') throw new Error(`The last letter is about ${facts?.kind}.`);
    return facts.link.split('/').at(-1) ?? '';
  }
  async function invited(fields = {}) {
    const person = aPerson(fields);
    expect(await house.services.members.invite(house.owner, person)).to.deep.equal({ outcome: 'invited' });
    return { person, token: await letterToken() };
  }

  it('join by the link of a letter, as an account of the role they were invited to', async () => {
    const { members, organisations } = house.services;
    const { person, token } = await invited();
    expect((await members.readEnrolment(token)).hasAccount).to.equal(false);
    const joined = await members.accept(nobody, token, { name: 'Noor H.', password: PASSWORD });
    if (joined.outcome !== 'joined') throw new Error(joined.outcome);
    expect(await organisations.memberOf(joined.userId)).to.deep.include({
      role: 'assessor',
      name: 'Noor H.',
      email: person.email,
      organisationId: house.owner.organisationId,
    });
    expect(await errorOf(members.accept(nobody, token, { name: 'Eve', password: PASSWORD }))).to.equal(
      'EnrolmentOver',
    );
    const list = await members.list(house.owner);
    expect(list.members.map(({ user }) => user.email)).to.include(person.email);
    expect(list.waiting).to.deep.equal([]);
  });

  it('are invited once, and again with the same link for another seven days, until it is withdrawn', async () => {
    const { members } = house.services;
    const { person, token } = await invited();
    expect((await members.invite(house.owner, person)).outcome).to.equal('already-invited');
    expect((await members.invite(house.owner, { ...person, email: house.owner.email })).outcome).to.equal(
      'already-member',
    );
    house.pass(7 * DAY);
    expect(await errorOf(members.readEnrolment(token))).to.equal('EnrolmentOver');
    const [waiting] = (await members.list(house.owner)).waiting;
    await members.inviteAgain(house.owner, waiting?.id as never);
    expect(await letterToken()).to.equal(token);
    expect((await members.readEnrolment(token)).enrolment.email).to.equal(person.email);
    await members.withdraw(house.owner, waiting?.id as never);
    expect(await errorOf(members.readEnrolment(token))).to.equal('EnrolmentOver');
    expect(await errorOf(members.inviteAgain(house.owner, waiting?.id as never))).to.equal('Stale');
    expect(await errorOf(members.readEnrolment(`${token}x`))).to.equal('NotFound');
  });

  it('with an account elsewhere join as themselves, and may act for either', async () => {
    const elsewhere = await openHouse(bed().storage);
    const person = await elsewhere.member('manager');
    const { members, organisations } = house.services;
    house.pass(DAY);
    const { token } = await invited({ email: person.email, role: 'viewer' });
    expect(await members.accept(nobody, token, { name: 'Eve', password: PASSWORD })).to.deep.equal({
      outcome: 'sign-in',
    });
    expect(await members.accept(elsewhere.owner, token, null)).to.deep.equal({ outcome: 'other-person' });
    expect((await members.accept(person, token, null)).outcome).to.equal('joined');
    const { organisationId, organisationName } = house.owner;
    const here = await organisations.memberOf(person.userId, { epoch: 1, organisationId });
    expect(here).to.deep.include({ role: 'viewer', organisationName });
    expect(here?.elsewhere.map(({ id }) => id)).to.deep.equal([person.organisationId]);
    expect((await organisations.memberOf(person.userId))?.role).to.equal('manager');
  });

  it('join whole or can go on, wherever the process is killed', async () => {
    for (let call = 1, done = false; !done; call += 1) {
      const { token, person } = await invited();
      const dying = house.another({ before: dyingAt(call) }).members;
      const told = { name: 'Noor', password: PASSWORD };
      done = (await errorOf(dying.accept(nobody, token, told))) === 'nothing';
      const { users } = bed().storage;
      const account = await users.byEmail(person.email);
      if (!done && account !== null) {
        const { user } = account;
        const themselves = { ...house.owner, userId: user.id, email: user.email };
        const outcome = await errorOf(house.services.members.accept(themselves, token, null));
        expect(outcome, `killed at ${call}`).to.be.oneOf(['nothing', 'EnrolmentOver']);
      }
      const user = (await users.byEmail(person.email))?.user;
      const member = user && (await house.services.organisations.memberOf(user.id));
      expect(member?.role, `killed at ${call}`).to.equal(user === undefined ? undefined : 'assessor');
      await house.services.background.relay();
      const joinings = await house.services.audit.list(house.owner, {
        action: 'member.joined',
        thingId: null,
        page: 1,
      });
      const told2 = joinings.items.filter(
        ({ payload }) => (payload as { user?: string }).user === (user?.id ?? 'nobody'),
      );
      expect(told2, `killed at ${call}`).to.have.length(user === undefined ? 0 : 1);
      expect(call).to.be.below(20);
    }
  }).timeout(PATIENCE);

  it('cannot come back by their old link after they were removed, also where it was never closed', async () => {
    const { members, background, audit } = house.services;
    const { token, person } = await invited();
    const dying = house.another({ before: failingOnceAt('enrolments.change') }).members;
    const told = { name: 'Noor', password: PASSWORD };
    expect(await errorOf(dying.accept(nobody, token, told))).to.equal('Error');
    expect((await members.list(house.owner)).waiting).to.have.length(1);
    expect(await background.finishHalfDone()).to.equal(1);
    expect(await background.finishHalfDone()).to.equal(0);
    const list = await members.list(house.owner);
    expect(list.waiting).to.deep.equal([]);
    const joined = list.members.find(({ user }) => user.email === person.email);
    await members.remove(house.owner, joined?.user.id as UserId);
    expect(await errorOf(members.accept(nobody, token, told))).to.equal('EnrolmentOver');
    await background.relay();
    const accepted = { action: 'member.accepted', thingId: null, page: 1 } as const;
    expect((await audit.list(house.owner, accepted)).total).to.equal(1);
  });

  it('are never left without an owner, also when two demote or remove each other at one moment', async () => {
    const { members } = house.services;
    for (const act of ['changeRole', 'remove'] as const) {
      const second = await house.member('owner');
      const first = await again(house.owner);
      const done = await Promise.all(
        [
          [first, second],
          [second, first],
        ].map(([actor, target]) =>
          act === 'remove'
            ? members.remove(actor as Member, target?.userId as UserId)
            : members.changeRole(actor as Member, target?.userId as UserId, 'viewer'),
        ),
      );
      expect(done.map(({ outcome }) => outcome).sort(), act).to.deep.equal(['changed', 'last-owner']);
      const owner = [await again(first), await again(second)].find((each) => each?.role === 'owner');
      if (owner === undefined) throw new Error('Nobody owns it.');
      expect(await members.changeRole(owner, owner.userId, 'viewer')).to.deep.equal({
        outcome: 'last-owner',
      });
      expect(await members.remove(owner, owner.userId)).to.deep.equal({ outcome: 'last-owner' });
      house = { ...house, owner };
    }
  });

  it('who are removed or demoted are so at their next request', async () => {
    const { members, organisations } = house.services;
    const person = await house.member('manager');
    await members.changeRole(house.owner, person.userId, 'viewer');
    expect((await organisations.memberOf(person.userId))?.role).to.equal('viewer');
    await members.remove(house.owner, person.userId);
    expect(await organisations.memberOf(person.userId)).to.equal(null);
    expect(await errorOf(members.changeRole(house.owner, person.userId, 'viewer'))).to.equal('NotFound');
  });

  it('may leave, and are changed by owners of their own organisation only', async () => {
    const { members } = house.services;
    const [viewer, manager] = [await house.member('viewer'), await house.member('manager')];
    for (const role of ['manager', 'assessor', 'viewer'] as const) {
      const actor = await house.member(role);
      expect(await errorOf(members.invite(actor, aPerson()))).to.equal('NotAllowed');
      expect(await errorOf(members.changeRole(actor, actor.userId, 'owner'))).to.equal('NotAllowed');
      expect(await errorOf(members.remove(actor, viewer.userId))).to.equal('NotAllowed');
    }
    const stranger = (await openHouse(bed().storage)).owner;
    expect(await errorOf(members.remove(stranger, viewer.userId))).to.equal('NotFound');
    expect(await errorOf(members.read(stranger, viewer.userId))).to.equal('NotFound');
    expect(await errorOf(members.changeRole(house.owner, viewer.userId, 'responder'))).to.equal('BadRequest');
    expect((await members.remove(manager, manager.userId)).outcome).to.equal('changed');
  });
});

onEachDatabase('An account', (bed) => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse(bed().storage);
  });
  const signIn = (email: string, password: string) =>
    house.services.organisations.signIn({ email, password, address: nextId() });
  const epochOf = async (userId: UserId) => (await bed().storage.users.read(userId))?.sessionEpoch;

  it('changes its password only to who knows it, and ends every session then', async () => {
    const { account } = house.services;
    const member = await house.member('viewer');
    const wrong = await account.changePassword(member, { current: 'not this one', next: 'another fine one' });
    expect(wrong).to.deep.equal({ outcome: 'wrong-password' });
    expect(await epochOf(member.userId)).to.equal(1);
    await account.changePassword(member, { current: PASSWORD, next: 'another fine one' });
    const { organisationId } = member;
    const { memberOf } = house.services.organisations;
    expect(await memberOf(member.userId, { epoch: 1, organisationId })).to.equal(null);
    expect(await memberOf(member.userId, { epoch: 2, organisationId })).to.deep.include({ sessionEpoch: 2 });
    expect((await signIn(member.email, 'another fine one')).outcome).to.equal('signed-in');
    for (let tried = 0; tried < 5; tried += 1)
      await account.changePassword(member, { current: 'not this one', next: PASSWORD });
    expect(await errorOf(account.changePassword(member, { current: 'x', next: PASSWORD }))).to.equal(
      'TooMany',
    );
  });

  it('signs out everywhere, and says so in the log of each organisation', async () => {
    const member = await house.member('viewer');
    await house.services.account.signOutEverywhere(member);
    expect(await epochOf(member.userId)).to.equal(2);
    await house.services.background.relay();
    const told = { action: 'user.signed-out-everywhere', thingId: member.userId, page: 1 } as const;
    expect((await house.services.audit.list(house.owner, told)).total).to.equal(1);
  });

  async function resetLink(): Promise<string> {
    await house.services.background.relay();
    await house.services.background.relay();
    await house.services.background.deliverMail();
    const facts = house.letters.at(-1)?.facts;
    return facts?.kind === 'account' ? (facts.link.split('/').at(-1) ?? '') : '';
  }

  it('gets a new password by a link that works once, for an hour, and is the last one asked for', async () => {
    const { account } = house.services;
    const member = await house.member('viewer');
    const ask = () => account.askReset({ email: member.email.toUpperCase(), address: nextId() });
    await ask();
    const first = await resetLink();
    await ask();
    const second = await resetLink();
    expect(await account.reset(first, 'another fine one')).to.deep.equal({ outcome: 'over' });
    expect(await account.isResetOpen(second)).to.equal(true);
    expect(await errorOf(account.reset(second, 'too short'))).to.equal('BadRequest');
    const both = await Promise.all([1, 2].map(() => account.reset(second, 'another fine one')));
    expect(both.map(({ outcome }) => outcome).sort()).to.deep.equal(['over', 'reset']);
    expect(await account.reset(second, 'yet another one')).to.deep.equal({ outcome: 'over' });
    expect(await epochOf(member.userId)).to.equal(2);
    expect((await signIn(member.email, 'another fine one')).outcome).to.equal('signed-in');
    await ask();
    const third = await resetLink();
    house.pass(DAY / 24);
    expect(await account.isResetOpen(third)).to.equal(false);
    for (const tampered of [`${third}A`, third.slice(1), third.toLowerCase(), 'x'])
      expect(await account.isResetOpen(tampered)).to.equal(false);
  });

  it('loses the link when the password is changed otherwise', async () => {
    const { account } = house.services;
    const member = await house.member('viewer');
    await account.askReset({ email: member.email, address: nextId() });
    const token = await resetLink();
    await account.changePassword(member, { current: PASSWORD, next: 'another fine one' });
    expect(await account.isResetOpen(token)).to.equal(false);
  });

  it('is not told apart from none: nothing is looked up before the answer', async () => {
    const member = await house.member('viewer');
    const calls: Record<string, string[]> = {};
    for (const email of [member.email, `${nextId()}@bank.example`]) {
      const seen: string[] = [];
      let answered = false;
      const watched = house.another({ before: (call) => void (answered || seen.push(call)) });
      await watched.account.askReset({ email, address: nextId() });
      answered = true;
      calls[email === member.email ? 'known' : 'unknown'] = seen;
      await watched.background.relay();
    }
    expect(calls['known']).to.deep.equal(['rateLimits.consume', 'rateLimits.consume']);
    expect(calls['unknown']).to.deep.equal(calls['known']);
  });

  it('is written to three times an hour at most, whether or not it exists', async () => {
    const { account } = house.services;
    for (const email of [(await house.member('viewer')).email, `${nextId()}@bank.example`]) {
      for (let tried = 0; tried < 3; tried += 1) await account.askReset({ email, address: nextId() });
      expect(await errorOf(account.askReset({ email, address: nextId() }))).to.equal('TooMany');
    }
    await house.services.background.relay();
  });

  it('is renamed, and its organisation by its owner', async () => {
    const { account, organisations } = house.services;
    const viewer = await house.member('viewer');
    await account.rename(viewer, ' Zoe ');
    expect((await organisations.memberOf(viewer.userId))?.name).to.equal('Zoe');
    const fields = { name: 'Nordbank AG', timeZone: 'Europe/Berlin' };
    expect(await errorOf(account.changeOrganisation(viewer, fields))).to.equal('NotAllowed');
    expect(
      await errorOf(account.changeOrganisation(house.owner, { ...fields, timeZone: 'Europe/Nowhere' })),
    ).to.equal('BadRequest');
    await account.changeOrganisation(house.owner, fields);
    expect(await organisations.memberOf(viewer.userId)).to.deep.include({
      organisationName: 'Nordbank AG',
      timeZone: 'Europe/Berlin',
    });
  });
});
