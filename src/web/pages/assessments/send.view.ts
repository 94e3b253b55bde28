import type { Page } from '#domain/page.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { Services, VendorRow } from '#services/contract.js';
import { aboutTime } from '../../kit/duration.js';
import { type FieldPlan, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { addressWith, counted, pagerFor, pastTheEnd } from '../../kit/listing.js';
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

/** Whom to ask: every vendor with its AI systems. */
export interface ChooseView {
  readonly filter: FilterBarView | null;
  readonly rows: readonly {
    readonly vendor: string;
    readonly vendorHref: string;
    readonly aiSystems: readonly { readonly name: string; readonly purpose: string; readonly href: string }[];
    /** Where the vendor has none yet. */
    readonly addHref: string;
  }[];
  readonly pager: PagerView | null;
  readonly empty: EmptyStateView | null;
}

export interface SendView {
  readonly title: string;
  readonly vendor: string;
  readonly action: string;
  readonly back: string;
  readonly requestId: string;
  readonly summary: ErrorSummaryView | null;
  readonly questionnaire: FieldView;
  readonly contact: readonly FieldView[];
  readonly rest: readonly FieldView[];
  /** Instead of the form: nothing to send. */
  readonly empty: EmptyStateView | null;
}

export function chooseView(page: Page<VendorRow>, search: string): ChooseView {
  const unused = page.total === 0 && search === '';
  return {
    filter: unused
      ? null
      : {
          action: paths.newAssessment.to(),
          label: 'Find vendors',
          search: { name: 'search', label: 'Find vendor', value: search, button: 'Find' },
          chips: [],
          kept: [],
          clear: search === '' ? null : { label: 'Clear search', href: paths.newAssessment.to() },
        },
    rows: page.items.map(({ vendor, aiSystems }) => ({
      vendor: vendor.name,
      vendorHref: paths.vendor.to({ vendorId: vendor.id }),
      aiSystems: aiSystems.map(({ id, name, purpose }) => ({
        name,
        purpose,
        href: paths.sendQuestionnaire.to({ aiSystemId: id }),
      })),
      addHref: paths.newAiSystem.to({ vendorId: vendor.id }),
    })),
    pager: pagerFor(page, 'Pages of vendors', (to) =>
      addressWith(paths.newAssessment.to(), { search, page: to }),
    ),
    empty:
      page.items.length > 0
        ? null
        : page.total > 0
          ? pastTheEnd(addressWith(paths.newAssessment.to(), { search }))
          : unused
            ? noVendorsYet(true)
            : {
                icon: 'search',
                title: `No vendor matches “${search}”`,
                text: 'Look for another name, or register the vendor first.',
                actions: [
                  { label: 'Clear search', href: paths.newAssessment.to() },
                  { label: 'Register vendor', href: paths.newVendor.to() },
                ],
              },
  };
}

/** `first-look@1`: a version as the form sends it. */
export const versionKey = ({ id, version }: Pick<Questionnaire, 'id' | 'version'>): string =>
  `${id}@${version}`;

const CONTACT: readonly FieldPlan[] = [
  { name: 'contactName', label: 'Name', type: 'text', required: true, maxLength: 200, autocomplete: 'off' },
  {
    name: 'contactEmail',
    label: 'E-mail address',
    type: 'email',
    required: true,
    maxLength: 254,
    autocomplete: 'off',
  },
];

const REST: readonly FieldPlan[] = [
  {
    name: 'dueOn',
    label: 'Due',
    type: 'date',
    required: true,
    narrow: true,
    help: 'The last day to answer. The link works a while longer.',
  },
  {
    name: 'message',
    label: 'Message',
    hint: 'optional',
    type: 'textarea',
    rows: 4,
    maxLength: 4_000,
    help: 'Stands in the e-mail and on the first page of the questionnaire.',
  },
];

type Subject = Awaited<ReturnType<Services['aiSystems']['read']>>;

export function sendView(
  { aiSystem, vendor }: Subject,
  published: readonly Questionnaire[],
  form: { readonly typed: Typed; readonly faults: readonly FaultView[] },
): SendView {
  const { typed, faults } = form;
  const [questionnaire] = fieldsOf([questionnairePlan(published)], typed, faults);
  return {
    title: `Send a questionnaire about ${aiSystem.name}`,
    vendor: vendor.name,
    action: paths.sendQuestionnaire.to({ aiSystemId: aiSystem.id }),
    back: paths.vendor.to({ vendorId: vendor.id }),
    requestId: typed['requestId']?.[0] ?? '',
    summary: summaryOf(faults),
    questionnaire: questionnaire as FieldView,
    contact: fieldsOf(CONTACT, typed, faults),
    rest: fieldsOf(REST, typed, faults),
    empty:
      published.length > 0
        ? null
        : {
            icon: 'list-checks',
            title: 'No questionnaire is published',
            text: 'There is nothing to send yet. Whoever runs this portal adds questionnaires.',
            actions: [{ label: `Back to ${vendor.name}`, href: paths.vendor.to({ vendorId: vendor.id }) }],
          },
  };
}

const questionnairePlan = (published: readonly Questionnaire[]): FieldPlan => ({
  name: 'questionnaire',
  label: 'Questionnaire',
  type: 'radios',
  required: true,
  options: published.map((each) => ({
    value: versionKey(each),
    label: `${each.title}, version ${each.version}`,
    help: `${counted(questionsOf(each).length, 'question')}, ${aboutTime(each.minutes)}. ${each.purpose}`,
  })),
});
