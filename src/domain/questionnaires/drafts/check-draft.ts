import type { Fault } from '../../content/fault.js';
import { lintQuestionnaire, type RuledRemark } from '../../content/lint/lint-questionnaire.js';
import type { Framework } from '../../frameworks/framework.js';
import { checkQuestionnaire } from '../definition.js';
import type { Questionnaire } from '../questionnaire.js';
import type { VersionReference } from './draft.js';
import type { Loose } from './loose.js';

/** What a draft would be as a published version, or everything that keeps it from being one. */
export interface DraftVerdict {
  /** Null while there are faults. */
  readonly questionnaire: Questionnaire | null;
  readonly faults: readonly Fault[];
  /** What could be worded better; looked for once nothing is wrong. */
  readonly remarks: readonly RuledRemark[];
}

/** A definition, as the version it would be published as. */
const asVersion = (definition: Loose, { id, version }: VersionReference): Loose => ({
  ...definition,
  id,
  version,
  status: 'published',
});

/** Proves a draft as the version it would become. Never throws. */
export function checkDraft(
  definition: Loose,
  as: VersionReference,
  frameworks: readonly Framework[],
): DraftVerdict {
  const verdict = checkQuestionnaire(asVersion(definition, as), frameworks);
  if ('faults' in verdict) return { questionnaire: null, faults: verdict.faults, remarks: [] };
  const { questionnaire } = verdict;
  return { questionnaire, faults: [], remarks: lintQuestionnaire(questionnaire) };
}
