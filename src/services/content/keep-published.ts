import { canonicalJson } from '#domain/canonical-json.js';
import type { Services } from '../contract.js';
import { sha256 } from '../digests.js';
import type { Parts } from '../parts.js';

export const keepPublished =
  ({ storage, content }: Parts): Services['content']['keepPublished'] =>
  async () => {
    for (const questionnaire of content.questionnaires) {
      const kept = await storage.questionnaires.keep(questionnaire, sha256(canonicalJson(questionnaire)));
      if (kept === 'changed') {
        throw new Error(
          `The questionnaire ${questionnaire.id} version ${questionnaire.version} was published before with other contents. ` +
            'A published version never changes: give the changed one a new version number.',
        );
      }
    }
  };
