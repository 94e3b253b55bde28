import { checkRulePack } from '../ai-act/prove-rule-pack.js';
import type { RulePack } from '../ai-act/rule-pack.js';
import {
  checkReassessmentRules,
  NO_REASSESSMENT_RULES,
  type ReassessmentRules,
} from '../ai-systems/reassessment-rules.js';
import { type ClaimRules, checkClaimRules, NO_CLAIM_RULES } from '../certification-claims/claim-rules.js';
import type { Crosswalk } from '../crosswalks/crosswalk.js';
import { checkCrosswalk } from '../crosswalks/definition.js';
import { checkFramework } from '../frameworks/definition.js';
import type { Framework } from '../frameworks/framework.js';
import { checkQuestionnaire } from '../questionnaires/definition.js';
import type { Questionnaire } from '../questionnaires/questionnaire.js';
import type { Registers } from '../registers/registers.js';
import { checkRegisters, EMPTY_REGISTERS } from '../registers/registers-definition.js';
import { checkSspaRules } from '../sspa/prove-sspa-rules.js';
import type { SspaRules } from '../sspa/sspa-rules.js';
import type { Fault } from './fault.js';

/** Every definition the portal works with, proven. */
export interface Content {
  readonly frameworks: readonly Framework[];
  readonly crosswalks: readonly Crosswalk[];
  readonly questionnaires: readonly Questionnaire[];
  readonly registers: Registers;
  /** Which answers a change of an AI system may overtake. */
  readonly reassessment: ReassessmentRules;
  /** Which answers claim certification, and what they count for. */
  readonly claimRules: ClaimRules;
  readonly rulePacks: readonly RulePack[];
  /** What is known of Microsoft's supplier programme; null where the file is left out. */
  readonly sspa: SspaRules | null;
}

/** A definition file, read and parsed. */
export interface DefinitionFile {
  readonly path: string;
  readonly json: unknown;
}

/** A fault with the file it is in. */
export interface FileFault extends Fault {
  readonly file: string;
}

export type ContentVerdict = { readonly content: Content } | { readonly faults: readonly FileFault[] };

/** What is proven, by the folder under seeds it lies in. */
export const CONTENT_FOLDERS = [
  'frameworks',
  'crosswalks',
  'questionnaires',
  'registers',
  'rule-packs',
  'reassessment',
  'certification-claims',
  'sspa',
] as const;
export type ContentFolder = (typeof CONTENT_FOLDERS)[number];

/** Notes faults of a file. */
type Blame = (file: string, found: readonly Fault[]) => void;

/**
 * Proves definitions whole: frameworks first, then crosswalks, questionnaires, rule packs, the rules of Microsoft's
 * programme, what changes touch and what answers claim against them, and the registers; of the last four there is one
 * file at most. A kind
 * that is left out has none. Every fault of every file at once.
 */
export function proveContent(
  files: Readonly<Partial<Record<ContentFolder, readonly DefinitionFile[]>>>,
): ContentVerdict {
  const faults: FileFault[] = [];
  const of = (folder: ContentFolder) => files[folder] ?? [];
  const blame: Blame = (file, found) => faults.push(...found.map((fault) => ({ file, ...fault })));
  const frameworks = proveEach(of('frameworks'), blame, FRAMEWORK_PROOF);
  const crosswalks = proveEach(of('crosswalks'), blame, crosswalkProof(frameworks));
  const filesOf = new Map<Questionnaire, string>();
  const questionnaires = proveEach(of('questionnaires'), blame, {
    prove(json, file) {
      const verdict = checkQuestionnaire(json, frameworks);
      if ('faults' in verdict) return verdict;
      filesOf.set(verdict.questionnaire, file);
      return { proven: verdict.questionnaire };
    },
    clash: (one, other) =>
      one.id === other.id && one.version === other.version
        ? { path: 'version', reason: `${one.id} version ${one.version} is already there.` }
        : null,
  });
  const registers = proveOne(of('registers'), blame, (json) => {
    const verdict = checkRegisters(json);
    return 'faults' in verdict ? verdict : { proven: verdict.registers };
  });
  const sspa = proveOne(of('sspa'), blame, (json) => {
    const verdict = checkSspaRules(json, frameworks);
    return 'faults' in verdict ? verdict : { proven: verdict.rules };
  });
  const rulePacks = proveEach(of('rule-packs'), blame, packProof(frameworks));
  const reassessment = proveOne(of('reassessment'), blame, reassessmentProof(frameworks));
  const claimRules = proveOne(of('certification-claims'), blame, claimProof(questionnaires));
  blameStrayLeads(questionnaires, filesOf, blame);
  return faults.length > 0
    ? { faults }
    : {
        content: {
          frameworks,
          crosswalks,
          questionnaires,
          registers: registers ?? EMPTY_REGISTERS,
          reassessment: reassessment ?? NO_REASSESSMENT_RULES,
          claimRules: claimRules ?? NO_CLAIM_RULES,
          rulePacks,
          sspa,
        },
      };
}

const FRAMEWORK_PROOF: Proof<Framework> = {
  prove(json) {
    const verdict = checkFramework(json);
    return 'faults' in verdict ? verdict : { proven: verdict.framework };
  },
  clash: (one, other) =>
    one.id === other.id ? { path: 'id', reason: `Another framework is already called ${one.id}.` } : null,
};

const crosswalkProof = (frameworks: readonly Framework[]): Proof<Crosswalk> => ({
  prove(json) {
    const verdict = checkCrosswalk(json, frameworks);
    return 'faults' in verdict ? verdict : { proven: verdict.crosswalk };
  },
  clash: (one, other) =>
    one.id === other.id ? { path: 'id', reason: `Another crosswalk is already called ${one.id}.` } : null,
});

const reassessmentProof =
  (frameworks: readonly Framework[]): Proof<ReassessmentRules>['prove'] =>
  (json) => {
    const verdict = checkReassessmentRules(json, frameworks);
    return 'faults' in verdict ? verdict : { proven: verdict.rules };
  };

const claimProof =
  (questionnaires: readonly Questionnaire[]): Proof<ClaimRules>['prove'] =>
  (json) => {
    const verdict = checkClaimRules(json, questionnaires);
    return 'faults' in verdict ? verdict : { proven: verdict.rules };
  };

const packProof = (frameworks: readonly Framework[]): Proof<RulePack> => ({
  prove(json) {
    const verdict = checkRulePack(json, frameworks);
    return 'faults' in verdict ? verdict : { proven: verdict.rulePack };
  },
  clash: packClash,
});

/** Versions of a pack stand side by side; of one pack one is the law in force. */
function packClash(one: RulePack, earlier: RulePack): Fault | null {
  if (one.id !== earlier.id) return null;
  if (one.version === earlier.version)
    return { path: 'version', reason: `${one.id} version ${one.version} is already there.` };
  return one.supersededOn === null && earlier.supersededOn === null
    ? { path: 'supersededOn', reason: `${one.id} version ${earlier.version} is not superseded either.` }
    : null;
}

/** Answers must lead to a questionnaire that is there. */
function blameStrayLeads(
  questionnaires: readonly Questionnaire[],
  filesOf: ReadonlyMap<Questionnaire, string>,
  blame: Blame,
): void {
  const known = new Set(questionnaires.map(({ id }) => id));
  for (const questionnaire of questionnaires) {
    const stray = (questionnaire.leadsTo ?? []).flatMap((lead, at) =>
      known.has(lead.questionnaire)
        ? []
        : [
            {
              path: `leadsTo[${at}].questionnaire`,
              reason: `No questionnaire is called ${lead.questionnaire}.`,
            },
          ],
    );
    if (stray.length > 0) blame(filesOf.get(questionnaire) ?? '', stray);
  }
}

interface Proof<T> {
  prove(json: unknown, file: string): { readonly proven: T } | { readonly faults: readonly Fault[] };
  /** Why one definition cannot stand beside an earlier one; null where it can. */
  clash(one: T, earlier: T): Fault | null;
}

/** The definitions of these files that hold and do not clash with an earlier one; the rest is blamed. */
function proveEach<T>(files: readonly DefinitionFile[], blame: Blame, { prove, clash }: Proof<T>): T[] {
  const proven: T[] = [];
  for (const { path, json } of files) {
    const verdict = prove(json, path);
    if ('faults' in verdict) {
      blame(path, verdict.faults);
      continue;
    }
    const clashes = proven
      .map((earlier) => clash(verdict.proven, earlier))
      .filter((fault): fault is Fault => fault !== null)
      .slice(0, 1);
    if (clashes.length > 0) blame(path, clashes);
    else proven.push(verdict.proven);
  }
  return proven;
}

/** The definition of a kind that stands in one file; null where it is left out or does not hold. */
function proveOne<T>(files: readonly DefinitionFile[], blame: Blame, prove: Proof<T>['prove']): T | null {
  const clash = () => ({ path: '', reason: 'All of this stands in one file, and there is another.' });
  return proveEach(files, blame, { prove, clash })[0] ?? null;
}
