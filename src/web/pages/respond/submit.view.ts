import type { Gap } from '#domain/questionnaires/progress.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { type FieldPlan, fieldsOf } from '../../kit/form-view.js';
import { paths } from '../../paths.js';
import type { BottomBarView } from '../../respondent-views.js';
import type { ErrorSummaryView, FaultView, FieldView, LinkView } from '../../views.js';
import { type GapLine, type GapListView, gapLines, gapList } from './gaps.view.js';
import { shortProgress } from './progress.view.js';
import { type ReadBackView, readBackView } from './read-back.view.js';
import { clipped } from './say-answer.js';
import { answeredSince, numberOf, placeOf, questionHref, returnedIn, type Sheet } from './sheet.js';

export interface SubmitView {
  readonly title: string;
  readonly lead: string;
  /** After a refused submission. */
  readonly summary: ErrorSummaryView | null;
  /** What is missing, each with the way to it. */
  readonly gaps: ({ readonly title: string } & GapListView) | null;
  /** What came back and stands as it was; null where nothing does. */
  readonly unchanged: { readonly title: string; readonly lines: readonly GapLine[] } | null;
  readonly readBack: ReadBackView;
  readonly form: {
    readonly action: string;
    readonly help: string;
    readonly fields: readonly FieldView[];
    readonly attest: { readonly label: string; readonly checked: boolean; readonly error: string | null };
    readonly deed: string;
  };
  readonly back: LinkView;
  readonly bottom: BottomBarView;
}

/** The attestation as it was sent and not taken. */
export interface RefusedAttestation {
  readonly typed: Typed;
  readonly faults: readonly FaultView[];
}

export function submitView(sheet: Sheet, refused: RefusedAttestation | null): SubmitView {
  const { t, assessment, gaps, progress } = sheet;
  const { names } = assessment;
  const { typed, faults } = refused ?? { typed: {}, faults: [] };
  const back = { label: t('respond.submit.back'), href: paths.respond.to({ assessmentId: assessment.id }) };
  const title = t('respond.submit.title');
  return {
    title,
    lead: t('respond.submit.lead', { buyer: names.buyer }),
    summary: refused === null ? null : summaryOf(sheet, faults, gaps),
    gaps:
      gaps.length === 0
        ? null
        : { title: t('respond.submit.gaps', { count: gaps.length }), ...gapList(sheet, gaps) },
    unchanged: unchangedOf(sheet),
    readBack: readBackView(sheet, { all: false }),
    form: {
      action: paths.respondSubmit.to({ assessmentId: assessment.id }),
      help: t('respond.submit.attestation-help', { vendor: names.vendor, buyer: names.buyer }),
      fields: fieldsOf(plansFor(sheet), typed, faults),
      attest: {
        label: t('respond.submit.attest', { vendor: names.vendor, aiSystem: names.aiSystem }),
        checked: (typed['attest']?.[0] ?? '') !== '',
        error: faults.find(({ field }) => field === 'attest')?.text ?? null,
      },
      deed: t('respond.submit.deed', { count: progress.answered }),
    },
    back: { ...back, icon: 'arrow-left' },
    bottom: { back, next: nextDeed(sheet), progress: shortProgress(sheet) },
  };
}

/** The returned questions that nobody answered again: they may be submitted so, but not unseen. */
function unchangedOf(sheet: Sheet): SubmitView['unchanged'] {
  const { t, assessment } = sheet;
  const lines = returnedIn(sheet)
    .filter((flagged) => !answeredSince(sheet, flagged))
    .map(({ question: id }): GapLine => {
      const { question } = placeOf(sheet, id);
      const text = t('respond.submit.unchanged-line', {
        number: numberOf(sheet, id),
        question: clipped(question.text),
      });
      return { icon: 'undo-2', text, href: questionHref(sheet, id) };
    });
  const { buyer } = assessment.names;
  return lines.length === 0
    ? null
    : { title: t('respond.submit.unchanged', { count: lines.length, buyer }), lines };
}

const plansFor = ({ t }: Sheet): readonly FieldPlan[] => [
  {
    name: 'name',
    label: t('respond.submit.name'),
    type: 'text',
    required: true,
    maxLength: 200,
    autocomplete: 'name',
  },
  {
    name: 'title',
    label: t('respond.submit.person-title'),
    help: t('respond.submit.title-help'),
    type: 'text',
    required: true,
    maxLength: 200,
    autocomplete: 'organization-title',
  },
];

/** What is missing in the answers, then what is missing in the attestation. */
function summaryOf(sheet: Sheet, faults: readonly FaultView[], gaps: readonly Gap[]): ErrorSummaryView {
  return {
    title: sheet.t('respond.submit.faults', { count: faults.length + gaps.length }),
    faults: [
      ...gapList(sheet, gaps).lines.map(({ text, href }) => ({ text, href: href ?? '' })),
      ...gapList(sheet, gaps).sections.map(({ title }) => ({ text: title, href: '#gaps' })),
      ...faults.map(({ field, text }) => ({ text, href: `#field-${field}` })),
    ],
  };
}

function nextDeed(sheet: Sheet): LinkView {
  const [first] = gapLines(sheet);
  const { t } = sheet;
  return first === undefined || first.href === null
    ? { label: t('respond.submit.attestation'), href: '#attestation', icon: 'arrow-down' }
    : { label: t('respond.gap.first'), href: first.href };
}
