import type { FrameworkId, RequirementId } from '../ids.js';
import { sectionsFor } from '../questionnaires/may-hold.js';
import type { Questionnaire } from '../questionnaires/questionnaire.js';
import type { Classification } from './classification.js';

/** What a questionnaire would ask about the obligations of one AI system. */
export interface Suited {
  readonly questionnaire: Questionnaire;
  readonly sections: number;
  readonly questions: number;
  /** The obligations it asks about, in the order of the classification. */
  readonly asks: readonly RequirementId[];
  /** Of these, those no questionnaire before it in the list asks about. */
  readonly adds: readonly RequirementId[];
}

/**
 * Questionnaires by what they ask about the obligations that apply or are presumed: first the one that asks about most,
 * then whichever adds most to those before it, until none adds anything.
 */
export function questionnairesFor(
  questionnaires: readonly Questionnaire[],
  { duties, given }: Pick<Classification, 'duties' | 'given'>,
  framework: FrameworkId,
): readonly Suited[] {
  const owed = [
    ...new Set(
      duties.filter(({ standing }) => standing !== 'undetermined').map(({ requirement }) => requirement),
    ),
  ];
  const candidates = questionnaires.map((questionnaire) => {
    const sections = sectionsFor(questionnaire, given);
    const questions = sections.flat();
    const mapped = new Set(
      questions
        .flatMap(({ mappings }) => mappings)
        .filter((mapping) => mapping.framework === framework)
        .map(({ requirement }) => requirement),
    );
    const asks = owed.filter((requirement) => mapped.has(requirement));
    return { questionnaire, sections: sections.length, questions: questions.length, asks };
  });
  return inTurn(candidates);
}

/** Greedy: each next one is whichever adds most; of two, the shorter. */
function inTurn(candidates: readonly Omit<Suited, 'adds'>[]): readonly Suited[] {
  const chosen: Suited[] = [];
  const told = new Set<RequirementId>();
  for (;;) {
    const [best] = candidates
      .filter(({ questionnaire }) => chosen.every((each) => each.questionnaire !== questionnaire))
      .map((each) => ({ ...each, adds: each.asks.filter((requirement) => !told.has(requirement)) }))
      .filter(({ adds }) => adds.length > 0)
      .toSorted((a, b) => b.adds.length - a.adds.length || a.questions - b.questions);
    if (best === undefined) return chosen;
    for (const requirement of best.adds) told.add(requirement);
    chosen.push(best);
  }
}
