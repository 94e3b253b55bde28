import type { Standing } from '#domain/ai-act/classification.js';
import { valuesOf } from '#domain/ai-act/facts.js';
import { type Effect, whatAnswerDecides } from '#domain/ai-act/interview.js';
import type { FactDefinition } from '#domain/ai-act/rule-pack.js';
import { ROLES } from '#domain/ai-systems/tiers-and-roles.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { counted } from '../../kit/listing.js';
import { tierWords } from './tier-words.js';

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
  const { dropped } = effect;
  const parts = [...tierParts(effect), ...roleParts(effect, subject)];
  const said = parts.length === 0 ? 'decides no tier.' : `${parts.join('; ')}.`;
  if (dropped.length === 0) return said;
  return `${said} ${counted(dropped.length, 'question')} ${dropped.length === 1 ? 'drops' : 'drop'} out.`;
}

function tierParts({ tiers }: Effect): string[] {
  const having = (wanted: Standing) =>
    tiers.filter(({ standing }) => standing === wanted).map(({ tier }) => tier);
  const say = (wanted: Standing, one: string, many: string) => {
    const found = having(wanted);
    if (found.length === 0) return [];
    if (found.length > TIERS_SAID) return [`${found.length} tiers ${many}`];
    return [`${tierWords(found, ', ')} ${found.length === 1 ? one : many}`];
  };
  return [
    ...say('applies', 'applies', 'apply'),
    ...say('presumed', 'is presumed', 'are presumed'),
    ...say('undetermined', 'stays open', 'stay open'),
    ...say('ruled-out', 'is ruled out', 'are ruled out'),
  ];
}

const roleParts = ({ roles }: Effect, { vendor }: ClassifiedAiSystem): string[] =>
  roles
    .filter(({ standing }) => standing === 'applies')
    .map(({ actor, role }) => {
      const word = ROLES[role].word.toLowerCase();
      if (actor === 'buyer') return `you are its ${word}`;
      return actor === 'vendor' ? `${vendor.name} is its ${word}` : `somebody it builds on is its ${word}`;
    });
