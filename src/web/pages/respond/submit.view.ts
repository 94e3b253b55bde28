import type { Gap } from '#domain/questionnaires/progress.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { type FieldPlan, fieldsOf } from '../../kit/form-view.js';
import { paths } from '../../paths.js';
import type { BottomBarView, ErrorSummaryView, FaultView, FieldView, LinkView } from '../../views.js';
import { type GapLine, gapLines } from './gaps.view.js';
import { shortProgress } from './progress.view.js';
import { type ReadBackView, readBackView } from './read-back.view.js';
import type { Sheet } from './sheet.js';

export interface SubmitView {
  readonly title: string;
  readonly lead: string;
  /** After a refused submission. */
  readonly summary: ErrorSummaryView | null;
  /** What is missing, each with the way to it; the summary says it where there is one. */
  readonly gaps: { readonly title: string; readonly lines: readonly GapLine[] } | null;
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
      refused !== null || gaps.length === 0
        ? null
        : { title: t('respond.submit.gaps', { count: gaps.length }), lines: gapLines(sheet) },
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
      ...gapLines(sheet).map(({ text, href }) => ({ text, href: href ?? '' })),
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
