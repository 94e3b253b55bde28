import { canonicalJson } from '../canonical-json.js';
import type { Registers } from '../certificates/registers.js';
import { checkRegisters, EMPTY_REGISTERS } from '../certificates/registers-definition.js';
import { checkFramework } from '../frameworks/definition.js';
import type { Framework } from '../frameworks/framework.js';
import { questionsOf } from '../questionnaires/asked.js';
import { checkQuestionnaire } from '../questionnaires/definition.js';
import type { Questionnaire } from '../questionnaires/questionnaire.js';
import { coverageOf } from './coverage.js';
import type { Fault } from './fault.js';

/** Every definition the portal works with, proven. */
export interface Content {
  readonly frameworks: readonly Framework[];
  readonly questionnaires: readonly Questionnaire[];
  readonly registers: Registers;
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

/**
 * Proves definitions whole: frameworks first, then questionnaires against them, and the registers, of which there is one
 * file at most. Every fault of every file at once.
 */
export function proveContent(files: {
  readonly frameworks: readonly DefinitionFile[];
  readonly questionnaires: readonly DefinitionFile[];
  readonly registers: readonly DefinitionFile[];
}): ContentVerdict {
  const faults: FileFault[] = [];
  const blame = (file: string, found: readonly Fault[]) =>
    faults.push(...found.map((fault) => ({ file, ...fault })));
  const frameworks: Framework[] = [];
  for (const { path, json } of files.frameworks) {
    const verdict = checkFramework(json);
    if ('faults' in verdict) blame(path, verdict.faults);
    else if (frameworks.some(({ id }) => id === verdict.framework.id)) {
      blame(path, [{ path: 'id', reason: `Another framework is already called ${verdict.framework.id}.` }]);
    } else frameworks.push(verdict.framework);
  }
  const questionnaires: Questionnaire[] = [];
  for (const { path, json } of files.questionnaires) {
    const verdict = checkQuestionnaire(json, frameworks);
    if ('faults' in verdict) blame(path, verdict.faults);
    else if (questionnaires.some((each) => isSameVersion(each, verdict.questionnaire))) {
      blame(path, [
        {
          path: 'version',
          reason: `${verdict.questionnaire.id} version ${verdict.questionnaire.version} is already there.`,
        },
      ]);
    } else questionnaires.push(verdict.questionnaire);
  }
  let registers = EMPTY_REGISTERS;
  for (const [at, { path, json }] of files.registers.entries()) {
    const verdict = checkRegisters(json);
    if ('faults' in verdict) blame(path, verdict.faults);
    else if (at > 0)
      blame(path, [{ path: '', reason: 'Registers stand in one file, and there is another.' }]);
    else registers = verdict.registers;
  }
  return faults.length > 0 ? { faults } : { content: { frameworks, questionnaires, registers } };
}

const isSameVersion = (a: Questionnaire, b: Questionnaire): boolean =>
  a.id === b.id && a.version === b.version;

/**
 * What is shipped, in figures. `sha256` hashes a text to lower-case hex; a questionnaire's hash is over the canonical
 * JSON of the proven definition, defaults filled in.
 */
export function describeContent(
  { frameworks, questionnaires, registers }: Content,
  sha256: (text: string) => string,
) {
  const questions = questionnaires.flatMap(questionsOf);
  return {
    frameworks: frameworks.map((framework) => ({
      id: framework.id,
      version: framework.version,
      title: framework.title,
      ...coverageOf(framework, questions),
      caveats: framework.caveats,
    })),
    questionnaires: questionnaires.map((questionnaire) => {
      const own = questionsOf(questionnaire);
      return {
        id: questionnaire.id,
        version: questionnaire.version,
        title: questionnaire.title,
        questions: own.length,
        /** Questions mapped to at least one requirement. */
        mapped: own.filter(({ mappings }) => mappings.length > 0).length,
        /** What it asks of each framework it is mapped to. */
        coverage: frameworks
          .map((framework) => ({ framework: framework.id, ...coverageOf(framework, own) }))
          .filter(({ asked }) => asked > 0),
        hash: sha256(canonicalJson(questionnaire)),
      };
    }),
    registers: {
      asOf: registers.asOf,
      accreditationBodies: registers.accreditationBodies.length,
      certificationBodies: registers.certificationBodies.length,
      notAccredited: registers.notAccredited.length,
      honesty: registers.honesty,
    },
  };
}
