import type { Facts, FactValue } from '#domain/ai-act/facts.js';
import { needed } from './needed.js';
import type { Act, Scene } from './scene.js';
import type { Story, TellClassification } from './story.js';
import type { Telling } from './telling.js';
import { systemKey } from './vendors-told.js';

/** An AI system is classified on one day. */
export const classificationAct = (telling: Telling, scene: Scene, told: TellClassification): Act => ({
  day: told.on,
  tell: () => classify(telling, scene, told),
});

async function classify({ services }: Telling, scene: Scene, told: TellClassification): Promise<void> {
  const { aiSystems } = services;
  const actor = needed(scene.members.get(told.by));
  const id = needed(scene.systems.get(systemKey(told.vendor, told.aiSystem)));
  const { aiSystem } = await aiSystems.read(actor, id);
  const { classified, revision } = aiSystem;
  if (classified !== null) return;
  await aiSystems.answerFacts(actor, id, { revision, facts: factsOf(scene.story, told) });
}

/** Of a fact that stands in several places the last counts. */
function factsOf(
  { ordinary }: Pick<Story, 'ordinary'>,
  { yes, no, unknown, days }: TellClassification,
): Facts {
  const all = (ids: readonly string[], value: FactValue) => ids.map((id) => [id, value] as const);
  return Object.fromEntries([
    ...all(ordinary, 'no'),
    ...all(no, 'no'),
    ...all(unknown, 'unknown'),
    ...all(yes, 'yes'),
    ...Object.entries(days),
  ]);
}
