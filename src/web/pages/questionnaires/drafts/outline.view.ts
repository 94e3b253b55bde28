import type { DraftId } from '#domain/ids.js';
import { weightOf } from '#domain/questionnaires/compare.js';
import { draftNumbers, type NumberAt } from '#domain/questionnaires/drafts/draft-numbers.js';
import {
  type Loose,
  type Place,
  questionsIn,
  sectionsIn,
  textIn,
  thingIn,
} from '#domain/questionnaires/drafts/loose.js';
import type { DraftSheet } from '#services/contract.js';
import { counted } from '../../../kit/listing.js';
import { paths } from '../../../paths.js';
import type { ConfirmView, PageHeaderView } from '../../../views.js';
import { KIND_WORDS } from '../say-question.js';
import { titleOf } from './draft-title.js';
import { countedByPlace, type FaultLines, faultLines, remarksAsFaults } from './fault-lines.view.js';
import { kindOf } from './question-form.js';

/** A draft from above: its sections and questions in order, with what is wrong where. */
export interface OutlineView {
  readonly header: PageHeaderView;
  readonly purpose: string;
  readonly aboutHref: string;
  readonly action: string;
  readonly revision: number;
  /** What the last change was; null where there is nothing to undo. */
  readonly undo: string | null;
  readonly faults: FaultLines;
  readonly remarks: FaultLines;
  readonly sections: readonly OutlineSection[];
  readonly discard: ConfirmView;
}

interface OutlineSection {
  readonly place: number;
  readonly anchor: string;
  readonly title: string;
  readonly href: string;
  readonly count: string;
  readonly marks: string;
  readonly questions: readonly OutlineQuestion[];
}

interface OutlineQuestion {
  /** `0.2`, as deeds name it. */
  readonly place: string;
  readonly anchor: string;
  readonly number: string;
  /** Whether it can move no further up, or down. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly text: string;
  readonly href: string;
  readonly kind: string;
  readonly notes: readonly string[];
  readonly weight: string;
  readonly faults: string;
  readonly remarks: string;
}

export function outlineView(sheet: DraftSheet): OutlineView {
  const { draft, verdict } = sheet;
  const { id: draftId, definition } = draft;
  const sections = sectionsIn(definition);
  const marks = {
    draftId,
    faultsAt: countedByPlace(verdict.faults),
    remarksAt: countedByPlace(verdict.remarks),
    numberAt: draftNumbers(definition),
    last: { section: sections.length - 1, question: questionsIn(sections.at(-1) ?? {}).length - 1 },
  };
  return {
    header: headerOf(sheet),
    purpose: textIn(definition, 'purpose'),
    aboutHref: paths.draftAbout.to({ draftId }),
    action: paths.draft.to({ draftId }),
    revision: draft.revision,
    undo: draft.undo?.said ?? null,
    faults: faultLines(draft, verdict.faults),
    remarks: faultLines(draft, remarksAsFaults(verdict)),
    sections: sections.map((section, at) => sectionOf(marks, section, at)),
    discard: discardView(sheet),
  };
}

function headerOf(sheet: DraftSheet): PageHeaderView {
  const { draft, verdict, as, from } = sheet;
  const draftId = draft.id;
  const faults = verdict.faults.length;
  return {
    title: titleOf(sheet),
    facts: [
      { pill: { tone: 'info', icon: 'pencil', word: 'Draft' } },
      { text: as.version === 1 ? 'A new questionnaire' : `Will be version ${as.version}` },
      ...(from === null
        ? []
        : [
            {
              link: {
                label: `From ${from.title}, version ${from.version}`,
                href: paths.questionnaire.to({ questionnaireId: from.id, version: String(from.version) }),
              },
            },
          ]),
      { text: faults === 0 ? 'Nothing to mend' : `${counted(faults, 'thing')} to mend` },
      { text: `Changed by ${draft.changedBy.name}` },
    ],
    actions: [
      { label: 'Preview', href: paths.previewDraft.to({ draftId }), icon: 'eye' },
      { label: 'Add from others', href: paths.pickForDraft.to({ draftId }), icon: 'copy' },
      { label: 'Publish…', href: paths.publishDraft.to({ draftId }), primary: faults === 0, icon: 'lock' },
    ],
  };
}

/** What is to be mended or worded better, by place. */
interface Marks {
  readonly draftId: DraftId;
  readonly faultsAt: ReturnType<typeof countedByPlace>;
  readonly remarksAt: ReturnType<typeof countedByPlace>;
  readonly numberAt: NumberAt;
  /** Where a question can move no further down. */
  readonly last: Place;
}

function sectionOf(marks: Marks, section: Loose, at: number): OutlineSection {
  const questions = questionsIn(section);
  const weight = weightOf(questions.map((question) => ({ weight: Number(textIn(question, 'weight')) || 0 })));
  const own = marks.faultsAt(String(at));
  return {
    place: at,
    anchor: `section-${at + 1}`,
    title: `${at + 1} ${textIn(section, 'title') || 'Without a title'}`,
    href: paths.draftSection.to({ draftId: marks.draftId, section: String(at + 1) }),
    count: `${counted(questions.length, 'question')}, weight ${weight}`,
    marks: own === 0 ? '' : `${counted(own, 'thing')} to mend`,
    questions: questions.map((question, nth) => questionOf(marks, question, { section: at, question: nth })),
  };
}

function questionOf(
  { draftId, faultsAt, remarksAt, numberAt, last }: Marks,
  question: Loose,
  place: Place,
): OutlineQuestion {
  const at = `${place.section}.${place.question}`;
  const [faults, remarks] = [faultsAt(at), remarksAt(at)];
  const kind = kindOf(question);
  return {
    place: at,
    anchor: `question-${place.section + 1}.${place.question + 1}`,
    number: numberAt(place),
    isFirst: place.section === 0 && place.question === 0,
    isLast: place.section === last.section && place.question === last.question,
    text: textIn(question, 'text') || 'Without words yet',
    href: paths.draftQuestion.to({
      draftId,
      section: String(place.section + 1),
      question: String(place.question + 1),
    }),
    kind: kind === null ? textIn(question, 'kind') || 'no kind' : KIND_WORDS[kind],
    notes: [
      ...(thingIn(question, 'askedWhen') === null ? [] : ['asked on a condition']),
      ...(question['critical'] === true ? ['critical'] : []),
      ...(question['required'] === false ? ['optional'] : []),
    ],
    weight: textIn(question, 'weight') || '–',
    faults: faults === 0 ? '' : `${faults} to mend`,
    remarks: remarks === 0 ? '' : counted(remarks, 'remark'),
  };
}

/** Asks before a draft is thrown away. */
const discardView = ({ draft }: DraftSheet): ConfirmView => ({
  label: 'Throw draft away…',
  text: 'The draft goes away for everybody. What it came from, and what was published before, stays as it is.',
  deed: 'Throw draft away',
  action: paths.discardDraft.to({ draftId: draft.id }),
  fields: [{ name: 'revision', value: String(draft.revision) }],
  tone: 'bad',
});
