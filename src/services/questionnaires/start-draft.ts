import { tooMuch } from '#domain/content/fault.js';
import { TooLarge } from '#domain/errors.js';
import type { DraftId, QuestionnaireId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { LONGEST_TITLE, MOST_QUESTIONS } from '#domain/questionnaires/definition.js';
import {
  type DraftOrigin,
  LARGEST_DEFINITION,
  type QuestionnaireDraft,
} from '#domain/questionnaires/drafts/draft.js';
import { type Loose, questionsIn, sectionsIn, textIn } from '#domain/questionnaires/drafts/loose.js';
import { memberWith } from '../authorise.js';
import type { QuestionnaireServices } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';

export const startDraft =
  (parts: Parts): QuestionnaireServices['startDraft'] =>
  async (actor, { definition, origin }) => {
    const member = memberWith(actor, 'questionnaires.change');
    return await begun(parts, member, { definition, origin, questionnaireId: null });
  };

export const copyToDraft =
  (parts: Parts): QuestionnaireServices['copyToDraft'] =>
  async (actor, version) => {
    const member = memberWith(actor, 'questionnaires.change');
    const questionnaire = await parts.shelf.takeFor(member.organisationId, version);
    const { id, version: number } = questionnaire;
    const isOwn = (await parts.storage.within(member.organisationId).questionnaires.latest(id)) > 0;
    const copy = isOwn ? questionnaire : { ...questionnaire, title: titleOfCopy(questionnaire.title) };
    return await begun(parts, member, {
      definition: copy as unknown as Loose,
      origin: { copyOf: { id, version: number } },
      questionnaireId: isOwn ? id : null,
    });
  };

/** Two of one title could not be told apart where one is sent. */
const titleOfCopy = (title: string): string => `${title.slice(0, LONGEST_TITLE - COPY.length)}${COPY}`;
const COPY = ' (copy)';

interface Beginning {
  readonly definition: Loose;
  readonly origin: DraftOrigin;
  /** The questionnaire it is to be the next version of; null for a new one. */
  readonly questionnaireId: QuestionnaireId | null;
}

async function begun(parts: Parts, member: Member, beginning: Beginning): Promise<DraftId> {
  const { storage, world } = parts;
  const { organisationId, userId, name } = member;
  const { id: _id, version: _version, status: _status, ...definition } = beginning.definition;
  demandRoom(definition);
  const id = world.newId() as DraftId;
  const now = world.now();
  const draft: QuestionnaireDraft = {
    id,
    organisationId,
    questionnaireId: beginning.questionnaireId ?? (world.newId() as QuestionnaireId),
    origin: beginning.origin,
    definition,
    undo: null,
    state: 'open',
    version: null,
    revision: 1,
    createdAt: now,
    createdBy: { id: userId, name },
    changedAt: now,
    changedBy: { id: userId, name },
  };
  const deed = deedOf(world, member, 'draft.started', {
    title: textIn(definition, 'title'),
    from: sayOrigin(beginning.origin),
  });
  await storage.within(organisationId).drafts.add(draft, deed);
  return id;
}

/** Throws TooLarge where a definition is more than is kept: what is deeper or has more parts no page could show. */
export function demandRoom(definition: Loose): void {
  const sections = sectionsIn(definition);
  const questions = sections.reduce((sum, section) => sum + questionsIn(section).length, 0);
  if (tooMuch(definition) !== null || Math.max(sections.length, questions) > MOST_QUESTIONS)
    throw new TooLarge('draft-too-many', { questions: MOST_QUESTIONS });
  // Bytes, for a character of Japanese takes three, and a document is refused at 16 million with what it replaced.
  if (Buffer.byteLength(JSON.stringify(definition)) > LARGEST_DEFINITION)
    throw new TooLarge('draft-too-large', { megabytes: LARGEST_DEFINITION / 1_000_000 });
}

function sayOrigin(origin: DraftOrigin): string {
  if (origin === 'blank') return '';
  return 'copyOf' in origin ? `${origin.copyOf.id} ${origin.copyOf.version}` : origin.importedFrom;
}
