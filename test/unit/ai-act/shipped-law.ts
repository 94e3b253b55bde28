import { checkRulePack } from '#domain/ai-act/prove-rule-pack.js';
import type { RulePack } from '#domain/ai-act/rule-pack.js';
import { checkFramework } from '#domain/frameworks/definition.js';
import type { Framework } from '#domain/frameworks/framework.js';
import { shipped } from '../content/shipped.js';

const frameworks = shipped('frameworks').map(({ path, json }) => {
  const verdict = checkFramework(json);
  if ('faults' in verdict) throw new Error(`${path}: ${JSON.stringify(verdict.faults)}`);
  return verdict.framework;
});

const packs = shipped('rule-packs').map(({ path, json }) => {
  const verdict = checkRulePack(json, frameworks);
  if ('faults' in verdict) throw new Error(`${path}: ${JSON.stringify(verdict.faults)}`);
  return verdict.rulePack;
});

/** The shipped rule pack of a version with the framework it names. */
export function shippedLaw(version: string): { readonly pack: RulePack; readonly framework: Framework } {
  const pack = packs.find((each) => each.version === version);
  const framework = frameworks.find(({ id }) => id === pack?.framework.id);
  if (pack === undefined || framework === undefined) throw new Error(`no rule pack of ${version}`);
  return { pack, framework };
}
