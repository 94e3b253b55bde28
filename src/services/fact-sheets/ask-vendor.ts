import { askFor, type FactSheet } from '#domain/ai-act/fact-sheet.js';
import { type Assessment, isOpenForAnswering } from '#domain/assessments/assessment.js';
import { letterAbout } from '#domain/assessments/letters.js';
import { NotFound } from '#domain/errors.js';
import type { Member } from '#domain/organisations/actor.js';
import { packOf } from '../ai-systems/rule-packs.js';
import { overtaken } from '../assessments/own-assessment.js';
import { demand, memberWith } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { AskVendor, Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { MOST_TRIES } from '../tries.js';

export const askVendor =
  (parts: Parts): Services['aiSystems']['askVendor'] =>
  async (actor, id, command) => {
    const member = memberWith(actor, 'assessments.send');
    const { pack } = packOf(parts.content);
    demand(
      command.facts.length > 0 && command.facts.every((fact) => pack.facts.some((each) => each.id === fact)),
      'Facts to ask for are some of those the rule pack knows.',
    );
    const { assessments } = parts.storage.within(member.organisationId);
    const assessment = await assessments.read(command.assessmentId);
    if (assessment?.aiSystemId !== id) throw new NotFound();
    if (!isOpenForAnswering(assessment)) throw overtaken(assessment);
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const asked = await ask(parts, member, assessment, command);
      if (asked === null) continue;
      if (asked > 0) await passOn(parts);
      return asked;
    }
    throw overtaken(assessment);
  };

/** How many facts became asked; null where somebody else wrote the sheet meanwhile. The letter goes with the same write. */
async function ask(
  { storage, world }: Parts,
  member: Member,
  assessment: Assessment,
  { facts, tell }: AskVendor,
): Promise<number | null> {
  const { factSheets } = storage.within(member.organisationId);
  const before = (await factSheets.read(assessment.id)) ?? emptySheet(assessment);
  const sheet = askFor(before, facts, { by: member.name, at: world.now() });
  if (sheet === null) return 0;
  const count = sheet.asked.length - before.asked.length;
  const deed = deedOf(world, member, 'facts.asked', {
    assessment: assessment.id,
    name: assessment.names.aiSystem,
    to: assessment.contact.name,
    count,
    facts: sheet.asked.slice(before.asked.length).join(', '),
  });
  const mails = tell ? [letterAbout(assessment, 'facts-asked', sheet.revision)] : [];
  return (await factSheets.ask(sheet, { ...deed, mails })) ? count : null;
}

const emptySheet = ({ id, organisationId, aiSystemId, createdAt }: Assessment): FactSheet => ({
  assessmentId: id,
  organisationId,
  aiSystemId,
  asked: [],
  askedBy: '',
  askedAt: createdAt,
  facts: {},
  lockedRound: 0,
  revision: 0,
  changedAt: createdAt,
});
