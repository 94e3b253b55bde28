import { canonicalJson } from '#domain/canonical-json.js';
import { Stale } from '#domain/errors.js';
import type { QuestionnaireDraft } from '#domain/questionnaires/drafts/draft.js';
import type { Loose } from '#domain/questionnaires/drafts/loose.js';
import type { DraftChanged } from '#services/contract.js';
import type { DraftForm } from './draft-form.js';
import { fieldLabel } from './field-labels.js';

/** Two versions of one part of a draft: somebody saved while the visitor was writing. */
export interface DraftConflictView {
  readonly title: string;
  readonly lead: string;
  readonly rows: readonly { readonly label: string; readonly theirs: string; readonly mine: string }[];
  /** Mine again, to be saved over theirs; null where what it belongs to is gone. */
  readonly keep: {
    readonly action: string;
    readonly fields: readonly { readonly name: string; readonly value: string }[];
  } | null;
  /** Why mine cannot be saved; empty where it can. */
  readonly gone: string;
  readonly theirsHref: string;
}

/** For deeds of one button, which lose nothing when they are refused. Throws Stale where somebody was faster. */
export function stillOpen(changed: DraftChanged): QuestionnaireDraft {
  if (changed.outcome !== 'changed')
    throw new Stale(changed.outcome === 'closed' ? 'draft-closed' : 'draft-overtaken');
  return changed.draft;
}

interface Versions {
  /** When theirs was saved, or the draft published. */
  readonly since: string;
  /** Null where it is gone. */
  readonly theirs: Loose | null;
  readonly mine: Loose;
  readonly form: DraftForm;
  readonly current: QuestionnaireDraft;
  readonly action: string;
  readonly theirsHref: string;
}

const REMOVED = 'What you changed was removed by somebody else. Copy what you need from above.';
const PUBLISHED =
  'Yours is not in it. Copy what you need from above, and begin the next version on the page of this one.';

export function draftConflict(versions: Versions): DraftConflictView {
  const { since, theirs, mine, form, current, action, theirsHref } = versions;
  const isOpen = current.state === 'open';
  const said = Object.entries(form).filter(([name]) => name !== '_csrf' && name !== 'revision');
  return {
    title: isOpen
      ? 'Somebody else changed this draft meanwhile'
      : 'Somebody else published this draft meanwhile',
    lead: isOpen
      ? `Their version was saved ${since}, while you were writing. Nothing is lost: choose what to keep.`
      : `It was published ${since}, while you were writing, and a published version never changes.`,
    gone: theirs !== null ? '' : isOpen ? REMOVED : PUBLISHED,
    rows: differing(theirs, mine),
    keep:
      theirs === null
        ? null
        : {
            action,
            fields: [
              { name: 'revision', value: String(current.revision) },
              ...said.flatMap(([name, value]) => [value].flat().map((each) => ({ name, value: each }))),
            ],
          },
    theirsHref,
  };
}

function differing(theirs: Loose | null, mine: Loose): DraftConflictView['rows'] {
  const names = [...new Set([...Object.keys(theirs ?? {}), ...Object.keys(mine)])];
  return names.flatMap((name) => {
    const [before, after] = [theirs?.[name] ?? null, mine[name] ?? null];
    if (canonicalJson(before) === canonicalJson(after)) return [];
    return [{ label: fieldLabel(name), theirs: sayValue(before), mine: sayValue(after) }];
  });
}

/** A value of a definition for people: words as they are, things by their words with the rest named, a list parted by semicolons. */
function sayValue(value: Loose[string]): string {
  if (Array.isArray(value)) return value.map(sayValue).join('; ');
  if (typeof value !== 'object' || value === null) return value === null ? '' : String(value);
  return Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, inner]) => (WORDS.includes(name) ? sayValue(inner) : `${name} ${sayValue(inner)}`))
    .join(', ');
}

/** What a thing of a list says by itself. */
const WORDS = ['text', 'title', 'requirement'];
