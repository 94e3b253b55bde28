import type { Typed } from '#domain/questionnaires/typed.js';
import type { CertificateDetail } from '#services/contract.js';
import { type FieldPlan, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { paths } from '../../paths.js';
import type { ErrorSummaryView, FaultView, FieldView } from '../../views.js';
import { calledOf } from './certificate.view.js';

export interface PauseView {
  readonly called: string;
  readonly back: string;
  readonly action: string;
  readonly summary: ErrorSummaryView | null;
  readonly fields: readonly FieldView[];
}

const PLANS: readonly FieldPlan[] = [
  {
    name: 'until',
    label: 'Until',
    type: 'date',
    narrow: true,
    required: true,
    help: 'This day included. Afterwards reminders go on by themselves.',
  },
  { name: 'reason', label: 'Why', type: 'textarea', rows: 3, required: true, maxLength: 1_000 },
];

export function pauseView(
  detail: CertificateDetail,
  { typed, faults }: { readonly typed: Typed; readonly faults: readonly FaultView[] },
): PauseView {
  const params = { certificateId: detail.certificate.id };
  return {
    called: calledOf(detail),
    back: paths.certificate.to(params),
    action: paths.pauseCertificate.to(params),
    summary: summaryOf(faults),
    fields: fieldsOf(PLANS, typed, faults),
  };
}
