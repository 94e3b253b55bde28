import type { Assessment } from '#domain/assessments/assessment.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { type FieldPlan, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { paths } from '../../paths.js';
import type { ErrorSummaryView, FactView, FaultView, FieldView } from '../../views.js';
import { STATE_PILLS } from './state.view.js';

/** A form for one deed on an assessment that needs more than a button. */
export interface DeedFormView {
  readonly title: string;
  readonly facts: readonly FactView[];
  readonly action: string;
  readonly back: string;
  readonly summary: ErrorSummaryView | null;
  /** Somebody else was faster; null where nobody was. */
  readonly conflict: {
    readonly words: string;
    readonly label: string;
    readonly theirs: string;
    readonly mine: string;
  } | null;
  readonly kept: readonly { readonly name: string; readonly value: string }[];
  readonly fields: readonly FieldView[];
  readonly deed: string;
  readonly destroys: boolean;
}

/** What one deed's form is, before anything is typed. */
export interface DeedPlan {
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly fields: readonly FieldPlan[];
  readonly kept: Readonly<Record<string, string>>;
  readonly deed: string;
  readonly destroys?: boolean;
}

export interface Filled {
  readonly typed: Typed;
  readonly faults: readonly FaultView[];
  readonly conflict?: DeedFormView['conflict'];
}

export function deedFormView(
  assessment: Assessment,
  plan: DeedPlan,
  { typed, faults, conflict = null }: Filled,
): DeedFormView {
  const back = paths.assessment.to({ assessmentId: assessment.id });
  const { aiSystem, vendor } = assessment.names;
  return {
    title: plan.title,
    facts: [
      { pill: STATE_PILLS[assessment.state] },
      { link: { label: `${aiSystem} of ${vendor}`, href: back } },
      { text: plan.lead },
    ],
    action: plan.action,
    back,
    summary: summaryOf(faults),
    conflict,
    kept: Object.entries(plan.kept).map(([name, value]) => ({ name, value })),
    fields: fieldsOf(plan.fields, typed, faults),
    deed: plan.deed,
    destroys: plan.destroys ?? false,
  };
}
