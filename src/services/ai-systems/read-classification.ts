import { classify } from '#domain/ai-act/classify.js';
import { differencesOf } from '#domain/ai-act/differ.js';
import { vendorSheetOf } from '#domain/ai-act/fact-sheet.js';
import { valuesOf } from '#domain/ai-act/facts.js';
import { interviewOf } from '#domain/ai-act/interview.js';
import { contradictionsIn } from '#domain/ai-act/read-facts.js';
import { dayIn } from '#domain/dates.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { givenByFacts } from './given-by-facts.js';
import { readAiSystem } from './read-ai-system.js';
import { packOf } from './rule-packs.js';

export const readClassification =
  (parts: Parts): Services['aiSystems']['classification'] =>
  async (actor, id, options = {}) => {
    const { organisationId, timeZone } = memberWith(actor, 'vendors.read');
    const { pack, framework } = packOf(parts.content, options.pack);
    const [{ aiSystem, vendor }, sheets] = await Promise.all([
      readAiSystem(parts)(actor, id),
      parts.storage.within(organisationId).factSheets.aboutSystem(id),
    ]);
    const sheet = vendorSheetOf(sheets);
    const on = options.on ?? dayIn(timeZone, parts.world.now());
    const facts = valuesOf(aiSystem.classified?.facts ?? {});
    const classification = classify(pack, framework, facts, on);
    return {
      aiSystem,
      vendor,
      pack,
      framework,
      classification,
      interview: interviewOf(pack, framework, facts, on),
      contradictions: contradictionsIn(pack, facts, on),
      sheet,
      differences: differencesOf(pack, facts, valuesOf(sheet?.facts ?? {}), on),
      given: givenByFacts(aiSystem.given, classification, classification),
    };
  };
