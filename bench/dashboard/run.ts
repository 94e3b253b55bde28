import { cpus } from 'node:os';
import { NOTHING_KNOWN } from '#domain/ai-systems/ai-system.js';
import type { Assessment, AssessmentState } from '#domain/assessments/assessment.js';
import { addDays, type CalendarDate, dayIn, type Instant, instantOf } from '#domain/dates.js';
import type { AiSystemId, AssessmentId, FindingId, OrganisationId, VendorId } from '#domain/ids.js';
import type { BandLetter, ScoreSummary } from '#domain/portfolio/score-summary.js';
import { NO_CONTRACT, type Vendor } from '#domain/vendors/vendor.js';
import { openDatabase } from '#storage/connect.js';
import type { Deed, TenantStores } from '#storage/contract.js';
import { openStorage } from '#storage/open-storage.js';
import { signIn } from '../http/client.js';
import { type PortalUnderLoad, startPortalUnderLoad } from '../http/portal-under-load.js';

const SIZES = [100, 1_000, 10_000] as const;
const ROUNDS = 120;
const WARM_UP = 20;
const PAGES: readonly (readonly [string, string])[] = [
  ['home', '/'],
  ['portfolio, by theme', '/portfolio'],
  ['portfolio, page 3', '/portfolio?page=3'],
  ['portfolio, by section', '/portfolio?by=ai-vendor-first-look'],
];

const NOW = instantOf(new Date());
const TODAY = dayIn('UTC', NOW);
const STATES: readonly AssessmentState[] = [
  'sent',
  'in-progress',
  'submitted',
  'in-review',
  'decided',
  'decided',
  'decided',
  'decided',
  'decided',
  'expired',
];
const LETTERS: readonly BandLetter[] = ['A', 'B', 'C', 'D'];
const deed = (action: Deed['action']): Deed => ({
  action,
  actor: { kind: 'machine', id: 'bench', name: 'bench' },
  at: NOW,
  payload: {},
});

/** As many vendors, each with an AI system, an assessment in some state, and what would follow from that. */
async function fill(stores: TenantStores, sample: Assessment, count: number): Promise<void> {
  const { organisationId } = sample;
  for (let from = 0; from < count; from += 500) {
    const some = Array.from({ length: Math.min(500, count - from) }, (_, at) => from + at);
    const vendors = some.map((nth) => aVendor(organisationId, nth));
    await stores.vendors.addMany(vendors.map((vendor) => ({ vendor, deed: deed('vendor.registered') })));
    for (const nth of some) await addAssessment(stores, sample, nth);
  }
}

const aVendor = (organisationId: OrganisationId, nth: number): Vendor => ({
  id: `bench-vendor-${nth}` as VendorId,
  organisationId,
  name: `Vendor ${String(nth).padStart(5, '0')} Systems`,
  aliases: [],
  website: '',
  criticality: (['low', 'medium', 'high'] as const)[nth % 3] ?? 'low',
  contacts: [],
  owner: null,
  tags: [],
  notes: '',
  contract: { ...NO_CONTRACT, endsOn: addDays(TODAY, nth % 900) },
  archivedAt: null,
  lastAskedAt: NOW,
  lastAssessedAt: NOW,
  revision: 1,
  createdAt: NOW,
  changedAt: NOW,
});

async function addAssessment(stores: TenantStores, sample: Assessment, nth: number): Promise<void> {
  const vendorId = `bench-vendor-${nth}` as VendorId;
  const aiSystemId = `bench-system-${nth}` as AiSystemId;
  const id = `bench-${nth}` as AssessmentId;
  const { organisationId, names } = sample;
  const state = STATES[nth % STATES.length] ?? 'sent';
  const dates = { createdAt: NOW, changedAt: NOW };
  const facts = { purpose: '', owner: null, notes: '', ...NOTHING_KNOWN, revision: 1, ...dates };
  await stores.aiSystems.add(
    { id: aiSystemId, organisationId, vendorId, name: `System ${nth}`, ...facts },
    deed('ai-system.added'),
  );
  await stores.assessments.add(
    {
      ...sample,
      id,
      vendorId,
      aiSystemId,
      names: { ...names, vendor: `Vendor ${nth}`, aiSystem: `System ${nth}` },
      state,
      dueOn: addDays(TODAY, (nth % 120) - 60),
      invitation: {
        ...sample.invitation,
        tokenHash: `bench-${nth}`,
        expiresAt: '2100-01-01T00:00:00.000Z' as Instant,
      },
    },
    null,
  );
  if (['submitted', 'in-review', 'decided'].includes(state))
    await stores.portfolio.noteScore(vendorId, aSummary(sample, { id, aiSystemId }, nth));
  if (nth % 10 === 0)
    await stores.findings.add(aFinding(sample, { id, vendorId }, nth), deed('finding.raised'));
}

function aSummary(
  { questionnaire }: Assessment,
  of: { readonly id: AssessmentId; readonly aiSystemId: AiSystemId },
  nth: number,
): ScoreSummary {
  const value = nth % 101;
  const letter = LETTERS[nth % LETTERS.length] ?? 'A';
  const part = { value, letter };
  return {
    assessmentId: of.id,
    aiSystemId: of.aiSystemId,
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    round: 1,
    at: NOW,
    reviewed: false,
    value,
    letter,
    proven: 50,
    sections: ['governance', 'data', 'in-use'].map((id) => ({ id, ...part })),
    themes: ['4', '5', '6', '8', 'A.2', 'A.5', 'A.6', 'A.7', 'A.9'].map((id) => ({
      framework: 'iso-iec-42001' as ScoreSummary['themes'][number]['framework'],
      id,
      ...part,
    })),
  };
}

const aFinding = (
  { organisationId }: Assessment,
  { id, vendorId }: { readonly id: AssessmentId; readonly vendorId: VendorId },
  nth: number,
) => ({
  id: `bench-finding-${nth}` as FindingId,
  organisationId,
  assessmentId: id,
  vendorId,
  names: { vendor: `Vendor ${nth}`, aiSystem: `System ${nth}` },
  questionId: null,
  severity: (['critical', 'high', 'medium', 'low'] as const)[(nth / 10) % 4] ?? 'low',
  title: `Finding ${nth}`,
  detail: '',
  owner: null,
  dueOn: addDays(TODAY, (nth % 60) - 30) as CalendarDate,
  state: 'open' as const,
  reason: '',
  revision: 1,
  raisedAt: NOW,
  raisedBy: 'bench',
  changedAt: NOW,
});

async function open(count: number) {
  const portal = await startPortalUnderLoad(0);
  const database = await openDatabase({ mongodbUri: null, dataDir: portal.dataDir, log: () => undefined });
  let ids = 0;
  const storage = await openStorage({ uri: database.uri, newId: () => `bench-${++ids}` });
  const sample = await storage.acrossAll('a sample for the bench').assessments.read(portal.assessmentId);
  if (sample === null) throw new Error('The demonstration has no such assessment.');
  await fill(storage.within(sample.organisationId), sample, count);
  await storage.close();
  await database.close();
  return { portal, client: await signIn(portal.url, portal.email, portal.password) };
}

async function timed(portal: PortalUnderLoad, cookie: string, address: string): Promise<number> {
  const started = performance.now();
  const response = await fetch(portal.url + address, { headers: { cookie } });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}.`);
  return performance.now() - started;
}

async function main(): Promise<void> {
  console.log(
    `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
  );
  console.log('| assessments | page | median ms | 99 % |\n|---|---|---|---|');
  for (const size of SIZES) {
    const { portal, client } = await open(size);
    for (const [name, address] of PAGES) {
      const times: number[] = [];
      for (let nth = 0; nth < ROUNDS; nth += 1) times.push(await timed(portal, client.cookie, address));
      const counted = times.slice(WARM_UP).sort((a, b) => a - b);
      const at = (share: number) => (counted[Math.floor((counted.length - 1) * share)] ?? 0).toFixed(1);
      console.log(`| ${size.toLocaleString('en-GB')} | ${name} | ${at(0.5)} | ${at(0.99)} |`);
    }
    await portal.stop();
  }
}

await main();
