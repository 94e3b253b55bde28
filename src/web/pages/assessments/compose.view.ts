import type { Assessment } from '#domain/assessments/assessment.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { Subject } from '#services/contract.js';
import { fieldsOf, summaryOf } from '../../kit/form-view.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { ErrorSummaryView, FaultView, FieldView } from '../../views.js';
import { alreadyAsked } from './already-asked.js';
import { questionnairePlan, REST } from './send.view.js';

/** One questionnaire for several AI systems: what, until when, and who answers each. */
export interface ComposeView {
  readonly title: string;
  readonly action: string;
  readonly back: string;
  readonly requestId: string;
  readonly summary: ErrorSummaryView | null;
  readonly fields: readonly FieldView[];
  readonly recipients: readonly RecipientView[];
}

interface RecipientView {
  readonly aiSystemId: string;
  readonly aiSystem: string;
  readonly vendor: string;
  /** What it is being asked already; empty where nothing is open. */
  readonly already: string;
  readonly fields: readonly RecipientField[];
}
interface RecipientField {
  readonly label: string;
  readonly name: string;
  readonly type: 'text' | 'email';
  readonly id: string;
  readonly value: string;
  readonly error: string | null;
}

const CONTACT = [
  { label: 'Name', name: 'contactName', type: 'text' },
  { label: 'E-mail address', name: 'contactEmail', type: 'email' },
] as const;

export interface Composing {
  readonly subjects: readonly Subject[];
  readonly published: readonly Questionnaire[];
  readonly back: string;
  /** What the subjects are being asked already. */
  readonly open: readonly Assessment[];
}

export function composeView(
  { subjects, published, back, open }: Composing,
  typed: Typed,
  faults: readonly FaultView[],
): ComposeView {
  const fieldAt = (what: Pick<RecipientField, 'label' | 'name' | 'type'>, place: number): RecipientField => {
    const { name } = what;
    const field = `${name}.${place}`;
    const error = faults.find((fault) => fault.field === field)?.text ?? null;
    return { ...what, id: `field-${field}`, value: typed[name]?.[place] ?? '', error };
  };
  return {
    title: `Send a questionnaire about ${counted(subjects.length, 'AI system')}`,
    action: paths.sendBatch.to(),
    back,
    requestId: typed['requestId']?.[0] ?? '',
    summary: summaryOf(faults),
    fields: fieldsOf([questionnairePlan(published), ...REST], typed, faults),
    recipients: subjects.map(({ aiSystemId, aiSystem, vendor }, place) => ({
      aiSystemId,
      aiSystem,
      vendor,
      already: alreadyAsked(open, aiSystemId),
      fields: CONTACT.map((what) => fieldAt(what, place)),
    })),
  };
}
