import type { Model } from 'mongoose';
import type { Instant } from '#domain/dates.js';
import type { DraftId, OrganisationId, QuestionnaireId } from '#domain/ids.js';
import type { Editor } from '#domain/questionnaires/drafts/draft.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { insertedOnce, schemaOf, WHOLE } from '../collection.js';
import type { OwnQuestionnaires, PublishedVersions } from '../contract.js';
import { type OrganisationScope, type Scope, scoped } from '../tenancy.js';

export interface QuestionnaireDocument {
  readonly _id: string;
  readonly hash: string;
  readonly questionnaire: Questionnaire;
  /** The organisation that made it; missing where it is shipped, as is all that follows. */
  readonly owner?: OrganisationId;
  readonly questionnaireId?: QuestionnaireId;
  readonly version?: number;
  readonly draft?: DraftId;
  readonly publishedAt?: Instant;
  readonly publishedBy?: Editor;
}

export const questionnaireSchema = schemaOf<QuestionnaireDocument>(
  'questionnaires',
  { audience: 'owner', organisation: 'owner' },
  {
    hash: String,
    questionnaire: WHOLE,
    owner: String,
    questionnaireId: String,
    version: Number,
    draft: String,
    publishedAt: String,
    publishedBy: WHOLE,
  },
);
questionnaireSchema.index({ owner: 1, publishedAt: -1, _id: -1 }, { name: 'own-versions' });

const versionId = (id: string, version: number): string => `${id}.${version}`;

const ANYBODYS: Scope = {
  reach: 'everything',
  why: 'a version is read by whoever was sent it, and shipped ones are everybody’s',
};

/** Published questionnaire versions. */
export const questionnaireStore = (questionnaires: Model<QuestionnaireDocument>): PublishedVersions => {
  const find = (id: string, version: number) =>
    scoped(ANYBODYS, questionnaires.findOne({ _id: versionId(id, version) })).lean();
  return {
    async keep(questionnaire, hash) {
      const { id, version } = questionnaire;
      const _id = versionId(id, version);
      if (await insertedOnce(questionnaires.create({ _id, hash, questionnaire }))) return 'new';
      return (await find(id, version))?.hash === hash ? 'same' : 'changed';
    },
    async read(id, version) {
      const found = await find(id, version);
      return found && { questionnaire: found.questionnaire, owner: found.owner ?? null };
    },
  };
};

/** An organisation's own published versions. */
export const ownQuestionnaires = (
  questionnaires: Model<QuestionnaireDocument>,
  scope: OrganisationScope,
): OwnQuestionnaires => {
  const own = (where: Partial<QuestionnaireDocument>) =>
    scoped(scope, questionnaires.find(where, { questionnaire: 0 })).sort({ publishedAt: -1, _id: -1 });
  return {
    async versions() {
      return (await own({}).lean()).flatMap(({ questionnaireId, version, publishedAt, publishedBy }) =>
        questionnaireId && version && publishedAt && publishedBy
          ? [{ id: questionnaireId, version, publishedAt, publishedBy }]
          : [],
      );
    },
    async latest(id) {
      const found = await own({ questionnaireId: id }).lean();
      return Math.max(0, ...found.map(({ version }) => version ?? 0));
    },
    async publish({ questionnaire, hash, draft, ...published }) {
      const { id, version } = questionnaire;
      const _id = versionId(id, version);
      const owner = scope.organisationId;
      const document = { _id, hash, questionnaire, owner, questionnaireId: id, version, draft, ...published };
      if (await insertedOnce(questionnaires.create(document))) return 'published';
      const there = await scoped(scope, questionnaires.findOne({ _id }, { draft: 1 })).lean();
      return there?.draft === draft ? 'published' : 'taken';
    },
  };
};
