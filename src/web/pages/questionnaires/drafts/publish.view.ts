import { questionsOf } from '#domain/questionnaires/asked.js';
import { weightOf } from '#domain/questionnaires/compare.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { DraftSheet } from '#services/contract.js';
import { counted } from '../../../kit/listing.js';
import { paths } from '../../../paths.js';
import type { FactsView } from '../../../views.js';
import { type ComparisonView, comparisonView } from '../comparison.view.js';
import { titleOf } from './draft-title.js';
import { type FaultLines, faultLines, remarksAsFaults } from './fault-lines.view.js';

/** What publishing a draft would freeze. */
export interface PublishView {
  readonly title: string;
  readonly facts: FactsView;
  readonly faults: FaultLines;
  readonly remarks: FaultLines;
  /** What is different from the version it came from; null where it came from none. */
  readonly changes: ComparisonView | null;
  readonly action: string;
  readonly back: string;
  readonly revision: number;
  readonly version: number;
}

export function publishView(sheet: DraftSheet): PublishView {
  const { draft, verdict, as, from, frameworks } = sheet;
  const { questionnaire, faults } = verdict;
  const draftId = draft.id;
  return {
    title: `Publish ${titleOf(sheet)}`,
    facts: {
      rows: [
        {
          label: 'Becomes',
          value: as.version === 1 ? 'a new questionnaire, version 1' : `version ${as.version}`,
        },
        ...(questionnaire === null ? [] : frozenFacts(questionnaire)),
      ],
    },
    faults: faultLines(draft, faults),
    remarks: faultLines(draft, remarksAsFaults(verdict)),
    changes: from && questionnaire && comparisonView(questionnaire, from, [], frameworks),
    action: paths.publishDraft.to({ draftId }),
    back: paths.draft.to({ draftId }),
    revision: draft.revision,
    version: as.version,
  };
}

const frozenFacts = (questionnaire: Questionnaire) => [
  {
    label: 'Asks',
    value: `${counted(questionsOf(questionnaire).length, 'question')} in ${counted(questionnaire.sections.length, 'section')}`,
  },
  { label: 'Weight', value: String(weightOf(questionsOf(questionnaire))) },
  { label: 'Takes', value: counted(questionnaire.minutes, 'minute') },
];
