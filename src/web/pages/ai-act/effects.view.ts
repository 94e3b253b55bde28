import type { Standing } from '#domain/ai-act/classification.js';
import { valuesOf } from '#domain/ai-act/facts.js';
import { type Effect, whatAnswerDecides } from '#domain/ai-act/interview.js';
import type { FactDefinition } from '#domain/ai-act/rule-pack.js';
import { ROLES } from '#domain/ai-systems/tiers-and-roles.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { counted } from '../../kit/listing.js';
import { tierWords, whoIs } from './tier-words.js';

/** What follows from one answer. */
export interface EffectView {
  readonly answer: string;
  readonly says: string;
}

/** More tiers than these are counted. */
const TIERS_SAID = 3;

/** What each answer to a yes-no question would decide; nothing is told of a day. */
export function effectsView(subject: ClassifiedAiSystem, { id, type }: FactDefinition): EffectView[] {
  if (type === 'date') return [];
  const { pack, framework, classification, aiSystem } = subject;
  const known = { facts: valuesOf(aiSystem.classified?.facts ?? {}), on: classification.on };
  const effects = whatAnswerDecides(pack, framework, known, id);
  return [
    { answer: 'Yes', says: sayEffect(effects.yes, subject) },
    { answer: 'No', says: sayEffect(effects.no, subject) },
    { answer: 'Don’t know yet', says: sayEffect(effects.unknown, subject) },
  ];
}

function sayEffect(effect: Effect, subject: ClassifiedAiSystem): string {
  const parts = [
    ...tiersHaving(effect, 'applies', 'Applies'),
    ...tiersHaving(effect, 'presumed', 'Presumed'),
    ...tiersHaving(effect, 'undetermined', 'Stays open'),
    ...tiersHaving(effect, 'ruled-out', 'Ruled out'),
    ...rolesIn(effect, subject),
  ];
  const dropped = effect.dropped.length;
  return [
    ...(parts.length === 0 ? ['No tier, but from when a rule applies or who owes it.'] : parts),
    ...(dropped === 0 ? [] : [`${counted(dropped, 'question')} ${dropped === 1 ? 'drops' : 'drop'} out.`]),
  ].join(' ');
}

function tiersHaving({ tiers }: Effect, wanted: Standing, word: string): string[] {
  const found = tiers.filter(({ standing }) => standing === wanted).map(({ tier }) => tier);
  if (found.length === 0) return [];
  return [`${word}: ${found.length > TIERS_SAID ? `${found.length} tiers` : tierWords(found)}.`];
}

/** The parts an answer gives somebody. */
const rolesIn = ({ roles }: Effect, { vendor }: ClassifiedAiSystem): string[] =>
  roles
    .filter(({ standing }) => standing === 'applies')
    .map(({ actor, role }) => `${whoIs(actor, vendor.name)} is ${ROLES[role].word.toLowerCase()}.`);
