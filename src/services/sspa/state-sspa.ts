import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type { RecordChange } from '#domain/ai-systems/record-changes.js';
import { formatDay } from '#domain/dates.js';
import { NotFound } from '#domain/errors.js';
import { contradictionsOf } from '#domain/sspa/sspa-path.js';
import {
  SSPA_ANSWERS,
  type SspaAnswer,
  type SspaFacts,
  type SspaProfile,
} from '#domain/sspa/sspa-profile.js';
import type { SspaRules } from '#domain/sspa/sspa-rules.js';
import { changesTold } from '../ai-systems/changes-told.js';
import { demand, memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { rulesOf } from './rules-of.js';

export const stateSspa =
  (parts: Parts): Services['sspa']['state'] =>
  async (actor, id, { revision, facts, version, issuedOn }) => {
    const { storage, world } = parts;
    const { aiSystems } = storage.within(memberWith(actor, 'vendors.change').organisationId);
    const rules = rulesOf(parts);
    demand(
      rules.versions.some((each) => each.id === version),
      'No version of the programme is called so.',
    );
    const known = knownFacts(rules, facts);
    const before = await aiSystems.read(id);
    if (before === null) throw new NotFound();
    const contradictions = contradictionsOf(rules, known);
    if (contradictions.length > 0) return { outcome: 'contradictory', contradictions };
    const now = world.now();
    const sspa = { facts: known, version, issuedOn, at: now };
    const told = changesTold(changesOf(rules, before, sspa));
    const deed = deedOf(world, actor, 'ai-system.sspa-stated', { name: before.name, version, ...told });
    if ((await aiSystems.change(id, revision, { sspa, changedAt: now }, deed)) !== null)
      return { outcome: 'changed' };
    return { outcome: 'stale', current: (await aiSystems.read(id)) ?? before };
  };

/** In the order of the rules. Throws BadRequest where a form of ours would not say so. */
function knownFacts({ facts: definitions }: SspaRules, facts: SspaFacts): SspaFacts {
  const ids = definitions.map(({ id }) => id);
  for (const [id, answer] of Object.entries(facts))
    demand(ids.includes(id) && SSPA_ANSWERS.includes(answer), 'A fact has an id and an answer that exist.');
  return Object.fromEntries(ids.flatMap((id) => (facts[id] === undefined ? [] : [[id, facts[id]]])));
}

const ANSWER_WORDS: Readonly<Record<SspaAnswer, string>> = { yes: 'yes', no: 'no', unknown: 'don’t know' };

/** What changed, in words, so that the audit log can be read without the rules as they were. */
function changesOf(
  { facts }: SspaRules,
  { sspa: before }: Pick<AiSystem, 'sspa'>,
  after: SspaProfile,
): readonly RecordChange[] {
  const said = (profile: SspaProfile | null, fact: string): string => {
    const answer = profile?.facts[fact];
    return answer === undefined ? '' : ANSWER_WORDS[answer];
  };
  const day = (profile: SspaProfile | null): string =>
    profile === null || profile.issuedOn === null ? '' : formatDay(profile.issuedOn);
  const changes = [
    ...facts.map(({ id, question }) => ({ of: question, before: said(before, id), after: said(after, id) })),
    { of: 'Version', before: before?.version ?? '', after: after.version },
    { of: 'Start of a cycle', before: day(before), after: day(after) },
  ];
  return changes
    .filter((change) => change.before !== change.after)
    .map((change) => ({ field: 'fact', ...change }));
}
