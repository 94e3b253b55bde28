import type { EvidenceReference } from '#domain/assessments/assessment.js';
import type { QuestionId } from '#domain/ids.js';
import { documentsWanted } from '#domain/questionnaires/kinds/file.js';
import { paths } from '../../paths.js';
import type { LinkView } from '../../views.js';
import { answerOf, numberOf, placeOf, questionHref, type Sheet } from './sheet.js';

/** What is asked before a document is deleted. */
export interface RemoveEvidenceView {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly deed: string;
  readonly keep: LinkView;
}

export function removeEvidenceView(
  sheet: Sheet,
  id: QuestionId,
  { id: evidenceId, name }: EvidenceReference,
): RemoveEvidenceView {
  const { t, assessment } = sheet;
  const { status, evidence } = answerOf(sheet, id);
  const wanted = documentsWanted(placeOf(sheet, id).question);
  const opens = wanted !== null && status === 'answered' && evidence.length <= wanted;
  return {
    title: t('respond.remove.title', { name }),
    text: t(opens ? 'respond.remove.text-opens' : 'respond.remove.text', { number: numberOf(sheet, id) }),
    action: paths.respondEvidenceRemove.to({ assessmentId: assessment.id, questionId: id, evidenceId }),
    deed: t('respond.remove.deed'),
    keep: { label: t('respond.remove.keep'), href: `${questionHref(sheet, id)}-evidence` },
  };
}
