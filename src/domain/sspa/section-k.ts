import type { Framework } from '../frameworks/framework.js';
import { numberAt, type OfficialNumber } from '../frameworks/official-number.js';
import type { RequirementId } from '../ids.js';

/** A requirement of Section K in one version. */
export interface SectionKLine {
  readonly id: RequirementId;
  readonly title: string;
  readonly summary: string;
  /** Null where it is not known. */
  readonly number: string | null;
  /** Who entered the number from their own copy; null where the framework knows it, or nobody does. */
  readonly enteredBy: string | null;
}

/**
 * The requirements of Section K in a version: those the framework numbers for it; of a version it knows nothing of, the
 * topics of the oldest one it does, without numbers. `numbers`: what the organisation entered from its own copy.
 */
export function sectionKOf(
  framework: Framework,
  version: string,
  numbers: readonly OfficialNumber[],
): readonly SectionKLine[] {
  const editionsOf = (editions: Framework['requirements'][number]['editions']) =>
    (editions ?? []).map(({ edition }) => edition);
  const known = framework.requirements.flatMap(({ editions }) => editionsOf(editions));
  const shown = known.includes(version) ? version : known[0];
  return framework.requirements
    .filter(({ editions }) => shown !== undefined && editionsOf(editions).includes(shown))
    .map(({ id, title, summary, editions }) => {
      const printed = editions?.find(({ edition }) => edition === version)?.number ?? null;
      const entered = numberAt(numbers, { framework: framework.id, requirement: id, edition: version });
      return {
        id,
        title,
        summary,
        number: entered?.number ?? printed,
        enteredBy: entered?.by ?? null,
      };
    });
}
