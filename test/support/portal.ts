import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Instant, instantOf } from '#domain/dates.js';
import type { OrganisationId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Role } from '#domain/organisations/organisation.js';
import type { Config } from '#roof/config.js';
import { readConfig } from '#roof/config.js';
import { createPortal, type Portal } from '#roof/portal.js';
import type { Services } from '#services/contract.js';
import type { Log } from '#services/world.js';
import { createVisitor, type Visitor } from './visitor.js';

/** The token that the first-run page of a test portal asks for. */
export const SET_UP_TOKEN = 'the-token-in-the-log';
export const PASSWORD = 'correct horse battery';
const OWNER = 'owner@northmark.example';

/** The real portal on the embedded database in a folder of its own, with a clock that moves only when told. */
export interface TestPortal {
  readonly url: string;
  readonly dataDir: string;
  readonly services: Services;
  readonly runDueJobs: Portal['runDueJobs'];
  /** What was logged as a warning or an error; a test that expects one takes it out, and closing with one fails. */
  readonly troubles: string[];
  now(): Instant;
  /** Moves the clock on by so many milliseconds. */
  pass(milliseconds: number): void;
  /** A browser without script: cookies, links, forms filled by label. */
  visitor(): Visitor;
  /** Sets the portal up with one buyer organisation and signs its owner in. */
  setUp(organisationName?: string): Promise<Visitor>;
  /** Who signs in with an address, to call use cases as: the owner whom `setUp` made, unless told. */
  memberAt(email?: string): Promise<Member>;
  /** Adds a user of a role and signs them in. */
  member(role: Role, organisationId?: OrganisationId): Promise<Visitor>;
  close(): Promise<void>;
}

export interface TestPortalOptions {
  /** Where the story begins. */
  readonly at?: string;
  readonly config?: Partial<Config>;
  /** A data folder that outlives this portal, for stories with a restart. */
  readonly dataDir?: string;
}

/** Starts a portal on a free port of 127.0.0.1. */
export async function startTestPortal(options: TestPortalOptions = {}): Promise<TestPortal> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'assay-')));
  let time = Date.parse(options.at ?? '2026-11-21T09:00:00.000Z');
  let ids = 0;
  const troubles: string[] = [];
  const trouble = (message: string, details?: unknown) =>
    void troubles.push(`${message} ${details === undefined ? '' : JSON.stringify(details)}`);
  const log: Log = { info: () => {}, warn: trouble, error: trouble };
  const run = process.hrtime.bigint().toString(36);
  const world = {
    now: () => instantOf(new Date(time)),
    newId: () => `${run}${String(++ids).padStart(6, '0')}`,
    log,
  };

  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const config: Config = { ...readConfig({ DATA_DIR: dataDir, PUBLIC_URL: url }), ...options.config };
  const portal = await createPortal(config, world, SET_UP_TOKEN);
  server.on('request', portal.app);

  const visitor = () => createVisitor(url);
  let users = 0;
  return {
    url,
    dataDir,
    services: portal.services,
    runDueJobs: portal.runDueJobs,
    troubles,
    now: world.now,
    pass: (milliseconds) => {
      time += milliseconds;
    },
    visitor,
    async setUp(organisationName = 'Northmark Insurance') {
      const owner = visitor();
      await owner.open('/');
      await owner.submit('Set up the portal', {
        'Set-up token': SET_UP_TOKEN,
        Organisation: organisationName,
        'Time zone': 'Europe/Amsterdam',
        'Your name': 'Mara Olsen',
        'Your e-mail address': OWNER,
        Password: PASSWORD,
      });
      return owner;
    },
    async memberAt(email = OWNER) {
      const { organisations } = portal.services;
      const signedIn = await organisations.signIn({ email, password: PASSWORD, address: '127.0.0.1' });
      const member = signedIn.outcome === 'signed-in' ? await organisations.memberOf(signedIn.userId) : null;
      if (member === null) throw new Error(`${email} could not sign in.`);
      return member;
    },
    async member(role, organisationId) {
      const email = `${role}-${++users}@northmark.example`;
      const command = {
        organisationId: organisationId ?? null,
        role,
        name: `${role} ${users}`,
        email,
        password: PASSWORD,
      };
      await portal.services.organisations.createUser({ kind: 'machine', name: 'test' }, command);
      const someone = visitor();
      await someone.open('/sign-in');
      await someone.submit('Sign in', { 'E-mail address': email, Password: PASSWORD });
      return someone;
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const patience = setTimeout(() => server.closeAllConnections(), 1_000);
      await closed;
      clearTimeout(patience);
      await portal.close();
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
      expect(troubles.filter(isTrouble), 'what the portal logged').to.deep.equal([]);
    },
  };
}

/** A page that its visitor left is still being made when the portal closes, and cannot be finished then: no trouble. */
const isTrouble = (logged: string): boolean => !logged.includes('MongoClientClosedError');
