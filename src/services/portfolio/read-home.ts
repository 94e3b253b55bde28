import type { AssessmentState } from '#domain/assessments/assessment.js';
import { dayIn } from '#domain/dates.js';
import { latestBySystem, type ScoreSummary } from '#domain/portfolio/score-summary.js';
import { STANDING } from '#domain/reviews/finding.js';
import type { TenantStores } from '#storage/contract.js';
import { lawAheadOf } from '../ai-systems/tell-standing.js';
import { memberWith } from '../authorise.js';
import type { FirstSteps, PortfolioServices } from '../contract/portfolio.js';
import type { Parts } from '../parts.js';
import { aheadFrom } from './ahead.js';
import { definitionsFor } from './definitions-for.js';
import { portfolioRows } from './portfolio-rows.js';
import { overdueVendors, waitingFor } from './waiting.js';

/** Vendors of the heat map, and AI systems in it. */
const WEAKEST = 7;
const CRITICAL = 4;

export const readHome =
  (parts: Parts): PortfolioServices['home'] =>
  async (actor) => {
    const { storage, world } = parts;
    const member = memberWith(actor, 'vendors.read');
    const stores = storage.within(member.organisationId);
    const now = world.now();
    const today = dayIn(member.timeZone, now);
    const overdue = await overdueVendors({ stores, today });
    const [waiting, stages, bands, weakest, critical, ahead, law] = await Promise.all([
      waitingFor({ stores, member, now, today, overdue }),
      stores.assessments.countByState(),
      stores.portfolio.countByBand(),
      stores.portfolio.weakest({ questionnaire: null, page: 1, size: WEAKEST }),
      criticalFindings(stores),
      aheadFrom(stores, today),
      lawAheadOf(stores, today),
    ]);
    return {
      today,
      vendors: Object.values(bands).reduce((sum, count) => sum + count, 0),
      waiting,
      stages,
      overdue: overdue.total,
      bands,
      weakest: (await portfolioRows(stores, weakest.items, weakestOf)).slice(0, WEAKEST),
      critical,
      ahead,
      law: law[0] ?? null,
      definitions: await definitionsFor(parts, member.organisationId),
      steps: await firstSteps(stores, stages),
    };
  };

/** Each AI system's latest scored answers. */
const weakestOf = (summaries: readonly ScoreSummary[]): readonly ScoreSummary[] => [
  ...latestBySystem(summaries).values(),
];

/** Those that stand, each state one range of an index. */
async function criticalFindings({ findings }: TenantStores) {
  const pages = await Promise.all(
    STANDING.map((state) =>
      findings.list({
        search: '',
        states: [state],
        severity: 'critical',
        ownerId: null,
        assessmentId: null,
        vendorId: null,
        dueBefore: null,
        sort: 'due',
        page: 1,
        size: CRITICAL,
      }),
    ),
  );
  const items = pages
    .flatMap((page) => page.items)
    .sort((a, b) => (a.dueOn ?? '~').localeCompare(b.dueOn ?? '~'))
    .slice(0, CRITICAL);
  return { items, total: pages.reduce((sum, { total }) => sum + total, 0), page: 1, size: CRITICAL };
}

/** Read as far as they are not done: once something was sent, nothing but the colleagues matters. */
async function firstSteps(
  stores: TenantStores,
  stages: Readonly<Partial<Record<AssessmentState, number>>>,
): Promise<FirstSteps> {
  const [organisation, enrolments] = await Promise.all([
    stores.organisation.read(),
    stores.enrolments.waiting(),
  ]);
  const colleague = (organisation?.members.length ?? 0) + enrolments.length > 1;
  if (Object.keys(stages).length > 0) return { vendor: null, aiSystem: null, sent: true, colleague };
  const { items } = await stores.vendors.list({ search: '', sort: '-changed', page: 1, size: 1 });
  const [vendor = null] = items;
  const [aiSystem = null] = vendor === null ? [] : await stores.aiSystems.ofVendor(vendor.id);
  return { vendor, aiSystem, sent: false, colleague };
}
