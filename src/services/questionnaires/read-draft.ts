import { NotFound } from '#domain/errors.js';
import { checkDraft } from '#domain/questionnaires/drafts/check-draft.js';
import { memberWith } from '../authorise.js';
import type { QuestionnaireServices } from '../contract.js';
import type { Parts } from '../parts.js';
import { nextVersion } from './publish-draft.js';

export const readDraft =
  (parts: Parts): QuestionnaireServices['readDraft'] =>
  async (actor, id) => {
    const { storage, content, shelf } = parts;
    const { organisationId } = memberWith(actor, 'questionnaires.change');
    const draft = await storage.within(organisationId).drafts.read(id);
    if (draft === null || draft.state === 'discarded') throw new NotFound();
    const as = {
      id: draft.questionnaireId,
      version: draft.version ?? (await nextVersion(parts, draft)),
    };
    const { origin } = draft;
    const copied = typeof origin === 'object' && 'copyOf' in origin ? origin.copyOf : null;
    return {
      draft,
      as,
      verdict: checkDraft(draft.definition, as, content.frameworks),
      from: copied && (await shelf.takeFor(organisationId, copied)),
      frameworks: content.frameworks,
    };
  };
