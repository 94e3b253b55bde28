import { canonicalJson } from '#domain/canonical-json.js';
import { NotFound, Stale } from '#domain/errors.js';
import { checkDraft } from '#domain/questionnaires/drafts/check-draft.js';
import type { QuestionnaireDraft, VersionReference } from '#domain/questionnaires/drafts/draft.js';
import type { Deed } from '#storage/contract.js';
import { memberWith } from '../authorise.js';
import type { QuestionnaireServices } from '../contract.js';
import { sha256 } from '../digests.js';
import type { Parts } from '../parts.js';
import { changedNow } from './change-draft.js';

/** The version a draft would be published as now. */
export const nextVersion = async (
  { storage }: Parts,
  { organisationId, questionnaireId }: QuestionnaireDraft,
): Promise<number> => (await storage.within(organisationId).questionnaires.latest(questionnaireId)) + 1;

/**
 * The draft is closed first, as `publishing`, with the version it is to be; `finishPublishing` does the rest, and a job
 * does it again where a crash cut it short. Of two drafts for the same version one wins, the other is opened again.
 */
export const publishDraft =
  (parts: Parts): QuestionnaireServices['publishDraft'] =>
  async (actor, id, { revision, version }) => {
    const { organisationId } = memberWith(actor, 'questionnaires.change');
    const { drafts } = parts.storage.within(organisationId);
    const draft = await drafts.read(id);
    if (draft === null) throw new NotFound();
    if (draft.state === 'discarded') throw new Stale('draft-closed');
    if (draft.state === 'publishing') return await finished(parts, draft);
    const as = { id: draft.questionnaireId, version };
    // A form posted twice is one deed.
    if (draft.state === 'published')
      return { outcome: 'published', version: { ...as, version: draft.version ?? version } };
    if (draft.revision !== revision) throw new Stale('draft-overtaken');
    if ((await nextVersion(parts, draft)) !== version) throw new Stale('version-taken', { version });
    const { questionnaire } = checkDraft(draft.definition, as, parts.content.frameworks);
    if (questionnaire === null) return { outcome: 'faulty' };
    const patch = { state: 'publishing', version, ...changedNow(parts, actor) } as const;
    const claimed = await drafts.change(id, revision, patch, null);
    if (claimed === null) throw new Stale('draft-overtaken');
    return await finished(parts, claimed);
  };

async function finished(parts: Parts, draft: QuestionnaireDraft) {
  const version = await finishPublishing(parts, draft);
  if (version === null) throw new Stale('version-taken', { version: draft.version ?? 0 });
  return { outcome: 'published', version } as const;
}

/** Publishes a draft that is `publishing`; null where its version is taken and the draft is open again. May run twice. */
export async function finishPublishing(
  { storage, content }: Parts,
  draft: QuestionnaireDraft,
): Promise<VersionReference | null> {
  const { id, organisationId, questionnaireId, revision, changedAt, changedBy } = draft;
  const { drafts, questionnaires } = storage.within(organisationId);
  const as = { id: questionnaireId, version: draft.version ?? 1 };
  const { questionnaire } = checkDraft(draft.definition, as, content.frameworks);
  const hash = questionnaire === null ? '' : sha256(canonicalJson(questionnaire));
  const outcome =
    questionnaire === null
      ? 'taken'
      : await questionnaires.publish({
          questionnaire,
          hash,
          draft: id,
          publishedAt: changedAt,
          publishedBy: changedBy,
        });
  if (questionnaire === null || outcome === 'taken') {
    await drafts.change(id, revision, { state: 'open', version: null }, null);
    return null;
  }
  const deed: Deed = {
    action: 'questionnaire.published',
    actor: { kind: 'member', id: changedBy.id, name: changedBy.name },
    at: changedAt,
    payload: { questionnaire: questionnaire.title, version: as.version, sha256: hash },
  };
  await drafts.change(id, revision, { state: 'published', undo: null }, deed);
  return as;
}
