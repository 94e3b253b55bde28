import type { Given } from '#domain/ai-systems/given.js';
import { askedQuestions, questionsOf } from '#domain/questionnaires/asked.js';
import { mayAskFewer } from '#domain/questionnaires/effort.js';
import { looksAtGiven } from '#domain/questionnaires/given-for.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { Services } from '#services/contract.js';
import { aboutTime } from '../../kit/duration.js';
import { type FieldPlan, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { EmptyStateView, ErrorSummaryView, FaultView, FieldView } from '../../views.js';
import { sayGiven } from '../ai-systems/given.view.js';

export interface SendView {
  readonly title: string;
  readonly vendor: string;
  readonly action: string;
  readonly back: string;
  readonly requestId: string;
  readonly summary: ErrorSummaryView | null;
  readonly questionnaire: FieldView;
  /** What is stated of the AI system, which opens questions. */
  readonly given: { readonly words: string; readonly href: string };
  readonly contact: readonly FieldView[];
  readonly rest: readonly FieldView[];
  /** Instead of the form: nothing to send. */
  readonly empty: EmptyStateView | null;
}

/** `first-look@1`: a version as the form sends it. */
export const versionKey = ({ id, version }: Pick<Questionnaire, 'id' | 'version'>): string =>
  `${id}@${version}`;

/** Who answers; the same when it is sent and when somebody else takes over. */
export const CONTACT: readonly FieldPlan[] = [
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

/** When and with which words; the same for one and for many. */
export const REST: readonly FieldPlan[] = [
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
  const [questionnaire] = fieldsOf([questionnairePlan(published, aiSystem.given)], typed, faults);
  return {
    title: `Send a questionnaire about ${aiSystem.name}`,
    vendor: vendor.name,
    action: paths.sendQuestionnaire.to({ aiSystemId: aiSystem.id }),
    back: paths.vendor.to({ vendorId: vendor.id }),
    requestId: typed['requestId']?.[0] ?? '',
    summary: summaryOf(faults),
    questionnaire: questionnaire as FieldView,
    given: { words: sayGiven(aiSystem.given), href: paths.stateGiven.to({ aiSystemId: aiSystem.id }) },
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

/** What can be sent; of one AI system also how many questions what is given opens. */
export const questionnairePlan = (
  published: readonly Questionnaire[],
  given: Given | null = null,
): FieldPlan => ({
  name: 'questionnaire',
  label: 'Questionnaire',
  type: 'radios',
  required: true,
  options: published.map((each) => ({
    value: versionKey(each),
    label: `${each.title}, version ${each.version}`,
    help: `${mayAskFewer(each) ? 'up to ' : ''}${counted(questionsOf(each).length, 'question')}, ${aboutTime(each.minutes)}. ${given === null ? '' : sayOpened(each, given)}${each.purpose}`,
  })),
});

/** How many are asked before anything is answered, where that hangs on what is given. */
const sayOpened = (questionnaire: Questionnaire, given: Given): string =>
  looksAtGiven(questionnaire)
    ? `Asked at first, with what is stated of it: ${askedQuestions(questionnaire, {}, given).size}. `
    : '';
