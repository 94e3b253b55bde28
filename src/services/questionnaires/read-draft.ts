import { NotFound } from '#domain/errors.js';
import { checkDraft, type DraftVerdict } from '#domain/questionnaires/drafts/check-draft.js';
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
    let verdict: DraftVerdict | null = null;
    return {
      draft,
      as,
      // Whoever saves a part of it looks at no verdict, and a long draft takes a while to prove.
      get verdict() {
        verdict ??= checkDraft(draft.definition, as, content.frameworks);
        return verdict;
      },
      from: copied && (await shelf.takeFor(organisationId, copied)),
      frameworks: content.frameworks,
    };
  };
