import type { EvidenceReference } from '#domain/assessments/assessment.js';
import type { QuestionId } from '#domain/ids.js';
import { paths } from '../../paths.js';
import type { LinkView } from '../../views.js';
import { numberOf, questionHref, type Sheet } from './sheet.js';

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
  return {
    title: t('respond.remove.title', { name }),
    text: t('respond.remove.text', { number: numberOf(sheet, id) }),
    action: paths.respondEvidenceRemove.to({ assessmentId: assessment.id, questionId: id, evidenceId }),
    deed: t('respond.remove.deed'),
    keep: { label: t('respond.remove.keep'), href: `${questionHref(sheet, id)}-evidence` },
  };
}
