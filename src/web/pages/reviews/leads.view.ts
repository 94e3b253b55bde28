import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import type { Assessment, Submission } from '#domain/assessments/assessment.js';
import { leadsOf } from '#domain/questionnaires/leads.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { addressWith } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { ActionView } from '../../views.js';
import { versionKey } from '../assessments/send.view.js';

/** A questionnaire worth sending next, with every reason that the answers give. */
export interface LeadView {
  readonly title: string;
  readonly because: readonly string[];
  /** Null where the reader may not send. */
  readonly send: ActionView | null;
}

interface Answered {
  readonly questionnaire: Questionnaire;
  readonly submission: Submission;
  readonly assessment: Assessment;
}

/** Leads by questionnaire, in the order they are first named; one that cannot be sent here is left out. */
export function leadsView(
  { questionnaire, submission, assessment }: Answered,
  {
    questionnaires,
    maySend,
  }: { readonly questionnaires: readonly Questionnaire[]; readonly maySend: boolean },
): readonly LeadView[] {
  const answers = new Map(submission.questions.map(({ id, answer }) => [id, answer ?? undefined]));
  const leads = leadsOf(questionnaire, (id) => answers.get(id), submission.given ?? NOTHING_GIVEN);
  return [...new Set(leads.map((lead) => lead.questionnaire))].flatMap((id) => {
    const target = questionnaires.find((each) => each.id === id);
    if (target === undefined) return [];
    const href = addressWith(paths.sendQuestionnaire.to({ aiSystemId: assessment.aiSystemId }), {
      questionnaire: versionKey(target),
    });
    const because = leads.filter((lead) => lead.questionnaire === id).map((lead) => lead.because);
    return [
      {
        title: target.title,
        because,
        send: maySend ? { label: 'Send…', href, icon: 'send' as const } : null,
      },
    ];
  });
}
