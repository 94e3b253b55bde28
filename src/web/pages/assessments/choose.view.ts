import type { Assessment } from '#domain/assessments/assessment.js';
import type { AiSystemId } from '#domain/ids.js';
import type { Page } from '#domain/page.js';
import type { VendorRow } from '#services/contract.js';
import { addressWith, counted, pastTheEnd } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { EmptyStateView } from '../../views.js';
import { noVendorsYet } from '../vendors/list.view.js';
import { alreadyAsked } from './already-asked.js';
import { joined } from './chosen.js';

/** Whom to ask: every vendor with its AI systems, to be ticked over pages and searches. One GET form holds it all. */
export interface ChooseView {
  readonly action: string;
  /** Where the ticked are written to. */
  readonly onward: string;
  readonly search: string;
  /** Whether only vendors with an AI system are shown. */
  readonly able: boolean;
  readonly clear: string | null;
  /** Chosen on other pages. */
  readonly elsewhere: string;
  readonly words: string;
  readonly rows: readonly {
    readonly vendor: string;
    readonly vendorHref: string;
    readonly aiSystems: readonly {
      readonly id: string;
      readonly name: string;
      readonly purpose: string;
      readonly href: string;
      readonly ticked: boolean;
      /** What it is being asked already; empty where nothing is open. */
      readonly already: string;
    }[];
    /** Where the vendor has none yet. */
    readonly addHref: string;
  }[];
  readonly pages: {
    readonly summary: string;
    readonly previous: number | null;
    readonly next: number | null;
  } | null;
  readonly empty: EmptyStateView | null;
}

/** What was asked for in the address. */
export interface Choosing {
  readonly search: string;
  /** Only vendors that something can be sent to: those with an AI system. */
  readonly able: boolean;
  readonly chosen: readonly AiSystemId[];
}

export function chooseView(
  page: Page<VendorRow>,
  { search, able, chosen }: Choosing,
  open: readonly Assessment[],
): ChooseView {
  const here = new Set(page.items.flatMap(({ aiSystems }) => aiSystems.map(({ id }) => id)));
  const elsewhere = chosen.filter((id) => !here.has(id));
  const ticked = new Set(chosen);
  return {
    action: paths.newAssessment.to(),
    onward: paths.sendBatch.to(),
    search,
    able,
    clear: search === '' && !able ? null : addressWith(paths.newAssessment.to(), { chosen: joined(chosen) }),
    elsewhere: joined(elsewhere),
    words: wordsOf(chosen.length, elsewhere.length),
    rows: page.items.map(({ vendor, aiSystems }) => ({
      vendor: vendor.name,
      vendorHref: paths.vendor.to({ vendorId: vendor.id }),
      aiSystems: aiSystems.map(({ id, name, purpose }) => ({
        id,
        name,
        purpose,
        href: paths.sendQuestionnaire.to({ aiSystemId: id }),
        ticked: ticked.has(id),
        already: alreadyAsked(open, id),
      })),
      addHref: paths.newAiSystem.to({ vendorId: vendor.id }),
    })),
    pages: pagesOf(page),
    empty: emptyOf(page, search, able),
  };
}

function wordsOf(all: number, elsewhere: number): string {
  if (all === 0) return 'Tick several to ask them at once.';
  const others = elsewhere === 0 ? '' : `, ${elsewhere} of them not on this page`;
  return `${counted(all, 'AI system')} chosen so far${others}.`;
}

function pagesOf({ items, total, page, size }: Page<VendorRow>): ChooseView['pages'] {
  const last = Math.max(1, Math.ceil(total / size));
  if (last === 1 && page === 1) return null;
  const from = (page - 1) * size + 1;
  return {
    summary:
      items.length === 0 ? `Nothing on page ${page}` : `${from}–${from + items.length - 1} of ${total}`,
    previous: page > 1 ? Math.min(page - 1, last) : null,
    next: page < last ? page + 1 : null,
  };
}

function emptyOf({ items, total }: Page<VendorRow>, search: string, able: boolean): EmptyStateView | null {
  if (items.length > 0) return null;
  if (total > 0)
    return pastTheEnd(addressWith(paths.newAssessment.to(), { search, able: able ? 'yes' : '' }));
  if (search === '' && !able) return noVendorsYet(true);
  return {
    icon: 'search',
    title: `No vendor${able ? ' with an AI system' : ''}${search === '' ? ' yet' : ` matches “${search}”`}`,
    text: 'Look for another name, or register the vendor first.',
    actions: [
      { label: 'Clear search', href: paths.newAssessment.to() },
      { label: 'Register vendor', href: paths.newVendor.to() },
    ],
  };
}
