import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import { demand } from '../authorise.js';
import type { AiSystemForm } from '../contract.js';

/** What an AI system's form says, as it is kept, but its owner. Throws BadRequest where no form of ours would let it through. */
export function aiSystemFields(form: AiSystemForm): Pick<AiSystem, 'name' | 'purpose' | 'notes'> {
  const name = form.name.trim();
  const notes = (form.notes ?? '').trim();
  demand(name !== '' && name.length <= 200, 'An AI system needs a name of at most 200 characters.');
  demand(form.purpose.length <= 4_000, 'A purpose has at most 4,000 characters.');
  demand(notes.length <= 10_000, 'Notes have at most 10,000 characters.');
  return { name, purpose: form.purpose.trim(), notes };
}
