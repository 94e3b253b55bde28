import type { Model } from 'mongoose';
import type { FactSheet } from '#domain/ai-act/fact-sheet.js';
import type { AssessmentId } from '#domain/ids.js';
import { ID, insertedOnce, schemaOf, WHOLE } from '../collection.js';
import type { AnsweredFactSheet, FactSheetStore } from '../contract/fact-sheets.js';
import { below } from '../filters.js';
import { carryPending, type Pending, pendingOf, pushing } from '../pending.js';
import { type AssessmentScope, type OrganisationScope, scoped } from '../tenancy.js';

export interface FactSheetDocument extends Omit<FactSheet, 'assessmentId'>, Pending {
  readonly _id: AssessmentId;
}

export const factSheetSchema = schemaOf<FactSheetDocument>(
  'factSheets',
  { audience: 'shared', organisation: 'organisationId', assessment: '_id' },
  {
    organisationId: ID,
    aiSystemId: ID,
    asked: [String],
    askedBy: String,
    askedAt: String,
    facts: WHOLE,
    lockedRound: Number,
    revision: Number,
    changedAt: String,
  },
);
factSheetSchema.index({ organisationId: 1, aiSystemId: 1, askedAt: 1 });
carryPending(factSheetSchema);

const toFactSheet = (document: FactSheetDocument): FactSheet => ({
  assessmentId: document._id,
  organisationId: document.organisationId,
  aiSystemId: document.aiSystemId,
  asked: document.asked,
  askedBy: document.askedBy,
  askedAt: document.askedAt,
  facts: document.facts,
  lockedRound: document.lockedRound,
  revision: document.revision,
  changedAt: document.changedAt,
});

type FactSheets = Model<FactSheetDocument>;

const thingOf = ({ organisationId, assessmentId, revision }: FactSheet) =>
  ({ organisationId, kind: 'fact-sheet', id: assessmentId, revision }) as const;

/** The sheets of a buyer's assessments: what it asks, and what its vendors say. */
export const factSheetStore = (factSheets: FactSheets, scope: OrganisationScope): FactSheetStore => ({
  async read(assessmentId) {
    const found = await scoped(scope, factSheets.findOne({ _id: assessmentId })).lean();
    return found && toFactSheet(found);
  },
  async aboutSystem(aiSystemId) {
    const found = factSheets.find({ aiSystemId }).sort({ askedAt: 1 });
    return (await scoped(scope, found).lean()).map(toFactSheet);
  },
  async ask(sheet, deed) {
    const { assessmentId, ...fields } = sheet;
    const thing = thingOf(sheet);
    if (sheet.revision === 1)
      return await insertedOnce(
        factSheets.create({
          ...fields,
          _id: assessmentId,
          organisationId: scope.organisationId,
          ...pendingOf(thing, deed),
        }),
      );
    const { asked, askedBy, askedAt, revision, changedAt } = fields;
    const guarded = factSheets.updateOne(
      { _id: assessmentId, revision: revision - 1 },
      { $set: { asked, askedBy, askedAt, revision, changedAt }, ...pushing(thing, deed) },
    );
    return (await scoped(scope, guarded)).modifiedCount === 1;
  },
});

/** The sheet beside the one assessment a respondent answers. */
export const answeredFactSheet = (factSheets: FactSheets, scope: AssessmentScope): AnsweredFactSheet => {
  const { assessmentId } = scope;
  return {
    async read() {
      const found = await scoped(scope, factSheets.findOne({ _id: assessmentId })).lean();
      return found && toFactSheet(found);
    },
    async tell(sheet, round, deed) {
      const { facts, revision, changedAt } = sheet;
      const guarded = factSheets.updateOne(
        { _id: assessmentId, revision: revision - 1, lockedRound: below(round) },
        { $set: { facts, revision, changedAt }, ...pushing(thingOf(sheet), deed) },
      );
      return (await scoped(scope, guarded)).modifiedCount === 1;
    },
    async lock(round) {
      const open = { _id: assessmentId, lockedRound: below(round) };
      await scoped(scope, factSheets.updateOne(open, { $set: { lockedRound: round } }));
    },
  };
};
