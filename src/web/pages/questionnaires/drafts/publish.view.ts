import { questionsOf } from '#domain/questionnaires/asked.js';
import { changesBetween } from '#domain/questionnaires/drafts/changes-between.js';
import type { DraftSheet } from '#services/contract.js';
import { counted } from '../../../kit/listing.js';
import { paths } from '../../../paths.js';
import type { FactsView } from '../../../views.js';
import { titleOf } from './draft-page.js';
import { type FaultLine, faultLine } from './fault-lines.view.js';

/** What publishing a draft would freeze. */
export interface PublishView {
  readonly title: string;
  readonly facts: FactsView;
  readonly faults: readonly FaultLine[];
  readonly remarks: readonly FaultLine[];
  /** What is different from the version it came from; null where it came from none. */
  readonly changes: { readonly since: string; readonly lines: readonly string[] } | null;
  readonly action: string;
  readonly back: string;
  readonly revision: number;
  readonly version: number;
}

export function publishView(sheet: DraftSheet): PublishView {
  const { draft, verdict, as, from } = sheet;
  const { questionnaire, faults, remarks } = verdict;
  const draftId = draft.id;
  const questions = questionnaire === null ? [] : questionsOf(questionnaire);
  const weight = questions.reduce((sum, each) => sum + each.weight, 0);
  return {
    title: `Publish ${titleOf(sheet)}`,
    facts: {
      rows: [
        { label: 'Becomes', value: as.version === 1 ? 'a new questionnaire, version 1' : `version ${as.version}` },
        ...(questionnaire === null
          ? []
          : [
              {
                label: 'Asks',
                value: `${counted(questions.length, 'question')} in ${counted(questionnaire.sections.length, 'section')}`,
              },
              { label: 'Weight', value: String(Math.round(weight * 100) / 100) },
              { label: 'Takes', value: counted(questionnaire.minutes, 'minute') },
            ]),
      ],
    },
    faults: faults.map((fault) => faultLine(draftId, fault)),
    remarks: remarks.map(({ path, advice }) => faultLine(draftId, { path, reason: advice })),
    changes:
      from === null || questionnaire === null
        ? null
        : { since: `${from.title}, version ${from.version}`, lines: changesBetween(from, questionnaire) },
    action: paths.publishDraft.to({ draftId }),
    back: paths.draft.to({ draftId }),
    revision: draft.revision,
    version: as.version,
  };
}
