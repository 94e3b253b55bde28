import type { RulePack } from '../ai-act/rule-pack.js';
import { canonicalJson } from '../canonical-json.js';
import type { Crosswalk } from '../crosswalks/crosswalk.js';
import type { Framework } from '../frameworks/framework.js';
import { questionsOf } from '../questionnaires/asked.js';
import type { Questionnaire } from '../questionnaires/questionnaire.js';
import { type Coverage, coverageOf, headingsOf, leavesOf } from './coverage.js';
import type { Content } from './prove-content.js';

/**
 * What is shipped, in figures. `sha256` hashes a text to lower-case hex; the hash of a questionnaire or a rule pack is
 * over the canonical JSON of the proven definition, defaults filled in. Every `share` is in percent, rounded down, so that 100 is all.
 */
export function describeContent(content: Content, sha256: (text: string) => string) {
  const { frameworks, crosswalks, questionnaires, registers, rulePacks, sspa } = content;
  const questions = questionnaires.flatMap(questionsOf);
  return {
    frameworks: frameworks.map((framework) => ({
      id: framework.id,
      version: framework.version,
      title: framework.title,
      asOf: framework.asOf,
      ...shared(coverageOf(framework, questions)),
      caveats: framework.caveats,
    })),
    crosswalks: crosswalks.map((crosswalk) => crosswalkFigures(crosswalk, frameworks)),
    questionnaires: questionnaires.map((questionnaire) => ({
      ...questionnaireFigures(questionnaire, frameworks),
      hash: sha256(canonicalJson(questionnaire)),
    })),
    registers: {
      asOf: registers.asOf,
      accreditationBodies: registers.accreditationBodies.length,
      certificationBodies: registers.certificationBodies.length,
      notAccredited: registers.notAccredited.length,
      honesty: registers.honesty,
    },
    rulePacks: rulePacks.map((pack) => ({
      ...packFigures(pack),
      hash: sha256(canonicalJson(pack)),
    })),
    sspa: sspa && {
      id: sspa.id,
      title: sspa.title,
      asOf: sspa.asOf,
      versions: sspa.versions.map(({ id }) => id),
      facts: sspa.facts.length,
      points: sspa.points.length,
      caveats: sspa.caveats,
    },
  };
}

function questionnaireFigures(questionnaire: Questionnaire, frameworks: readonly Framework[]) {
  const own = questionsOf(questionnaire);
  const mapped = own.filter(({ mappings }) => mappings.length > 0).length;
  return {
    id: questionnaire.id,
    version: questionnaire.version,
    title: questionnaire.title,
    questions: own.length,
    /** Questions mapped to at least one requirement. */
    mapped,
    share: share(mapped, own.length),
    /** What it asks of each framework it is mapped to. */
    coverage: frameworks
      .map((framework) => ({ framework: framework.id, ...shared(coverageOf(framework, own)) }))
      .filter(({ asked }) => asked > 0),
  };
}

const packFigures = (pack: RulePack) => ({
  id: pack.id,
  version: pack.version,
  title: pack.title,
  law: pack.law,
  asOf: pack.asOf,
  supersededOn: pack.supersededOn,
  facts: pack.facts.length,
  pages: pack.pages.length,
  rules: pack.rules.length,
  tiers: pack.tiers.length,
  roles: pack.roles.length,
  duties: pack.duties.length,
  contradictions: pack.contradictions.length,
  caveats: pack.caveats,
});

/** How many relations it holds, and the requirements without one at either end, under a related heading neither. */
function crosswalkFigures(crosswalk: Crosswalk, frameworks: readonly Framework[]) {
  const unrelated = (end: 'from' | 'to') => {
    const related = new Set(crosswalk.relations.map((each) => each[end]));
    const framework = frameworks.find(({ id }) => id === crosswalk[end]);
    if (framework === undefined) return [];
    return leavesOf(framework)
      .filter((leaf) => ![leaf, ...headingsOf(leaf, framework)].some(({ id }) => related.has(id)))
      .map(({ number }) => number);
  };
  return {
    id: crosswalk.id,
    version: crosswalk.version,
    from: crosswalk.from,
    to: crosswalk.to,
    relations: crosswalk.relations.length,
    leftOut: crosswalk.leftOut ?? [],
    unrelated: { from: unrelated('from'), to: unrelated('to') },
  };
}

const share = (part: number, whole: number): number => Math.floor((100 * part) / whole);

const shared = (coverage: Coverage) => ({ ...coverage, share: share(coverage.asked, coverage.requirements) });
