import { Readable } from 'node:stream';
import type { Assessment } from '#domain/assessments/assessment.js';
import type { AuditEntry } from '#domain/audit/event.js';
import { type Content, proveContent } from '#domain/content/prove-content.js';
import { addDays, dayIn, type Instant, instantOf } from '#domain/dates.js';
import type { Framework } from '#domain/frameworks/framework.js';
import type { AssessmentId, FrameworkId, QuestionId } from '#domain/ids.js';
import type { LetterFacts } from '#domain/mail/letter-facts.js';
import type { OutboxMail } from '#domain/mail/mail.js';
import type { Guest, Machine, Member } from '#domain/organisations/actor.js';
import type { Role } from '#domain/organisations/organisation.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { CertificateReader } from '#services/certificate-reader.js';
import type { SaveAnswer, Services, VendorForm } from '#services/contract.js';
import { createServices } from '#services/create-services.js';
import type { ExchangeReader } from '#services/exchange-reader.js';
import type { ServiceSettings } from '#services/parts.js';
import type { Postman } from '#services/postman.js';
import type { World } from '#services/world.js';
import type { Storage } from '#storage/contract.js';
import { nextId } from '#test/storage/test-bed.js';
import { bareVendor } from '#test/support/bare-vendor.js';
import { SMALL_RULE_PACK } from '#test/support/small-rule-pack.js';
import { type Interception, intercepted } from './intercepted.js';

export const machine: Machine = { kind: 'machine', name: 'test' };
export const PASSWORD = 'correct horse battery';

const question = (id: string, fields: object) => ({
  id,
  kind: 'yes-no-partly',
  text: `Is ${id} in place?`,
  why: 'Because it matters.',
  goodEvidence: 'A document.',
  weight: 1,
  points: { yes: 1, partly: 0.5, no: 0 },
  ...fields,
});

/** Three questions are always asked, `records` only after a partial `provenance`; `policy` wants a document for a yes. */
function smallContent(): Content {
  const evidenceRule = { when: ['yes'], without: 0.5 };
  const askedWhen = { question: 'provenance', is: ['partly'] };
  const number = {
    kind: 'number',
    unit: '%',
    min: 0,
    max: 100,
    whole: true,
    points: [{ from: 50, points: 1 }],
  };
  const json = {
    id: 'small',
    version: 1,
    title: 'A small one',
    purpose: 'To be answered quickly.',
    minutes: 5,
    sections: [
      {
        id: 'first',
        title: 'First',
        questions: [question('policy', { evidenceRule, mayBeNotApplicable: true })],
      },
      {
        id: 'second',
        title: 'Second',
        questions: [
          question('provenance', {}),
          question('records', { ...number, askedWhen }),
          question('review', {}),
        ],
      },
    ],
  };
  const verdict = proveContent({
    frameworks: [],
    questionnaires: [{ path: 'small.json', json }],
    registers: [],
  });
  if ('faults' in verdict) throw new Error(JSON.stringify(verdict.faults));
  return { ...verdict.content, frameworks: [SMALL_LAW], rulePacks: [SMALL_RULE_PACK] };
}

/** The law the small pack reads; nobody owes anything by it. */
const SMALL_LAW: Framework = {
  id: SMALL_RULE_PACK.framework.id as FrameworkId,
  version: SMALL_RULE_PACK.framework.version,
  title: 'A small law',
  publisher: 'Tests',
  asOf: SMALL_RULE_PACK.asOf,
  sources: [],
  caveats: [],
  requirements: [],
};

const SETTINGS: ServiceSettings = {
  publicUrl: 'https://assay.example',
  secret: 'a secret for tests',
  setUpToken: 'token',
  invitationDays: 30,
  uploadLimit: 10_000,
  production: false,
};

/** A buyer with everything a story needs; the clock moves only when told. */
export interface House {
  readonly services: Services;
  readonly storage: Storage;
  readonly owner: Member;
  readonly logged: string[];
  readonly letters: { readonly mail: OutboxMail; readonly facts: LetterFacts }[];
  /** What the mail server answers; it takes everything at first. */
  postOffice: () => Promise<'accepted' | 'captured'>;
  now(): Instant;
  pass(milliseconds: number): void;
  /** The same house through another process: with its own settings or content, or listened to at the database's door. */
  another(change: {
    settings?: Partial<ServiceSettings>;
    content?: Partial<Content>;
    before?: Interception;
    reader?: CertificateReader;
  }): Services;
  member(role: Role): Promise<Member>;
  /** Registers a vendor with an AI system and says how to send it the questionnaire. */
  aSending(): Promise<Parameters<Services['assessments']['send']>[1]>;
  sent(): Promise<{ id: AssessmentId; guest: Guest; token: string }>;
  /** A sent questionnaire with everything answered. */
  answered(): Promise<{ id: AssessmentId; guest: Guest; token: string }>;
  standing(
    id: AssessmentId,
  ): Promise<{ assessment: Assessment; events: readonly AuditEntry[]; mails: readonly OutboxMail[] }>;
}

/** A letter in two words: which one, to whom. */
const write: Postman['write'] = ({ template, to }) => ({ subject: template, text: to.email });

/** For stories in which no file is read. */
const nothingToRead: CertificateReader = {
  read: () => Promise.reject(new Error('No file is read in this story.')),
};

const nothingToImport: ExchangeReader = {
  read: () => Promise.reject(new Error('No file is imported in this story.')),
};

/** Services on a database where nobody has set anything up. */
export const emptyHouse = (storage: Storage): Services =>
  createServices({
    storage,
    world: worldAt(() => START),
    content: smallContent(),
    postman: { write, deliver: async () => 'accepted' },
    reader: nothingToRead,
    exchange: nothingToImport,
    certSearch: null,
    settings: SETTINGS,
  });

export const START = '2026-11-21T09:00:00.000Z' as Instant;

const worldAt = (now: () => Instant, log: (message: string) => void = () => undefined): World => ({
  now,
  newId: nextId,
  log: { info: log, warn: log, error: log },
});

/** `shape` changes the content the house works with. */
export async function openHouse(
  storage: Storage,
  shape: (content: Content) => Content = (content) => content,
): Promise<House> {
  let time = Date.parse(START);
  const logged: string[] = [];
  const world = worldAt(
    () => instantOf(new Date(time)),
    (message) => void logged.push(message),
  );
  const letters: House['letters'] = [];
  const content = shape(smallContent());
  const another: House['another'] = ({ settings = {}, content: own = {}, before, reader = nothingToRead }) =>
    createServices({
      storage: before === undefined ? storage : intercepted(storage, before),
      world,
      content: { ...content, ...own },
      postman: {
        write,
        async deliver(mail, facts) {
          const state = await house.postOffice();
          letters.push({ mail, facts });
          return state;
        },
      },
      reader,
      exchange: nothingToImport,
      certSearch: null,
      settings: { ...SETTINGS, ...settings },
    });
  const services = another({});
  await services.content.keepPublished();
  const owner = await openOrganisation(storage, services);
  const house: House = {
    services,
    storage,
    owner,
    logged,
    letters,
    another,
    postOffice: async () => 'accepted',
    now: world.now,
    pass: (milliseconds) => {
      time += milliseconds;
    },
    async member(role) {
      return await newMember(services, owner, role);
    },
    async aSending() {
      const vendor = await services.vendors.register(owner, aVendorForm());
      const aiSystemId = await services.aiSystems.add(owner, vendor, {
        name: 'Triage',
        purpose: 'Sorts letters',
      });
      const dueOn = addDays(dayIn('UTC', world.now()), 20);
      const contact = { contactName: 'Ines Roca', contactEmail: 'ines@helix.example' };
      const what = { questionnaireId: 'small', version: 1, dueOn, message: '' };
      return { requestId: `request-${nextId()}`, aiSystemId, ...contact, ...what };
    },
    async sent() {
      const id = await services.assessments.send(owner, await house.aSending());
      const token = (await services.assessments.copyLink(owner, id)).split('/').at(-1) ?? '';
      return { id, token, guest: await services.answering.open(token) };
    },
    async answered() {
      const sent = await house.sent();
      await answer(services, sent.guest, 'policy', 'no');
      await answer(services, sent.guest, 'provenance', 'yes');
      await answer(services, sent.guest, 'review', 'partly');
      return sent;
    },
    async standing(id) {
      await services.background.relay();
      const { assessment, events, mails } = await services.assessments.read(owner, id);
      return { assessment, events, mails };
    },
  };
  return house;
}

export const aVendorForm = (fields: Partial<VendorForm> = {}): VendorForm =>
  bareVendor({
    name: 'Helix Analytics',
    website: 'https://helix.example',
    criticality: 'high',
    contacts: [{ name: 'Ines Roca', title: '', email: 'ines@helix.example', receives: true }],
    ...fields,
  });

/** Every house is its own organisation in the database of its test file. */
async function openOrganisation(storage: Storage, services: Services): Promise<Member> {
  const first = await storage.organisations.none();
  const id = nextId();
  if (first) {
    const names = { organisationName: 'Nordbank', timeZone: 'Europe/Amsterdam', name: 'Mara Holm' };
    const done = await services.organisations.setUp({
      token: 'token',
      ...names,
      email: `${id}@nordbank.example`,
      password: PASSWORD,
    });
    if (done.outcome !== 'done') throw new Error(done.outcome);
    const owner = await services.organisations.memberOf(done.userId);
    if (owner !== null) return owner;
  }
  const organisation = {
    id: `organisation-${id}` as Member['organisationId'],
    name: 'Südbank',
    timeZone: 'America/New_York',
    language: 'en',
    sides: ['buyer'] as const,
    members: [],
    createdAt: '2026-11-21T08:00:00.000Z' as Instant,
  };
  const actor = { kind: 'machine', id: 'test', name: 'test' } as const;
  const deed = { action: 'organisation.set-up', actor, at: organisation.createdAt, payload: {} } as const;
  await storage.organisations.add(organisation, deed);
  return await newMember(services, { organisationId: organisation.id }, 'owner');
}

async function newMember(
  services: Services,
  { organisationId }: Pick<Member, 'organisationId'>,
  role: Role,
): Promise<Member> {
  const person = { role, name: `A ${role}`, email: `${nextId()}@bank.example`, password: PASSWORD };
  const made = await services.organisations.createUser(machine, { organisationId, ...person });
  const member = made.outcome === 'created' ? await services.organisations.memberOf(made.userId) : null;
  if (member === null) throw new Error('No member was made.');
  return member;
}

export const saving = (name: string, typed: Typed, fields: Partial<SaveAnswer> = {}): SaveAnswer => ({
  question: name as QuestionId,
  revision: 0,
  typed,
  notApplicable: false,
  reason: '',
  note: '',
  ...fields,
});

/** What must be named beside a choice. */
const EXCEPTED: Readonly<Record<string, Record<string, string[]>>> = {
  partly: { 'exception.what': ['One team is not covered yet'] },
};

/** Answers a yes-no-partly question as it stands now. */
export async function answer(services: Services, guest: Guest, name: string, choice: string): Promise<void> {
  const { answers } = await services.answering.read(guest);
  const revision = answers[name as QuestionId]?.revision ?? 0;
  const saved = await services.answering.saveAnswer(
    guest,
    saving(name, { choice: choice === '' ? [] : [choice], ...EXCEPTED[choice] }, { revision }),
  );
  if (saved.outcome !== 'saved') throw new Error(`${name}: ${JSON.stringify(saved)}`);
}

export const aFile = (name: string, bytes: string | Buffer) => ({
  name,
  stream: Readable.from([Buffer.from(bytes)]),
});

/** The error an act ends in, by its name; 'nothing' where it succeeds. */
export async function errorOf(act: Promise<unknown>): Promise<string> {
  return await act.then(
    () => 'nothing',
    (error: unknown) => (error instanceof Error ? error.name : String(error)),
  );
}
