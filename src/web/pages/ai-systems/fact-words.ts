import type { Fact } from '#domain/ai-systems/given.js';

/** What else can be stated, as a sentence that is so or not. */
export const FACT_WORDS: Readonly<Record<Fact, string>> = {
  'personal-data': 'It processes personal data',
  'sensitive-data': 'It processes special categories of personal data',
  'customer-data-trains': 'Our data trains or improves its models',
  'generates-content': 'It generates text, images, sound or video',
  'talks-to-people': 'People talk with it',
  'decides-about-people': 'It decides about people, or suggests what others decide',
  'embeds-general-model': 'It builds on a general-purpose model',
  'fine-tuned-model': 'The vendor has tuned a model of somebody else',
  'sub-suppliers': 'Parts of it come from suppliers of the vendor',
  'cloud-service': 'It runs as a service of the vendor',
  'used-in-eu': 'It is used, or its results are, in the EU',
  'microsoft-data': 'It handles data of Microsoft',
};
