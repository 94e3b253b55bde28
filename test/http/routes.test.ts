import { expect } from 'chai';
import type { Page } from '#web/kit/page.js';
import { paths } from '#web/paths.js';
import { routes } from '#web/routes.js';
import { startTestPortal, type TestPortal } from '../support/portal.js';
import type { Visitor } from '../support/visitor.js';
import { addOrganisation } from './bad-input/database.js';
import { CALLERS, type Caller, DOORS } from './doors.js';

const pages = routes({ development: true });
const doorsOf = (page: Page): string[] => {
  const { path, get, post } = page.definition;
  return [...(get ? [`GET ${path.pattern}`] : []), ...(post ? [`POST ${path.pattern}`] : [])];
};

describe('The table of pages', () => {
  it('has a page for every path of the portal, once', () => {
    const patterns = pages.map(({ definition }) => definition.path.pattern);
    expect(new Set(patterns).size).to.equal(patterns.length);
    expect(patterns.toSorted()).to.deep.equal(
      Object.values(paths)
        .map(({ pattern }) => pattern)
        .filter((pattern) => pattern !== paths.health.pattern)
        .toSorted(),
    );
  });

  it('gives every form a schema', () => {
    const without = pages.filter(
      ({ definition }) => definition.post !== undefined && definition.form === undefined,
    );
    expect(without.map(({ definition }) => definition.path.pattern)).to.deep.equal([]);
  });

  it('lets anyone in only where nobody can be known yet', () => {
    const open = pages
      .filter(({ admission }) => admission === 'anyone')
      .map(({ definition }) => definition.path.pattern);
    expect(open.toSorted()).to.deep.equal(
      [
        paths.signIn,
        paths.forgotPassword,
        paths.resetPassword,
        paths.join,
        paths.confirmClaim,
        paths.setUp,
        paths.theme,
        paths.invitation,
        paths.mailbox,
        paths.letter,
        paths.calendar,
      ]
        .map(({ pattern }) => pattern)
        .toSorted(),
    );
  });

  it('keeps the captured mailbox to a developer’s machine', () => {
    const inProduction = routes({ development: false }).map(({ definition }) => definition.path.pattern);
    expect(inProduction).not.to.include(paths.mailbox.pattern);
    expect(inProduction).not.to.include(paths.letter.pattern);
  });

  it('says of every route who gets in', () => {
    expect(pages.flatMap(doorsOf).toSorted()).to.deep.equal(Object.keys(DOORS).toSorted());
  });
});

/** Signing out would end the caller's story; a GET of it tells as much. */
const ENDS_VISITS: readonly string[] = [paths.signOut.pattern, paths.signOutEverywhere.pattern];

describe('Every door', () => {
  let portal: TestPortal;
  const callers = new Map<Caller, Visitor>();

  before(async () => {
    portal = await startTestPortal();
    callers.set('owner', await portal.setUp());
    for (const role of ['manager', 'assessor', 'viewer'] as const)
      callers.set(role, await portal.member(role));
    const seller = await addOrganisation(portal, 'Lumenhire', ['vendor']);
    for (const role of ['owner', 'responder', 'viewer'] as const)
      callers.set(`seller ${role}`, await portal.member(role, seller));
    callers.set('guest', portal.visitor());
    callers.set('stranger', portal.visitor());
  });
  after(() => portal.close());

  for (const [door, allowed] of Object.entries(DOORS)) {
    it(`${door} opens to ${allowed.length === 0 ? 'its respondent alone' : allowed.join(', ')}`, async () => {
      for (const caller of CALLERS) {
        const got = await knock(callers.get(caller) as Visitor, door);
        expect(got, caller).to.equal(allowed.includes(caller) ? 'in' : 'out');
      }
    });
  }

  /** Goes to a door with made-up ids: whoever gets in meets a 404, a 422 or the page, never 401 or 403. */
  async function knock(caller: Visitor, door: string): Promise<'in' | 'out'> {
    const [method = '', pattern = ''] = door.split(' ');
    const path = pattern.replace(/:version/, '1').replace(/:\w+/g, 'made-up');
    if (method === 'POST' && ENDS_VISITS.includes(pattern)) return knock(caller, `GET ${pattern}`);
    if (method === 'POST') await caller.open('/sign-in');
    const init = method === 'GET' ? {} : { method, body: formFor(pattern, await tokenOf(caller)) };
    const response = await caller.request(path, init);
    await response.arrayBuffer();
    if (response.status === 401 || response.status === 403) return 'out';
    return (response.headers.get('location') ?? '').startsWith(`${paths.signIn.pattern}?next`) ? 'out' : 'in';
  }

  /** An empty form as the page's own would be sent: with a file field where it takes one. */
  function formFor(pattern: string, csrf: string): FormData | URLSearchParams {
    const page = pages.find(({ definition }) => definition.path.pattern === pattern);
    const form = page?.definition.upload === undefined ? new URLSearchParams() : new FormData();
    form.append('_csrf', csrf);
    return form;
  }

  async function tokenOf(caller: Visitor): Promise<string> {
    if (caller.csrf === '') await caller.open('/');
    return caller.csrf;
  }
});
