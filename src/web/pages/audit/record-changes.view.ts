import { RECORD_FIELDS, type RecordChange, type RecordField } from '#domain/ai-systems/record-changes.js';
import type { Json } from '#domain/audit/event.js';
import type { ChangeView } from '../../views.js';
import { FACT_WORDS } from '../ai-systems/fact-words.js';

/** What changes of a record are called. */
const FIELD_WORDS: Readonly<Record<RecordField, string>> = {
  name: 'Name',
  purpose: 'What you use it for',
  owner: 'Owner',
  notes: 'Notes',
  users: 'Who uses it',
  'affected-persons': 'Whom it affects',
  model: 'Model',
  data: 'Data',
  deployment: 'Where it runs',
  countries: 'Countries',
  'sub-supplier': 'Sub-supplier',
  version: 'Version',
  document: 'Document',
  tier: 'EU AI Act',
  role: 'Role',
  fact: 'Fact',
};

/** The changes an event tells of, each with before and after; none where it tells of none, or they were erased. */
export function changesIn(payload: Json): readonly ChangeView[] {
  if (payload === null || typeof payload !== 'object' || !('changes' in payload)) return [];
  const { changes } = payload;
  return Array.isArray(changes) ? changes.filter(isChange).map(sayChange) : [];
}

function isChange(json: Json): json is Json & RecordChange {
  if (json === null || typeof json !== 'object' || Array.isArray(json)) return false;
  const change = json as Readonly<Record<string, Json>>;
  return (
    RECORD_FIELDS.some((field) => field === change['field']) &&
    ['of', 'before', 'after'].every((part) => typeof change[part] === 'string')
  );
}

export function sayChange({ field, of, before, after }: RecordChange): ChangeView {
  const name = field === 'fact' ? (new Map<string, string>(Object.entries(FACT_WORDS)).get(of) ?? of) : of;
  return { what: name === '' ? FIELD_WORDS[field] : `${FIELD_WORDS[field]}: ${name}`, before, after };
}
