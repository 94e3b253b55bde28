import { type Coverage, coverageOf } from '#domain/content/coverage.js';
import type { Framework } from '#domain/frameworks/framework.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { weightOf } from '#domain/questionnaires/compare.js';
import type { Question, Questionnaire, Section } from '#domain/questionnaires/questionnaire.js';
import { CRITICAL } from '#domain/scoring/arithmetic.js';
import type { ReadVersion } from '#services/contract.js';
import { aboutTime } from '../../kit/duration.js';
import { formatTime } from '../../kit/format-dates.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { ActionView, LinkView, PageHeaderView, PillView } from '../../views.js';
import { capital } from '../reviews/band.view.js';
import { type RequirementChip, requirementChips } from './requirement-chips.js';
import {
  asksFor,
  KIND_WORDS,
  type Known,
  knownOf,
  pointsOf,
  sayCondition,
  sayEvidenceRule,
} from './say-question.js';

/** A questionnaire with the frameworks its questions are mapped to. */
interface Shelved {
  readonly questionnaire: Questionnaire;
  readonly frameworks: readonly Framework[];
}

export interface QuestionnaireView {
  readonly header: PageHeaderView;
  /** Why it is no longer sent, by whom and since when; null where it is sent. */
  readonly retired: string | null;
  /** Versions that stand beside this one: a newer one, drafts of the next. */
  readonly besides: readonly { readonly text: string; readonly link: LinkView }[];
  /** What whoever may change questionnaires does with it; null for the others. */
  readonly deeds: {
    readonly retire: LinkView | null;
    readonly takeBack: ActionView | null;
  } | null;
  readonly purpose: string;
  /** The forms it can be taken away in. */
  readonly files: readonly LinkView[];
  readonly sections: readonly SectionView[];
  readonly bands: string;
  readonly frameworks: readonly FrameworkView[];
}

interface SectionView {
  /** Where the list of sections leads. */
  readonly anchor: string;
  readonly title: string;
  readonly intro: string;
  readonly condition: string;
  readonly count: string;
  readonly questions: readonly QuestionLine[];
}

interface QuestionLine {
  /** Where the drawing of branches leads. */
  readonly anchor: string;
  readonly number: string;
  readonly text: string;
  readonly help: string;
  readonly kind: string;
  /** The ends of a scale, the columns of a table, the standards of a certificate. */
  readonly asks: readonly string[];
  readonly marks: readonly string[];
  readonly weight: number;
  readonly points: readonly { readonly answer: string; readonly points: number }[];
  readonly condition: string;
  readonly evidence: string;
  readonly requirements: readonly RequirementChip[];
  readonly why: string;
  readonly goodEvidence: string;
  readonly redFlags: readonly string[];
}

interface FrameworkView {
  readonly title: string;
  readonly version: string;
  readonly publisher: string;
  readonly asOf: Framework['asOf'];
  readonly asked: string;
  /** What is asked under each heading at the top: a clause, an objective. */
  readonly parts: Coverage['parts'];
  /** What about it nobody has checked at the source. */
  readonly caveats: readonly string[];
  readonly sources: readonly string[];
}

/** Where a questionnaire is read. */
export const hrefOf = (questionnaire: Questionnaire): string =>
  paths.questionnaire.to(referenceIn(questionnaire));

/** A questionnaire's version as addresses name it. */
export const referenceIn = ({ id, version }: Questionnaire) => ({
  questionnaireId: id,
  version: String(version),
});

/** Who reads it. */
interface Reader {
  readonly mayChange: boolean;
  readonly timeZone: string;
}

const PUBLISHED: PillView = { tone: 'good', icon: 'lock', word: 'Published, frozen' };
const RETIRED: PillView = { tone: 'warn', icon: 'archive', word: 'Retired' };

const deedsOf = (questionnaire: Questionnaire, retired: boolean): QuestionnaireView['deeds'] => ({
  retire: retired
    ? null
    : { label: 'Retire version…', href: paths.retireQuestionnaire.to(referenceIn(questionnaire)) },
  takeBack: retired
    ? {
        label: 'Take back into use',
        href: paths.takeBackQuestionnaire.to(referenceIn(questionnaire)),
        fields: [],
      }
    : null,
});

/** Whoever opens an older version, or would begin a second draft, is told what is there already. */
function besidesOf(
  { questionnaire, newer, drafts }: ReadVersion,
  { timeZone }: Reader,
): QuestionnaireView['besides'] {
  const { questionnaireId } = referenceIn(questionnaire);
  return [
    ...(newer === null
      ? []
      : [
          {
            text: 'This is not the latest version.',
            link: {
              label: `Open version ${newer}`,
              href: paths.questionnaire.to({ questionnaireId, version: String(newer) }),
            },
          },
        ]),
    ...drafts.map(({ id, changedAt, changedBy }) => ({
      text: `Its next version is being written, changed by ${changedBy.name} on ${formatTime(changedAt, timeZone)}.`,
      link: { label: 'Open the draft', href: paths.draft.to({ draftId: id }) },
    })),
  ];
}

export function questionnaireView(read: ReadVersion, reader: Reader): QuestionnaireView {
  const { questionnaire, frameworks, published, retirement } = read;
  const questions = questionsOf(questionnaire);
  const known = knownOf(questionnaire);
  const lineOf = (question: Question) => questionLine(question, known, frameworks);
  return {
    header: {
      title: questionnaire.title,
      facts: [
        { pill: retirement === null ? PUBLISHED : RETIRED },
        { text: `Version ${questionnaire.version}` },
        { text: counted(questions.length, 'question') },
        { text: aboutTime(questionnaire.minutes) },
        {
          text:
            published === null
              ? 'Shipped with the portal'
              : `Published ${formatTime(published.at, reader.timeZone)} by ${published.by.name}`,
        },
      ],
      actions: [
        { label: 'Branching', href: paths.questionnaireBranching.to(referenceIn(questionnaire)) },
        { label: 'Compare', href: paths.questionnaireComparison.to(referenceIn(questionnaire)) },
        ...(reader.mayChange
          ? [
              {
                label: published === null ? 'Copy and edit' : 'Edit as a new version',
                href: paths.copyQuestionnaire.to(referenceIn(questionnaire)),
                fields: [],
                icon: 'pencil' as const,
              },
            ]
          : []),
      ],
    },
    retired:
      retirement &&
      `Retired ${formatTime(retirement.at, reader.timeZone)} by ${retirement.by.name}: ${retirement.why}`,
    besides: besidesOf(read, reader),
    deeds: reader.mayChange ? deedsOf(questionnaire, retirement !== null) : null,
    files: [
      { label: 'JSON', href: paths.questionnaireJson.to(referenceIn(questionnaire)) },
      { label: 'XLSX', href: paths.questionnaireWorkbook.to(referenceIn(questionnaire)) },
      { label: 'CSV', href: paths.questionnaireCsv.to(referenceIn(questionnaire)) },
    ],
    purpose: questionnaire.purpose,
    sections: questionnaire.sections.map((section, at) => sectionView(section, at + 1, { known, lineOf })),
    bands: bandsInWords(questionnaire),
    frameworks: frameworksOf({ questionnaire, frameworks }).map((framework) =>
      frameworkView(framework, questions),
    ),
  };
}

const sectionView = (
  { id, title, intro, askedWhen, questions }: Section,
  place: number,
  { known, lineOf }: { readonly known: Known; readonly lineOf: (question: Question) => QuestionLine },
): SectionView => ({
  anchor: `section-${id}`,
  title: `${place} ${title}`,
  intro,
  condition: askedWhen === undefined ? '' : sayCondition(askedWhen, known),
  count: `${counted(questions.length, 'question')}, weight ${weightOf(questions)}`,
  questions: questions.map(lineOf),
});

function questionLine(question: Question, known: Known, frameworks: readonly Framework[]): QuestionLine {
  const { text, help, weight, why, goodEvidence, redFlags, askedWhen } = question;
  return {
    anchor: `question-${question.id}`,
    number: known.numbers.get(question.id) ?? '',
    text,
    help,
    weight,
    why,
    goodEvidence,
    redFlags,
    kind: KIND_WORDS[question.kind],
    asks: asksFor(question),
    marks: [
      ...(question.required ? [] : ['optional']),
      ...(question.critical ? [`critical: below ${CRITICAL} points the band is C at best`] : []),
      ...(question.mayBeNotApplicable ? ['may be not applicable'] : []),
    ],
    points: pointsOf(question),
    condition: askedWhen === null ? '' : sayCondition(askedWhen, known),
    evidence: sayEvidenceRule(question),
    requirements: requirementChips(question.mappings, frameworks),
  };
}

/** The frameworks its questions are mapped to. */
function frameworksOf({ questionnaire, frameworks }: Shelved): readonly Framework[] {
  const mapped = new Set(
    questionsOf(questionnaire).flatMap(({ mappings }) => mappings.map(({ framework }) => framework)),
  );
  return frameworks.filter(({ id }) => mapped.has(id));
}

/** A strong from 85, B adequate from 70, … */
export const bandsInWords = ({ bands }: Questionnaire): string =>
  [...bands]
    .sort((a, b) => b.from - a.from)
    .map(({ letter, word, from }) => `${letter} ${capital(word)} from ${from}`)
    .join(' · ');

function frameworkView(framework: Framework, questions: readonly Question[]): FrameworkView {
  const { asked, requirements, parts } = coverageOf(framework, questions);
  const { title, version, publisher, asOf, caveats, sources } = framework;
  return {
    title,
    version,
    publisher,
    asOf,
    caveats,
    sources,
    asked: `${asked} of ${requirements} requirements asked about`,
    parts,
  };
}
