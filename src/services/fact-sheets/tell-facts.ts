import { type FactSheet, LONGEST_FACT_NOTE, type TellFacts, tellFacts } from '#domain/ai-act/fact-sheet.js';
import { valuesOf } from '#domain/ai-act/facts.js';
import { type Contradiction, contradictionsIn, faultsOfFacts } from '#domain/ai-act/read-facts.js';
import { isOpenForAnswering } from '#domain/assessments/assessment.js';
import { dayIn } from '#domain/dates.js';
import { NotFound, Stale } from '#domain/errors.js';
import { cleanText } from '#domain/questionnaires/kinds/read-typed.js';
import { packOf } from '../ai-systems/rule-packs.js';
import { alreadySubmitted, type Visit, writingVisitOf } from '../answering/guest-visit.js';
import { demand } from '../authorise.js';
import type { Services, TellFactsOutcome } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { MOST_TRIES } from '../tries.js';

export const tellVendorFacts =
  (parts: Parts): Services['factSheet']['tell'] =>
  async (actor, command) => {
    const note = cleanText(command.note);
    demand(note.length <= LONGEST_FACT_NOTE, 'A note has at most 2,000 characters.');
    const told = { ...command, note };
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const visit = await writingVisitOf(parts, actor);
      const sheet = await visit.stores.factSheet.read();
      if (sheet === null) throw new NotFound();
      if (isOver(visit, sheet)) throw alreadySubmitted();
      const outcome = await tell(parts, visit, sheet, told);
      if (outcome !== null) return outcome;
    }
    throw new Stale('answer-busy');
  };

/** Whether the round is over, or is being ended at this moment. */
const isOver = ({ assessment }: Visit, { lockedRound }: FactSheet): boolean =>
  !isOpenForAnswering(assessment) || lockedRound >= assessment.round;

/** One try on the sheet as it was read; null where somebody else wrote it, or locked it, meanwhile. */
async function tell(
  parts: Parts,
  { guest, stores, assessment }: Visit,
  sheet: FactSheet,
  command: TellFacts,
): Promise<TellFactsOutcome | null> {
  const { world } = parts;
  const contradictions = faultsOf(parts, sheet, command, dayIn(assessment.timeZone, world.now()));
  if (contradictions.length > 0) return { outcome: 'contradictory', contradictions };
  const by = { id: guest.account?.userId ?? null, name: guest.name };
  const told = tellFacts(sheet, command, { by, at: world.now() });
  if (told.outcome === 'same') return { outcome: 'saved' };
  if (told.outcome === 'stale') return { outcome: 'stale' };
  const { changed } = told;
  const deed = deedOf(world, guest, 'facts.told', {
    name: assessment.names.aiSystem,
    count: changed.length,
    facts: changed.map((fact) => `${fact}: ${command.facts[fact] ?? ''}`).join(', '),
  });
  return (await stores.factSheet.tell(told.sheet, assessment.round, deed)) ? { outcome: 'saved' } : null;
}

/** What cannot hold together of what is said now. Throws BadRequest for facts that were never asked, or of another type. */
function faultsOf(
  { content }: Parts,
  { asked, facts: before }: FactSheet,
  { facts }: TellFacts,
  on: ReturnType<typeof dayIn>,
): readonly Contradiction[] {
  const { pack } = packOf(content);
  for (const [fact, value] of Object.entries(facts))
    demand(
      asked.includes(fact) && 'facts' in faultsOfFacts(pack, { [fact]: value }),
      `${fact} is not asked, or of another type.`,
    );
  return contradictionsIn(pack, { ...valuesOf(before), ...facts }, on).filter((found) =>
    found.facts.some((fact) => fact in facts),
  );
}
