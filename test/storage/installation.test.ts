import { promisify } from 'node:util';
import { expect } from 'chai';
import type { SessionData } from 'express-session';
import type { UserId } from '#domain/ids.js';
import type { User } from '#domain/organisations/organisation.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { openStorage } from '#storage/open-storage.js';
import { aDeed, anOrganisation, at, newOrganisation } from './builders.js';
import { nextId, onEachDatabase } from './test-bed.js';

const aUser = (email: string): User => ({
  id: `user-${nextId()}` as UserId,
  email,
  name: 'Mara Holm',
  sessionEpoch: 1,
  lastSignInAt: null,
  reset: null,
  revision: 1,
  createdAt: at(0),
});

const created = aDeed('user.created');

onEachDatabase('The installation', (bed) => {
  it('knows whether anybody has set it up', async () => {
    const { organisations, acrossAll } = bed().storage;
    expect(await organisations.none()).to.equal(true);
    const [later, first] = [anOrganisation({ createdAt: at(1) }), anOrganisation()];
    for (const organisation of [later, first])
      await organisations.add(organisation, aDeed('organisation.set-up'));
    expect(await organisations.none()).to.equal(false);
    expect(await organisations.read(first.id)).to.deep.equal(first);
    expect(await acrossAll('test').organisations.all()).to.deep.equal([first, later]);
  });

  it('has each address once, whatever its case', async () => {
    const { users } = bed().storage;
    const user = aUser('Mara@Nordbank.example');
    const kept = { ...user, email: 'mara@nordbank.example' };
    expect(await users.add(user, 'hash', created, [])).to.equal(true);
    expect(await users.add(aUser('mara@nordbank.EXAMPLE'), 'other', created, [])).to.equal(false);
    expect(await users.byEmail('MARA@nordbank.example')).to.deep.equal({ user: kept, passwordHash: 'hash' });
    expect(await users.read(user.id)).to.deep.equal(kept);
    expect(await users.byEmail({ $gt: '' } as unknown as string).catch(() => null)).to.equal(null);
    expect(await users.read({ $gt: '' } as unknown as UserId).catch(() => null)).to.equal(null);
  });

  it('lists the people of one organisation by name, and the organisations of one person by when they joined', async () => {
    const { users, organisations } = bed().storage;
    const [zoe, ada, other] = ['Zoe', 'Ada', 'Bo'].map((name) => ({
      ...aUser(`${nextId()}@nordbank.example`),
      name,
    })) as [User, User, User];
    for (const user of [zoe, ada, other]) await users.add(user, 'hash', created, []);
    const joined = (user: User, minutes: number) =>
      ({ userId: user.id, role: 'viewer', since: at(minutes) }) as const;
    const late = anOrganisation({ members: [joined(zoe, 1), joined(ada, 5)] });
    const early = anOrganisation({ members: [joined(ada, 2)] });
    for (const organisation of [late, early])
      expect(await organisations.add(organisation, aDeed('organisation.set-up'))).to.equal(true);
    expect(await organisations.add(late, aDeed('organisation.set-up'))).to.equal(false);
    expect(await users.ofOrganisation(late.id)).to.deep.equal([ada, zoe]);
    expect(await users.ofOrganisation(newOrganisation())).to.deep.equal([]);
    expect(await organisations.ofUser(ada.id)).to.deep.equal([early, late]);
    expect(await organisations.ofUser(other.id)).to.deep.equal([]);
  });

  it('changes an organisation and a user only as they were read', async () => {
    const { users, organisations } = bed().storage;
    const organisation = anOrganisation();
    await organisations.add(organisation, aDeed('organisation.set-up'));
    const rename = (revision: number, name: string) =>
      organisations.change(organisation.id, revision, { name }, aDeed('organisation.changed'));
    expect(await rename(1, 'New')).to.deep.equal({ ...organisation, name: 'New', revision: 2 });
    expect(await rename(1, 'Old')).to.equal(null);
    const user = aUser(`${nextId()}@nordbank.example`);
    await users.add(user, 'hash', created, [organisation.id]);
    const told = { deed: aDeed('user.changed'), tell: [organisation.id] };
    const smuggled = { name: 'Zoe', email: 'someone@else.example' };
    expect(await users.change(user.id, 1, smuggled, told)).to.deep.equal({
      ...user,
      name: 'Zoe',
      revision: 2,
    });
    expect(await users.change(user.id, 1, { name: 'Ada' }, told)).to.equal(null);
  });

  it('tells each organisation of a new user, once', async () => {
    const { users, within, acrossAll } = bed().storage;
    const organisations = [newOrganisation(), newOrganisation()];
    const user = aUser('jo@nordbank.example');
    await users.add(user, 'hash', created, organisations);
    await users.add({ ...user, id: 'another' as UserId }, 'hash', created, organisations);
    await acrossAll('test').relay.audit(at(1));
    await acrossAll('test').relay.audit(at(2));
    for (const organisation of organisations) {
      const { items } = await within(organisation).audit.list({
        action: null,
        thingId: null,
        page: 1,
        size: 9,
      });
      expect(items.map(({ id, action }) => [id, action])).to.deep.equal([
        [`user:${user.id}:1`, 'user.created'],
      ]);
    }
  });

  it('keeps a published questionnaire version for good, and notices another in its place', async () => {
    const { questionnaires } = bed().storage;
    const questionnaire = {
      id: 'aims',
      version: 1,
      title: 'AI',
      sections: [],
      bands: [],
    } as unknown as Questionnaire;
    expect(await questionnaires.keep(questionnaire, 'h1')).to.equal('new');
    expect(await questionnaires.keep({ ...questionnaire, title: 'x' }, 'h1')).to.equal('same');
    expect(await questionnaires.keep(questionnaire, 'h2')).to.equal('changed');
    expect(await questionnaires.keep({ ...questionnaire, version: 2 }, 'h2')).to.equal('new');
    expect(await questionnaires.read('aims', 1)).to.deep.equal({ questionnaire, owner: null });
    expect(await questionnaires.read('aims', 3)).to.equal(null);
  });

  it('lets so many tries through in so many seconds, then says how long to wait', async () => {
    const { rateLimits } = bed().storage;
    const limit = { points: 3, seconds: 60 };
    const tries = await Promise.all(Array.from({ length: 8 }, () => rateLimits.consume('k', limit)));
    expect(tries.filter((seconds) => seconds === 0)).to.have.length(3);
    for (const seconds of tries.filter((one) => one > 0)) expect(seconds).to.be.within(55, 60);
    expect(await rateLimits.consume('other', limit)).to.equal(0);
    await rateLimits.refund('other', limit);
    for (let tried = 0; tried < 3; tried += 1) expect(await rateLimits.consume('other', limit)).to.equal(0);
    expect(await rateLimits.consume('other', limit)).to.be.above(0);
    await rateLimits.forget('k');
    expect(await rateLimits.consume('k', limit)).to.equal(0);
  });

  it('keeps sessions until they end', async () => {
    const { sessionStore } = bed().storage;
    const set = promisify(sessionStore.set.bind(sessionStore));
    const get = promisify(sessionStore.get.bind(sessionStore));
    const destroy = promisify(sessionStore.destroy.bind(sessionStore));
    const expires = new Date(Date.now() + 60_000);
    const session = {
      cookie: { originalMaxAge: 60_000, expires },
      passport: { user: 'u1' },
    } as unknown as SessionData;
    await set('sid', session);
    expect(await get('sid')).to.deep.include({ passport: { user: 'u1' } });
    await destroy('sid');
    expect(await get('sid')).to.not.be.an('object');
  });

  it('opens again on what it kept, beside another that has it open', async () => {
    const organisation = anOrganisation();
    await bed().storage.organisations.add(organisation, aDeed('organisation.set-up'));
    const second = await openStorage({ uri: bed().uri, newId: nextId });
    expect(await second.organisations.read(organisation.id)).to.deep.equal(organisation);
    await second.close();
    expect(await bed().storage.organisations.read(organisation.id)).to.deep.equal(organisation);
  });

  it('says what happened where no database answers', async () => {
    const failure = await openStorage({
      uri: 'mongodb://127.0.0.1:1/x?serverSelectionTimeoutMS=200',
      newId: nextId,
    }).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).to.be.instanceOf(Error);
  });
});
