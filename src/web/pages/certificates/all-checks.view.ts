import { type CertificateCheck, CHECK_CATEGORIES } from '#domain/certificates/check.js';
import { formatDay } from '#domain/dates.js';
import type { CertificateDetail } from '#services/contract.js';
import type { PageHeaderView } from '../../views.js';
import { calledOf } from './certificate.view.js';
import { CATEGORY_TITLES, CERTIFICATE_VERDICT_PILLS } from './certificate-words.js';
import { type CheckGroup, countsOf, lineOf, wordLink } from './checks.view.js';

export interface AllChecksView {
  readonly header: PageHeaderView;
  readonly counts: string;
  readonly groups: readonly (CheckGroup & {
    /** Looked at for other documents only: title and code. */
    readonly notApplied: readonly { readonly id: string; readonly title: string }[];
  })[];
}

export function allChecksView(
  detail: CertificateDetail,
  all: readonly Pick<CertificateCheck, 'id' | 'category' | 'title'>[],
  mayChange: boolean,
): AllChecksView {
  const { assay } = detail;
  const wordOf = wordLink(detail.certificate.id, mayChange);
  const applied = new Set(assay.checks.map(({ id }) => id));
  return {
    header: {
      title: `All checks of ${calledOf(detail)}`,
      facts: [
        { pill: CERTIFICATE_VERDICT_PILLS[assay.verdict.id] },
        { text: `as of ${formatDay(assay.on)}` },
        { text: `${assay.checks.length} of ${all.length} apply to this document` },
      ],
      actions: [],
    },
    counts: countsOf(assay),
    groups: CHECK_CATEGORIES.map((category) => ({
      title: CATEGORY_TITLES[category],
      checks: assay.checks
        .filter((check) => check.category === category)
        .map((item) => lineOf(item, wordOf(item))),
      holding: [],
      notApplied: all.filter((check) => check.category === category && !applied.has(check.id)),
    })),
  };
}
