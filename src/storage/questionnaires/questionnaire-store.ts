import type { Model } from 'mongoose';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { insertedOnce, schemaOf, WHOLE } from '../collection.js';
import type { Storage } from '../contract.js';

export interface QuestionnaireDocument {
  readonly _id: string;
  readonly hash: string;
  readonly questionnaire: Questionnaire;
}

export const questionnaireSchema = schemaOf<QuestionnaireDocument>(
  'questionnaires',
  { audience: 'installation' },
  {
    hash: String,
    questionnaire: WHOLE,
  },
);

const versionId = (id: string, version: number): string => `${id}.${version}`;

/** Published questionnaire versions. */
export const questionnaireStore = (
  questionnaires: Model<QuestionnaireDocument>,
): Storage['questionnaires'] => ({
  async keep(questionnaire, hash) {
    const _id = versionId(questionnaire.id, questionnaire.version);
    if (await insertedOnce(questionnaires.create({ _id, hash, questionnaire }))) return 'new';
    const kept = await questionnaires.findOne({ _id }).lean();
    return kept?.hash === hash ? 'same' : 'changed';
  },
  async read(id, version) {
    const found = await questionnaires.findOne({ _id: versionId(id, version) }).lean();
    return found && found.questionnaire;
  },
});
