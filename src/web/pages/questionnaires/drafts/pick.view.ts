import { questionsOf } from '#domain/questionnaires/asked.js';
import { sectionsIn, textIn } from '#domain/questionnaires/drafts/loose.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { DraftSheet } from '#services/contract.js';
import { counted } from '../../../kit/listing.js';
import { paths } from '../../../paths.js';
import type { ChoiceView } from '../../../views.js';
import { KIND_WORDS } from '../say-question.js';
import { titleOf } from './draft-title.js';
import { pickOf } from './taken-over.js';

/** What can be taken over into a draft. */
export interface PickView {
  readonly title: string;
  readonly action: string;
  readonly back: string;
  readonly revision: number;
  readonly search: string;
  readonly from: string;
  readonly questionnaires: readonly ChoiceView[];
  readonly sections: readonly ChoiceView[];
  readonly words: string;
  readonly fault: string;
  readonly groups: readonly {
    readonly title: string;
    readonly questions: readonly {
      readonly value: string;
      readonly number: string;
      readonly text: string;
      readonly note: string;
    }[];
  }[];
}

/** More than this nobody reads; the search finds the rest. */
const MOST_SHOWN = 120;

export function pickView(
  sheet: DraftSheet,
  published: readonly Questionnaire[],
  { search, from }: { readonly search: string; readonly from: string },
): PickView {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const chosen = published.filter((each) => from === '' || referenceOf(each) === from);
  let found = 0;
  const groups = chosen.flatMap((questionnaire) => {
    const numbers = questionNumbers(questionnaire);
    const matching = questionsOf(questionnaire).filter(({ text, help }) =>
      words.every((word) => `${text} ${help}`.toLowerCase().includes(word)),
    );
    const room = Math.max(0, MOST_SHOWN - found);
    found += matching.length;
    const questions = matching.slice(0, room).map((question) => ({
      value: pickOf(questionnaire, question),
      number: numbers.get(question.id) ?? '',
      text: question.text,
      note: [KIND_WORDS[question.kind], `weight ${question.weight}`].join(' · '),
    }));
    const { title, version } = questionnaire;
    return questions.length === 0 ? [] : [{ title: `${title}, version ${version}`, questions }];
  });
  const { draft } = sheet;
  return {
    title: `Add questions to ${titleOf(sheet)}`,
    action: paths.pickForDraft.to({ draftId: draft.id }),
    back: paths.draft.to({ draftId: draft.id }),
    revision: draft.revision,
    search,
    from,
    questionnaires: [
      { value: '', label: 'Any questionnaire' },
      ...published.map((each) => ({
        value: referenceOf(each),
        label: `${each.title}, version ${each.version}`,
      })),
    ],
    sections: sectionsIn(draft.definition).map((section, at) => ({
      value: String(at + 1),
      label: `${at + 1} ${textIn(section, 'title') || 'Without a title'}`,
    })),
    words:
      found > MOST_SHOWN
        ? `${found} questions match; the first ${MOST_SHOWN} are shown. Search for fewer.`
        : `${counted(found, 'question')} to choose from`,
    fault: '',
    groups,
  };
}

const referenceOf = ({ id, version }: Questionnaire): string => `${id}@${version}`;
