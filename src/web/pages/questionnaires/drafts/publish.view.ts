import { questionsOf } from '#domain/questionnaires/asked.js';
import {
  type Comparison,
  compareQuestionnaires,
  type QuestionField,
  weightOf,
} from '#domain/questionnaires/compare.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { DraftSheet } from '#services/contract.js';
import { counted } from '../../../kit/listing.js';
import { paths } from '../../../paths.js';
import type { FactsView } from '../../../views.js';
import { FIELD_WORDS } from '../say-field.js';
import { titleOf } from './draft-title.js';
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
    faults: faults.map((fault) => faultLine(draftId, fault)),
    remarks: remarks.map(({ path, advice }) => faultLine(draftId, { path, reason: advice })),
    changes:
      from === null || questionnaire === null
        ? null
        : {
            since: `${from.title}, version ${from.version}`,
            lines: changeLines(compareQuestionnaires(from, questionnaire)),
          },
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
  { label: 'Weight', value: String(weightOf(questionnaire)) },
  { label: 'Takes', value: counted(questionnaire.minutes, 'minute') },
];

const FACT_WORDS = { title: 'title', purpose: 'purpose', minutes: 'minutes', bands: 'bands' } as const;

/** What differs, a line each. */
function changeLines({ facts, sections, counts }: Comparison): readonly string[] {
  const heads = sections.flatMap(({ state, before, after }) =>
    state === 'same' ? [] : [`Section “${(after ?? before)?.title ?? ''}”: ${state}`],
  );
  const questions = sections.flatMap((section) =>
    section.questions.flatMap((change) => {
      if (change.state === 'same') return [];
      const text = (change.after ?? change.before).text;
      const how = change.state === 'changed' ? changedHow(change) : change.state;
      return [`“${text}”: ${how}`];
    }),
  );
  const same = counts.same === 0 ? [] : [`${counted(counts.same, 'question')} stay as they are`];
  return [...facts.map((fact) => `The ${FACT_WORDS[fact]} changed`), ...heads, ...questions, ...same];
}

const changedHow = ({ isMoved, fields }: { isMoved: boolean; fields: readonly QuestionField[] }): string =>
  [
    ...(isMoved ? ['moved'] : []),
    ...(fields.length > 0
      ? [`changed (${fields.map((field) => FIELD_WORDS[field].toLowerCase()).join(', ')})`]
      : []),
  ].join(', ');
