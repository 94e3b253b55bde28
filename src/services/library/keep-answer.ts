import type { Answer, Assessment } from '#domain/assessments/assessment.js';
import { NO_ANSWER } from '#domain/assessments/assessment.js';
import { type CalendarDate, calendarDate, dayIn } from '#domain/dates.js';
import { NotAllowed, NotFound, Stale } from '#domain/errors.js';
import type { LibraryEntryId } from '#domain/ids.js';
import {
  type LibraryDocument,
  type LibraryEntry,
  type StandardAnswer,
  usualReview,
} from '#domain/library/library-entry.js';
import { asksTheSame, isFrom, keysFor } from '#domain/library/offers.js';
import { saysTheSame, standardAnswer } from '#domain/library/standard-answer.js';
import { askedQuestions } from '#domain/questionnaires/asked.js';
import type { Mapping, Question, Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { type Visit, visitOf } from '../answering/guest-visit.js';
import { answersOf } from '../answering/survey.js';
import { demand } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { Kept, LibraryServices } from '../contract/library.js';
import { sha256 } from '../digests.js';
import type { Parts } from '../parts.js';
import { apart } from './entry-fields.js';
import { fastenDocuments, keepDocuments, together } from './keep-documents.js';
import { type Librarian, librarian, librarianDeed } from './librarian.js';

/** An answered question whose answer is about to be kept. */
interface Keeping {
  readonly parts: Parts;
  readonly visit: Visit;
  readonly by: Librarian;
  readonly questionnaire: Questionnaire;
  readonly question: Question;
  readonly answer: Answer;
  readonly said: StandardAnswer;
  readonly approve: boolean;
  readonly reviewBy: CalendarDate;
}

export const keepAnswerInLibrary =
  (parts: Parts): LibraryServices['keep'] =>
  async (actor, { question: id, approve, reviewBy }) => {
    const by = librarian(parts, actor, 'library.change');
    if (approve && !by.mayApprove) throw new NotAllowed('not-allowed');
    demand(calendarDate(reviewBy) !== null, 'This is not a day that exists.');
    const { visit, questionnaire, answers } = await answered(parts, actor);
    const question = questionnaire.sections
      .flatMap(({ questions }) => questions)
      .find((each) => each.id === id);
    if (question === undefined) throw new NotFound();
    const answer = answers[id] ?? NO_ANSWER;
    const said = standardAnswer(question, answer);
    demand(said !== null, 'Only an answer can be kept.');
    const kept = await keep({ parts, visit, by, questionnaire, question, answer, said, approve, reviewBy });
    await passOn(parts);
    return kept;
  };

export const keepAllInLibrary =
  (parts: Parts): LibraryServices['keepAll'] =>
  async (actor) => {
    const by = librarian(parts, actor, 'library.change');
    const { visit, questionnaire, answers, asked } = await answered(parts, actor);
    const reviewBy = usualReview(dayIn(by.timeZone, parts.world.now()));
    let kept = 0;
    let known = 0;
    for (const question of questionnaire.sections.flatMap(({ questions }) => questions)) {
      const answer = answers[question.id];
      const said = answer === undefined || !asked.has(question.id) ? null : standardAnswer(question, answer);
      if (answer === undefined || said === null) continue;
      const keeping = { parts, visit, by, questionnaire, question, answer, said, approve: false, reviewBy };
      const { outcome } = await keep(keeping, { replace: false });
      if (outcome === 'known') known += 1;
      else kept += 1;
    }
    await passOn(parts);
    return { kept, known };
  };

async function answered(parts: Parts, actor: Parameters<LibraryServices['keep']>[0]) {
  const visit = await visitOf(parts, actor);
  const questionnaire = await parts.shelf.take(visit.assessment.questionnaire);
  const answers = answersOf(await visit.stores.sections.all());
  return {
    visit,
    questionnaire,
    answers,
    asked: askedQuestions(questionnaire, answers, visit.assessment.given),
  };
}

/**
 * Into the entry the answer was taken from or that asks the same, where there is one and it says the same; over it where
 * it asks the same and says something else; into a new one otherwise. Many at once replace nothing.
 */
async function keep(keeping: Keeping, { replace } = { replace: true }): Promise<Kept> {
  const { by, question, answer, questionnaire } = keeping;
  const found = await by.library.ofKeys(keysFor(question));
  const origin = answer.reusedFrom === undefined ? null : await by.library.read(answer.reusedFrom.entry);
  const candidates = [
    ...found.filter((entry) => asksTheSame(entry, question.text)),
    ...(origin?.state === 'retired' || origin === null ? [] : [origin]),
  ];
  const same = candidates.find((entry) =>
    saysTheSame(question, entry.answer, answer, isFrom(entry, question, questionnaire)),
  );
  if (same !== undefined) return await join(keeping, same);
  const other = candidates.find(
    (entry) => asksTheSame(entry, question.text) && entry.answer.kind === question.kind,
  );
  if (other === undefined) return await begin(keeping);
  return replace ? await rewrite(keeping, other) : { outcome: 'known', entry: other.id };
}

async function begin(keeping: Keeping): Promise<Kept> {
  const { parts, by, visit, question, said, reviewBy } = keeping;
  const documents = await documentsOf(keeping);
  const now = parts.world.now();
  const entry: LibraryEntry = {
    // The same answer kept twice at the same moment is one entry.
    id: sha256(`${by.organisationId} ${visit.assessment.id} ${question.id}`).slice(0, 32) as LibraryEntryId,
    organisationId: by.organisationId,
    question: question.text,
    wordings: [],
    answer: said,
    requirements: question.mappings,
    documents,
    owner: { id: by.userId, name: by.name },
    ...standing(keeping),
    reviewBy,
    source: sourceOf(keeping, visit.assessment),
    contradiction: null,
    revision: 1,
    createdAt: now,
    changedAt: now,
  };
  const told = { question: entry.question, state: entry.state };
  const added = await by.library.add(entry, librarianDeed(parts, by, 'library.kept', told));
  if (!added) {
    const there = await by.library.read(entry.id);
    if (there === null) throw new Stale('entry-overtaken');
    return await rewrite(keeping, there);
  }
  await fastenDocuments(by, documents);
  return { outcome: 'kept', entry: entry.id };
}

/** Another wording, another requirement or document of an entry that says the same already. */
async function join(keeping: Keeping, entry: LibraryEntry): Promise<Kept> {
  const { question, approve, reviewBy, said } = keeping;
  const documents = together(entry.documents, await documentsOf(keeping));
  const wordings = apart(entry.question, [...entry.wordings, question.text]);
  const requirements = joined(entry.requirements, question.mappings);
  const note = entry.answer.note || said.note;
  const grown =
    wordings.length > entry.wordings.length ||
    requirements.length > entry.requirements.length ||
    documents.some(({ id }, at) => id !== (entry.documents[at]?.id ?? null)) ||
    note !== entry.answer.note;
  if (!grown && (!approve || entry.state === 'approved')) {
    await fastenDocuments(keeping.by, documents);
    return { outcome: 'known', entry: entry.id };
  }
  const answer = { ...entry.answer, note };
  const fields = {
    wordings,
    requirements,
    documents,
    answer,
    ...(approve ? { ...standing(keeping), reviewBy } : {}),
  };
  await change(keeping, entry, fields);
  return { outcome: 'joined', entry: entry.id };
}

async function rewrite(keeping: Keeping, entry: LibraryEntry): Promise<Kept> {
  const { question, said, reviewBy, visit } = keeping;
  const documents = await documentsOf(keeping);
  await change(keeping, entry, {
    wordings: apart(entry.question, [...entry.wordings, question.text]),
    requirements: joined(entry.requirements, question.mappings),
    documents,
    answer: said,
    reviewBy,
    source: sourceOf(keeping, visit.assessment),
    ...standing(keeping),
  });
  return { outcome: 'replaced', entry: entry.id };
}

async function change(
  { parts, by }: Keeping,
  entry: LibraryEntry,
  fields: Omit<Parameters<Librarian['library']['change']>[2], 'changedAt'> & {
    readonly documents: readonly LibraryDocument[];
  },
): Promise<void> {
  const deed = librarianDeed(parts, by, 'library.kept', {
    question: entry.question,
    state: fields.state ?? entry.state,
  });
  const changed = await by.library.change(
    entry.id,
    entry.revision,
    { ...fields, contradiction: null, changedAt: parts.world.now() },
    deed,
  );
  if (changed === null) throw new Stale('entry-overtaken');
  await fastenDocuments(by, fields.documents);
}

const documentsOf = ({ parts, by, answer, visit }: Keeping) =>
  keepDocuments(parts, by, answer.evidence, visit.stores.evidence);

const standing = ({ approve, by, parts }: Keeping): Pick<LibraryEntry, 'state' | 'approval'> =>
  approve
    ? { state: 'approved', approval: { by: by.name, at: parts.world.now() } }
    : { state: 'draft', approval: null };

const sourceOf = (
  { question }: Keeping,
  { id, names, questionnaire, round }: Assessment,
): LibraryEntry['source'] => ({
  assessmentId: id,
  buyer: names.buyer,
  aiSystem: names.aiSystem,
  questionnaire: questionnaire.id,
  question: question.id,
  round,
});

const joined = (known: readonly Mapping[], more: readonly Mapping[]): readonly Mapping[] => [
  ...known,
  ...more.filter((mapping) =>
    known.every(
      ({ framework, requirement }) => framework !== mapping.framework || requirement !== mapping.requirement,
    ),
  ),
];
