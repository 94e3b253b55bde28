import type { QuestionnaireServices } from '../contract.js';
import type { Parts } from '../parts.js';
import { changeDraft, discardDraft, undoDraft } from './change-draft.js';
import { listQuestionnaires, readLibrary } from './list-questionnaires.js';
import { publishDraft } from './publish-draft.js';
import { readDraft } from './read-draft.js';
import { readImport } from './read-import.js';
import { readQuestionnaire } from './read-questionnaire.js';
import { retire, takeBack } from './retire.js';
import { copyToDraft, startDraft } from './start-draft.js';

/** What a buyer does with questionnaires themselves. */
export const questionnairesOf = (parts: Parts): QuestionnaireServices => ({
  list: listQuestionnaires(parts),
  library: readLibrary(parts),
  read: readQuestionnaire(parts),
  retire: retire(parts),
  takeBack: takeBack(parts),
  readImport: readImport(parts),
  startDraft: startDraft(parts),
  copyToDraft: copyToDraft(parts),
  readDraft: readDraft(parts),
  changeDraft: changeDraft(parts),
  undoDraft: undoDraft(parts),
  discardDraft: discardDraft(parts),
  publishDraft: publishDraft(parts),
});
