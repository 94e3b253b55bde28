import { DOCUMENT_TYPES, type DocumentType } from '#domain/certificates/certificate.js';
import { VERDICTS, type VerdictId } from '#domain/certificates/check.js';
import { type CalendarDate, daysBetween, formatDay } from '#domain/dates.js';
import type { CertificateList, CertificateRow } from '#services/contract.js';
import {
  addressWith,
  counted,
  pagerFor,
  pastTheEnd,
  type SortHead,
  sortHead,
  toggleChip,
} from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type {
  ChooseOneView,
  EmptyStateView,
  FilterBarView,
  PageHeaderView,
  PagerView,
  PillView,
} from '../../views.js';
import { awayWords } from './certificate.view.js';
import { BEING_READ, CERTIFICATE_VERDICT_PILLS, TYPE_LABELS } from './certificate-words.js';
import { type CertificateTimeline, timelineView } from './timeline.view.js';

export interface CertificateListView {
  readonly header: PageHeaderView;
  readonly filter: FilterBarView | null;
  /** Narrows the list to a kind of document. */
  readonly kinds: ChooseOneView | null;
  readonly heads: readonly [holder: SortHead, expires: SortHead, changed: SortHead];
  readonly rows: readonly CertificateLine[];
  readonly timeline: CertificateTimeline | null;
  readonly pager: PagerView | null;
  readonly empty: EmptyStateView | null;
}

/** A certificate in a list. */
export interface CertificateLine {
  readonly called: string;
  readonly href: string;
  /** What it is, and for which standard. */
  readonly what: string;
  readonly vendor: string;
  readonly vendorHref: string;
  readonly holder: string;
  readonly issuedBy: string;
  readonly accreditedBy: string;
  readonly until: string;
  readonly away: string;
  readonly late: boolean;
  readonly verdict: PillView;
  readonly toConfirm: string;
  readonly changedAt: CertificateRow['changedAt'];
}

export const CERTIFICATE_SORTS = ['expires', '-expires', 'holder', '-holder', 'changed', '-changed'] as const;

export interface CertificateListQuery {
  readonly search: string;
  readonly verdict: VerdictId | '';
  readonly kind: DocumentType | '';
  readonly expiring: '' | '90' | '30' | '0';
  readonly lookUp: '' | 'due' | 'second';
  readonly vendor: string;
  readonly archived: '' | 'yes';
  readonly sort: (typeof CERTIFICATE_SORTS)[number];
  readonly page: number;
}

export function certificateListView(
  list: CertificateList,
  query: CertificateListQuery,
  mayChange: boolean,
): CertificateListView {
  const { rows, counts, on, vendor } = list;
  const kept = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const unused = kept === 0 && query.archived === '' && rows.total === 0 && !isFiltered(query);
  const hrefOf = (change: Partial<CertificateListQuery>) => {
    const { sort, ...others } = { ...query, page: 1, ...change };
    return addressWith(paths.certificates.to(), { ...others, sort: sort === 'expires' ? '' : sort });
  };
  const toSort = (sort: string) => hrefOf({ sort: sort as CertificateListQuery['sort'] });
  return {
    header: {
      title: vendor === null ? 'Certificates' : `Certificates of ${vendor.name}`,
      facts: unused
        ? []
        : [{ text: counted(rows.total, 'certificate') + (isFiltered(query) ? ' found' : '') }],
      actions: mayChange
        ? [
            {
              label: 'Upload certificate',
              href:
                vendor === null
                  ? paths.newCertificate.to()
                  : paths.uploadCertificate.to({ vendorId: vendor.id }),
              icon: 'upload',
              primary: true,
            },
          ]
        : [],
    },
    filter: unused ? null : filterOf(query, counts),
    kinds: unused ? null : kindsOf(query),
    heads: [
      sortHead('Certificate and holder', 'holder', query.sort, toSort),
      sortHead('Valid until', 'expires', query.sort, toSort),
      sortHead('Changed', 'changed', query.sort, toSort),
    ],
    rows: rows.items.map((row) => certificateLine(row, on)),
    timeline: timelineView(rows.items, on),
    pager: pagerFor(rows, 'Pages of certificates', (to) => hrefOf({ page: to })),
    empty: emptyState(list, query, { unused, mayChange, first: hrefOf({}) }),
  };
}

export function certificateLine(
  { id, vendor, standing, fileName, changedAt }: CertificateRow,
  on: CalendarDate,
): CertificateLine {
  const { expiresOn, type, standard } = standing;
  const left = expiresOn === null ? null : daysBetween(on, expiresOn);
  return {
    called: standing.number === '' ? fileName : standing.number,
    href: paths.certificate.to({ certificateId: id }),
    what: standard === '' ? TYPE_LABELS[type] : standard,
    vendor: vendor.name,
    vendorHref: paths.vendor.to({ vendorId: vendor.id }),
    holder: standing.holder,
    issuedBy: standing.certificationBody === '' ? 'not known' : standing.certificationBody,
    accreditedBy:
      standing.accreditationBody === '' ? '' : `accreditation stated: ${standing.accreditationBody}`,
    until: expiresOn === null ? 'not known' : formatDay(expiresOn),
    away: left === null ? '' : awayWords(left),
    late: left !== null && left < 0,
    verdict: standing.reading === 'waiting' ? BEING_READ : CERTIFICATE_VERDICT_PILLS[standing.verdict],
    toConfirm: standing.toConfirm === 0 ? '' : `${counted(standing.toConfirm, 'field')} to confirm`,
    changedAt,
  };
}

const isFiltered = ({
  search,
  verdict,
  kind,
  expiring,
  lookUp,
  vendor,
  archived,
}: CertificateListQuery): boolean =>
  [search, verdict, kind, expiring, lookUp, vendor, archived].some((value) => value !== '');

function filterOf(query: CertificateListQuery, counts: CertificateList['counts']): FilterBarView {
  const chip = (
    name: 'verdict' | 'expiring' | 'lookUp' | 'archived',
    value: string,
    label: string,
    count: number | null = null,
  ) => toggleChip({ name, value, label, count, pressed: query[name] === value });
  return {
    action: paths.certificates.to(),
    label: 'Find certificates',
    search: { name: 'search', label: 'Number, holder or body', value: query.search, button: 'Find' },
    chips: [
      ...VERDICTS.filter((verdict) => (counts[verdict] ?? 0) > 0 || query.verdict === verdict).map(
        (verdict) => chip('verdict', verdict, CERTIFICATE_VERDICT_PILLS[verdict].word, counts[verdict] ?? 0),
      ),
      chip('expiring', '90', 'Ends within 90 days'),
      chip('expiring', '0', 'Ended'),
      chip('lookUp', 'due', 'Look-up due'),
      chip('lookUp', 'second', 'Second look due'),
      chip('archived', 'yes', 'Archived'),
    ],
    kept: keptOf(query, ['verdict', 'kind', 'expiring', 'lookUp', 'archived', 'vendor', 'sort']),
    clear: isFiltered(query) ? { label: 'Clear filters', href: paths.certificates.to() } : null,
  };
}

/** What a form of the list carries along of the address. */
const keptOf = (
  query: CertificateListQuery,
  names: readonly Exclude<keyof CertificateListQuery, 'page'>[],
): FilterBarView['kept'] =>
  names
    .map((name) => ({ name, value: query[name] }))
    .filter(({ name, value }) => value !== '' && !(name === 'sort' && value === 'expires'));

const kindsOf = (query: CertificateListQuery): ChooseOneView => ({
  action: paths.certificates.to(),
  label: 'Kind of document',
  name: 'kind',
  button: 'Show',
  choices: [
    { value: '', label: 'Every kind', isChosen: query.kind === '' },
    ...DOCUMENT_TYPES.map((kind) => ({
      value: kind,
      label: TYPE_LABELS[kind],
      isChosen: query.kind === kind,
    })),
  ],
  kept: keptOf(query, ['search', 'verdict', 'expiring', 'lookUp', 'archived', 'vendor', 'sort']),
});

function emptyState(
  { rows }: CertificateList,
  query: CertificateListQuery,
  { unused, mayChange, first }: { unused: boolean; mayChange: boolean; first: string },
): EmptyStateView | null {
  if (rows.items.length > 0) return null;
  if (rows.total > 0) return pastTheEnd(first);
  return unused
    ? noCertificatesYet(mayChange)
    : {
        icon: 'search',
        title: `No certificate matches ${filterWords(query)}`,
        text: 'The search looks at numbers, holders, certification bodies and names of files.',
        actions: [{ label: 'Clear filters', href: paths.certificates.to() }],
      };
}

const noCertificatesYet = (mayChange: boolean): EmptyStateView => ({
  icon: 'file-badge',
  title: 'No certificates yet',
  text: mayChange
    ? 'Upload what a vendor gave as its ISO/IEC 42001 certificate. Its fields are read from the file, checked, and you say what you confirmed. About two minutes.'
    : 'Owners, managers and assessors of your organisation upload certificates; they will show here.',
  actions: mayChange ? [{ label: 'Upload certificate', href: paths.newCertificate.to(), primary: true }] : [],
});

const filterWords = ({ search, verdict, kind, expiring, lookUp, archived }: CertificateListQuery): string =>
  [
    search === '' ? '' : `“${search}”`,
    verdict === '' ? '' : `“${CERTIFICATE_VERDICT_PILLS[verdict].word}”`,
    kind === '' ? '' : `“${TYPE_LABELS[kind]}”`,
    expiring === '' ? '' : expiring === '0' ? '“Ended”' : `“Ends within ${expiring} days”`,
    lookUp === '' ? '' : lookUp === 'due' ? '“Look-up due”' : '“Second look due”',
    archived === '' ? '' : '“Archived”',
  ]
    .filter((words) => words !== '')
    .join(' and ') || 'this vendor';
