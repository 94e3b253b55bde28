import { assessmentOf } from '#domain/audit/event.js';
import { addDays, momentOf } from '#domain/dates.js';
import type { AssessmentId } from '#domain/ids.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import type { TenantStores } from '#storage/contract.js';
import { memberWith } from '../authorise.js';
import type { AuditedAssessment, Services } from '../contract.js';
import type { Parts } from '../parts.js';

const PAGE_SIZE = 50;

export const listAudit =
  (parts: Parts): Services['audit']['list'] =>
  async (actor, { who, day, ...query }) => {
    const { organisationId, timeZone } = memberWith(actor, 'audit.read');
    const stores = parts.storage.within(organisationId);
    const page = await stores.audit.list({
      ...query,
      ...(who === undefined ? {} : { actorName: who }),
      ...(day === undefined
        ? {}
        : { during: [momentOf(day, 0, timeZone), momentOf(addDays(day, 1), 0, timeZone)] as const }),
      size: PAGE_SIZE,
    });
    const ids = new Set(page.items.map(assessmentOf).filter((id) => id !== null));
    const told = await Promise.all([...ids].map((id) => audited(parts, stores, id)));
    const about = new Map(told.filter((each) => each !== null).map((each) => [each.id, each]));
    return { ...page, about };
  };

async function audited(
  { shelf }: Parts,
  stores: TenantStores,
  id: AssessmentId,
): Promise<AuditedAssessment | null> {
  const assessment = await stores.assessments.read(id);
  if (assessment === null) return null;
  const questionnaire = await shelf.take(assessment.questionnaire);
  const numbers = questionNumbers(questionnaire);
  const questions = questionsOf(questionnaire).map(
    (question) => [question.id, `${numbers.get(question.id)} ${question.text}`] as const,
  );
  return { id, names: assessment.names, questions: new Map(questions) };
}
