import type { DraftId } from '#domain/ids.js';
import type { QuestionnaireDraft } from '#domain/questionnaires/drafts/draft.js';
import { type Loose, questionsIn, sectionsIn, textIn } from '#domain/questionnaires/drafts/loose.js';
import { ID, schemaOf, WHOLE } from '../collection.js';
import type { DraftLine, DraftPatch } from '../contract.js';
import { carryPending, type Pending } from '../pending.js';

/** Definitions are kept as JSON texts: what is not proven may use any name for a field, dots and dollars included. */
export interface DraftDocument extends Omit<QuestionnaireDraft, 'id' | 'definition' | 'undo'>, Pending {
  readonly _id: DraftId;
  readonly definition: string;
  readonly undo: { readonly definition: string; readonly said: string } | null;
  /** For lists, which do not read definitions. */
  readonly title: string;
  readonly questions: number;
}

/** As lists read it. */
export type ListedDocument = Omit<DraftDocument, 'definition' | 'undo'>;

export const draftSchema = schemaOf<DraftDocument>(
  'questionnaireDrafts',
  { audience: 'owner', organisation: 'organisationId' },
  {
    organisationId: ID,
    questionnaireId: ID,
    origin: WHOLE,
    definition: String,
    undo: WHOLE,
    title: String,
    questions: Number,
    state: String,
    version: Number,
    revision: Number,
    createdAt: String,
    createdBy: WHOLE,
    changedAt: String,
    changedBy: WHOLE,
  },
);
carryPending(draftSchema);
draftSchema.index({ organisationId: 1, state: 1, changedAt: -1, _id: -1 }, { name: 'by-change' });
draftSchema.index({ state: 1, changedAt: 1, _id: 1 }, { name: 'unfinished' });

/** A definition as its document keeps it, with what lists show of it. */
export const keptDefinition = (definition: Loose) => ({
  definition: JSON.stringify(definition),
  title: textIn(definition, 'title'),
  questions: sectionsIn(definition).reduce((sum, section) => sum + questionsIn(section).length, 0),
});

export const keptUndo = (undo: QuestionnaireDraft['undo']): DraftDocument['undo'] =>
  undo && { definition: JSON.stringify(undo.definition), said: undo.said };

/** The changed part of a draft as its document keeps it. */
export const changedPart = ({ definition, undo, ...rest }: DraftPatch) => ({
  ...rest,
  ...(definition === undefined ? {} : keptDefinition(definition)),
  ...(undo === undefined ? {} : { undo: keptUndo(undo) }),
});

export const toDraft = ({ _id, ...document }: DraftDocument): QuestionnaireDraft => {
  const { pending: _, title: _title, questions: _questions, definition, undo, ...draft } = document;
  return {
    ...draft,
    id: _id,
    definition: JSON.parse(definition) as Loose,
    undo: undo && { said: undo.said, definition: JSON.parse(undo.definition) as Loose },
  };
};

export const toLine = ({ _id, ...document }: ListedDocument): DraftLine => {
  const { pending: _, ...line } = document;
  return { ...line, id: _id };
};
