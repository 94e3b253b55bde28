import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import { acceptedEndings, CERTIFICATE_TYPES } from '#domain/assessments/file-types.js';
import type { Page } from '#domain/page.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { CertificateRow, VendorRow } from '#services/contract.js';
import { fieldsOf, summaryOf } from '../../kit/form-view.js';
import { addressWith, pagerFor, pastTheEnd } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type {
  EmptyStateView,
  ErrorSummaryView,
  FaultView,
  FieldView,
  FilterBarView,
  PagerView,
} from '../../views.js';
import { noVendorsYet } from '../vendors/list.view.js';
import { rowWords } from './links.view.js';

/** Whose certificate it is: the vendors. */
export interface ChooseVendorView {
  readonly filter: FilterBarView | null;
  readonly rows: readonly { readonly name: string; readonly href: string }[];
  readonly pager: PagerView | null;
  readonly empty: EmptyStateView | null;
}

export interface UploadCertificateView {
  readonly vendor: { readonly name: string; readonly href: string };
  readonly action: string;
  readonly requestId: string;
  readonly summary: ErrorSummaryView | null;
  /** The endings of files that are taken, as a file field wants them. */
  readonly accept: string;
  readonly fileError: string;
  readonly fields: readonly FieldView[];
}

export function chooseVendorView(page: Page<VendorRow>, search: string): ChooseVendorView {
  const unused = page.total === 0 && search === '';
  const address = paths.newCertificate.to();
  const hrefOf = (to: number) => addressWith(address, { search, page: to });
  return {
    filter: unused
      ? null
      : {
          action: address,
          label: 'Find vendors',
          search: { name: 'search', label: 'Find vendor', value: search, button: 'Find' },
          chips: [],
          kept: [],
          clear: search === '' ? null : { label: 'Clear search', href: address },
        },
    rows: page.items.map(({ vendor }) => ({
      name: vendor.name,
      href: paths.uploadCertificate.to({ vendorId: vendor.id }),
    })),
    pager: pagerFor(page, 'Pages of vendors', hrefOf),
    empty: emptyState(page, search, hrefOf(1)),
  };
}

function emptyState(page: Page<VendorRow>, search: string, first: string): EmptyStateView | null {
  if (page.items.length > 0) return null;
  if (page.total > 0) return pastTheEnd(first);
  if (search === '') return noVendorsYet(true);
  return {
    icon: 'search',
    title: `No vendor matches “${search}”`,
    text: 'Register the vendor first if it is new.',
    actions: [{ label: 'Clear search', href: paths.newCertificate.to() }],
  };
}

/** What the upload form is about. */
export interface UploadSubject {
  readonly vendor: { readonly id: string; readonly name: string };
  readonly aiSystems: readonly AiSystem[];
  readonly others: readonly CertificateRow[];
}

export function uploadView(
  { vendor, aiSystems, others }: UploadSubject,
  typed: Typed,
  faults: readonly FaultView[],
): UploadCertificateView {
  const plans = [
    {
      name: 'aiSystemId',
      label: 'What is bought and should be in its scope',
      hint: 'optional',
      type: 'select',
      options: [
        { value: '', label: 'The vendor as a whole' },
        ...aiSystems.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
    {
      name: 'replaces',
      label: 'Older certificate that it replaces',
      hint: 'optional',
      type: 'select',
      options: [
        { value: '', label: 'None' },
        ...others.map((row) => ({ value: row.id, label: rowWords(row) })),
      ],
    },
  ] as const;
  return {
    vendor: { name: vendor.name, href: paths.vendor.to({ vendorId: vendor.id }) },
    action: paths.uploadCertificate.to({ vendorId: vendor.id }),
    requestId: typed['requestId']?.[0] ?? '',
    summary: summaryOf(faults),
    accept: acceptedEndings(CERTIFICATE_TYPES),
    fileError: faults.find(({ field }) => field === 'file')?.text ?? '',
    // A list of one choice asks nothing.
    fields: fieldsOf(plans, typed, faults).filter(({ options = [] }) => options.length > 1),
  };
}
