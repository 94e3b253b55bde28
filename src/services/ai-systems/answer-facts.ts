import type { Classification } from '#domain/ai-act/classification.js';
import type { Classified } from '#domain/ai-act/classified.js';
import { classify } from '#domain/ai-act/classify.js';
import { LONGEST_FACT_NOTE } from '#domain/ai-act/fact-sheet.js';
import { type Facts, type KeptFact, type KeptFacts, valuesOf } from '#domain/ai-act/facts.js';
import { contradictionsIn, faultsOfFacts } from '#domain/ai-act/read-facts.js';
import { factChanges } from '#domain/ai-systems/record-changes.js';
import { dayIn, type Instant } from '#domain/dates.js';
import { NotFound } from '#domain/errors.js';
import { demand, memberWith } from '../authorise.js';
import type { AnswerFacts, Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { changesTold } from './changes-told.js';
import { givenByFacts, overruled } from './given-by-facts.js';
import { packOf } from './rule-packs.js';

/** One write keeps the facts, what came of them and what is given: a portal that is killed leaves all or nothing. */
export const answerFacts =
  (parts: Parts): Services['aiSystems']['answerFacts'] =>
  async (actor, id, command) => {
    const member = memberWith(actor, 'vendors.change');
    const { storage, world, content } = parts;
    const { pack, framework } = packOf(content);
    const told = toldFacts(command);
    for (const [fact, value] of Object.entries(told))
      demand('facts' in faultsOfFacts(pack, { [fact]: value }), `${fact} is no fact, or of another type.`);
    const { aiSystems } = storage.within(member.organisationId);
    const current = await aiSystems.read(id);
    if (current === null) throw new NotFound();
    if (current.revision !== command.revision) return { outcome: 'stale', current };

    const at = world.now();
    const on = dayIn(member.timeZone, at);
    const before = current.classified?.facts ?? {};
    const facts = mergedFacts(before, command, { by: { id: member.userId, name: member.name }, at });
    const contradictions = contradictionsIn(pack, valuesOf(facts), on).filter((found) =>
      found.facts.some((fact) => fact in told),
    );
    if (contradictions.length > 0) return { outcome: 'contradictory', contradictions };

    const found = (each: KeptFacts) => classify(pack, framework, valuesOf(each), on);
    const [was, classification] = [found(before), found(facts)];
    const classified = classifiedAs(classification, facts, at);
    const given = givenByFacts(current.given, was, classification);
    const fields = { classified, given, changedAt: at };
    const deed = deedOf(world, actor, 'ai-system.classified', {
      name: current.name,
      pack: pack.version,
      ...wordsOf(command.facts),
      ...changesTold([...overruled(current.given, was, given), ...factChanges(pack, before, facts)]),
      tiers: classified.tiers.map(({ tier, standing }) => `${tier}: ${standing}`).join(', '),
    });
    if ((await aiSystems.change(id, command.revision, fields, deed)) !== null) return { outcome: 'changed' };
    return { outcome: 'stale', current: (await aiSystems.read(id)) ?? current };
  };

/** Those that are not taken back. */
const toldFacts = ({ facts }: AnswerFacts): Facts =>
  Object.fromEntries(Object.entries(facts).flatMap(([id, value]) => (value === null ? [] : [[id, value]])));

/** A fact that is told again as it was stays with whoever told it first. */
function mergedFacts(
  before: KeptFacts,
  { facts, notes = {} }: AnswerFacts,
  teller: Pick<KeptFact, 'by' | 'at'>,
): KeptFacts {
  const merged = { ...before };
  for (const [id, value] of Object.entries(facts)) {
    const earlier = before[id];
    const note = (notes[id] ?? earlier?.note ?? '').trim();
    demand(note.length <= LONGEST_FACT_NOTE, 'A note has at most 2,000 characters.');
    if (value === null) delete merged[id];
    else if (earlier?.value !== value || (earlier.note ?? '') !== note)
      merged[id] = { value, ...teller, ...(note === '' ? {} : { note }) };
  }
  return merged;
}

const classifiedAs = (
  { pack, on, tiers, roles }: Classification,
  facts: KeptFacts,
  at: Instant,
): Classified => ({
  facts,
  pack: { id: pack.id, version: pack.version },
  on,
  at,
  tiers: tiers.flatMap(({ tier, standing, from: { date } }) => {
    if (standing === 'ruled-out') return [];
    return [{ tier, standing, ...(date === null || standing === 'undetermined' ? {} : { from: date }) }];
  }),
  roles: roles.flatMap(({ actor, role, standing }) =>
    standing === 'ruled-out' ? [] : [{ actor, role, standing }],
  ),
  reopenedBy: null,
});

/** As the audit log keeps it. */
function wordsOf(facts: AnswerFacts['facts']) {
  const told = Object.entries(facts);
  return {
    count: told.length,
    yes: told.flatMap(([fact, value]) => (value === 'yes' ? [fact] : [])).join(', '),
    facts: told.map(([fact, value]) => `${fact}: ${value ?? 'taken back'}`).join(', '),
  };
}
