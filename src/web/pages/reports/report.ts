import type { AssessmentId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { memberPage, type Visit } from '../../kit/page.js';
import { printed, tabled } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { type Reporting, reportPaper } from './report.paper.js';
import { reportWorkbook } from './report.workbook.js';

/** A submitted assessment to take away; each time is written down. */
export const reportPdfPage = memberPage('reviews.read')({
  path: paths.reportPdf,
  get: async (visit) => {
    const { actor, params, services } = visit;
    const facts = await services.reports.assessment(actor, params.assessmentId as AssessmentId, 'pdf');
    return printed(`${nameOf(facts.submission)}.pdf`, reportPaper(facts, reportingOf(visit)));
  },
});

export const reportWorkbookPage = memberPage('reviews.read')({
  path: paths.reportWorkbook,
  get: async (visit) => {
    const { actor, params, services } = visit;
    const facts = await services.reports.assessment(actor, params.assessmentId as AssessmentId, 'xlsx');
    return tabled(`${nameOf(facts.submission)}.xlsx`, reportWorkbook(facts, reportingOf(visit)));
  },
});

/** Names of vendors do not belong in a file name that ends up in a downloads folder. */
const nameOf = ({ id }: { readonly id: string }): string => `assay-report-${id}`;

const reportingOf = ({
  actor,
  now,
  t,
}: Pick<Visit<Member, unknown, unknown>, 'actor' | 'now' | 't'>): Reporting => ({
  organisation: actor.organisationName,
  by: actor.name,
  timeZone: actor.timeZone,
  now,
  t,
});
