import { addDays, addMonths, type CalendarDate } from '#domain/dates.js';
import type { TenantStores } from '#storage/contract.js';
import { certificateRows } from '../certificates/certificate-rows.js';
import { everyCertificate } from '../certificates/every-certificate.js';
import type { Ahead } from '../contract/portfolio.js';

/** So far ahead the line of time reaches. */
const AHEAD_MONTHS = 16;
/** Of each kind. */
const MOST = 10;

/** What ends or is to be looked at again from today on within sixteen months, the first first. */
export async function aheadFrom(stores: TenantStores, today: CalendarDate): Promise<readonly Ahead[]> {
  const days = { from: today, until: addMonths(today, AHEAD_MONTHS) };
  const found = await Promise.all([
    contracts(stores, days),
    decisions(stores, days),
    certificates(stores, days),
  ]);
  return found
    .flat()
    .sort((a, b) => a.on.localeCompare(b.on))
    .slice(0, MOST);
}

interface Days {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

async function contracts({ vendors }: TenantStores, { from, until }: Days): Promise<readonly Ahead[]> {
  const filter = { ends: [from, until] as const };
  const { items } = await vendors.list({ search: '', filter, sort: 'ends', page: 1, size: MOST });
  return items.flatMap(({ id, name, contract: { endsOn, noticeDays } }): Ahead[] => {
    if (endsOn === null) return [];
    const marks = noticeDays === null ? [] : [addDays(endsOn, -noticeDays)];
    return [{ kind: 'contract', id, on: endsOn, vendor: name, what: '', marks, verified: false }];
  });
}

async function decisions(stores: TenantStores, days: Days): Promise<readonly Ahead[]> {
  const due = await stores.portfolio.toLookAgain(days, MOST);
  const assessments = await stores.assessments.ofIds(due.map(({ assessmentId }) => assessmentId));
  const names = new Map(assessments.map((assessment) => [assessment.id, assessment.names]));
  return due.flatMap(({ assessmentId, on }): Ahead[] => {
    const { vendor, aiSystem } = names.get(assessmentId) ?? {};
    if (vendor === undefined || aiSystem === undefined) return [];
    return [{ kind: 'look-again', id: assessmentId, on, vendor, what: aiSystem, marks: [], verified: false }];
  });
}

async function certificates(stores: TenantStores, { from, until }: Days): Promise<readonly Ahead[]> {
  const { items } = await stores.certificates.list({
    ...everyCertificate,
    expires: { from, to: until },
    size: MOST,
  });
  const rows = await certificateRows(stores, items);
  return rows.flatMap(({ id, vendor, standing, fileName }): Ahead[] => {
    const { expiresOn, number, surveillance, verdict } = standing;
    if (expiresOn === null) return [];
    const what = number === '' ? fileName : number;
    const verified = verdict === 'accredited-verified';
    return [
      { kind: 'certificate', id, on: expiresOn, vendor: vendor.name, what, marks: surveillance, verified },
    ];
  });
}
