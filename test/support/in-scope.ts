import type { Facts } from '#domain/ai-act/facts.js';

/** What puts an AI system in scope of the EU AI Act, by the facts of the shipped rule packs. */
export const IN_SCOPE: Facts = {
  'runs-with-autonomy': 'yes',
  'infers-outputs': 'yes',
  'outputs-influence': 'yes',
  'supplied-in-eu': 'yes',
  'only-military': 'no',
  'only-foreign-authority': 'no',
  'only-science': 'no',
  'not-yet-supplied': 'no',
  'only-personal-use': 'no',
  'open-licence': 'no',
};
