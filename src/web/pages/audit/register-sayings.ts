import { ROLES, TIERS } from '#domain/ai-systems/tiers-and-roles.js';
import type { AuditAction } from '#domain/audit/event.js';
import { STANDING_WORDS } from '../ai-act/tier-words.js';
import { after, named, type Saying } from './saying.js';

type RegisterAction = Extract<AuditAction, `vendor${string}` | `ai-system.${string}`>;

/** Tiers, parts and how they stand, by their ids in an event. */
const STANDING_SAID: ReadonlyMap<string, string> = new Map([
  ...Object.entries(TIERS).map(([id, { short }]) => [id, short] as const),
  ...Object.entries(ROLES).map(([id, { word }]) => [id, word.toLowerCase()] as const),
  ...Object.entries(STANDING_WORDS).map(([id, word]) => [id, word.toLowerCase()] as const),
]);

const changedWords = (changes: string): string =>
  changes.replaceAll(' to ', ' → ').replace(/[a-z][a-z\d-]+/g, (id) => STANDING_SAID.get(id) ?? id);

/** How deeds on vendors and AI systems are told. */
export const REGISTER_SAYINGS: Readonly<Record<RegisterAction, Saying>> = {
  'vendor.registered': {
    title: 'Vendor registered',
    say: (told) => `Registered the vendor${named(told('name'))}`,
    icon: 'store',
    tone: 'plain',
  },
  'vendor.changed': {
    title: 'Vendor changed',
    say: (told) => `Changed the vendor${named(told('name'))}`,
    icon: 'pencil',
    tone: 'plain',
  },
  'vendor.archived': {
    title: 'Vendor archived',
    say: (told) => `Archived the vendor${named(told('name'))}`,
    icon: 'archive',
    tone: 'warn',
  },
  'vendor.restored': {
    title: 'Vendor restored',
    say: (told) => `Took the vendor${named(told('name'))} back into use`,
    icon: 'undo-2',
    tone: 'plain',
  },
  'vendors.exported': {
    title: 'Vendors exported',
    say: () => 'Took a list of vendors away as CSV',
    icon: 'download',
    tone: 'plain',
  },
  'vendors.imported': {
    title: 'Vendors imported',
    say: (told) =>
      `Imported the file${named(told('file'))}: ${told('added')} added, ${told('updated')} updated`,
    icon: 'upload',
    tone: 'plain',
  },
  'ai-system.added': {
    title: 'AI system added',
    say: (told) => `Added the AI system${named(told('name'))}`,
    icon: 'package-plus',
    tone: 'plain',
  },
  'ai-system.stated': {
    title: 'AI system described',
    say: (told) => `Stated what is known of the AI system${named(told('name'))}`,
    icon: 'clipboard-check',
    tone: 'plain',
  },
  'ai-system.file-attached': {
    title: 'Document attached',
    say: (told) => `Attached${named(told('file'))} to the AI system${named(told('name'))}`,
    icon: 'upload',
    tone: 'plain',
  },
  'ai-system.file-removed': {
    title: 'Document removed',
    say: (told) => `Removed${named(told('file'))} from the AI system${named(told('name'))}, and deleted it`,
    icon: 'trash-2',
    tone: 'warn',
  },
  'ai-system.file-downloaded': {
    title: 'Document taken away',
    say: (told) => `Took${named(told('file'))} of the AI system${named(told('name'))} away`,
    icon: 'download',
    tone: 'plain',
  },
  'ai-system.sspa-stated': {
    title: 'Profile for Microsoft stated',
    say: (told) =>
      `Stated what is known of the AI system${named(told('name'))} for Microsoft’s programme, ${told('version')}`,
    icon: 'clipboard-check',
    tone: 'plain',
  },
  'ai-system.classified': {
    title: 'AI system classified',
    say: (told) =>
      told('count') === '0'
        ? `Looked again at the classification of the AI system${named(told('name'))}, by the rule pack of ${told('pack')}`
        : `Answered ${told('count') === '1' ? 'a fact' : `${told('count')} facts`} about the AI system${named(told('name'))}${after(', yes to ', told('yes').replaceAll('-', ' '))}`,
    icon: 'scale',
    tone: 'plain',
  },
  'ai-system.reassessed': {
    title: 'Answers reassessed',
    say: (told) =>
      `Sent questions of${named(told('questionnaire'))} back${after(': ', told('count'))}, because of changes${after(': ', told('changed').replaceAll('-', ' '))}`,
    icon: 'refresh-cw',
    tone: 'warn',
  },
  'ai-system.answers-kept': {
    title: 'Answers kept after a change',
    say: (told) =>
      `Let the answers to${named(told('questionnaire'))} stand${after('. No need: ', told('reason'))}`,
    icon: 'check',
    tone: 'plain',
  },
  'ai-system.statement-taken': {
    title: 'Classification taken away',
    say: (told) =>
      `Took a statement of its EU AI Act classification away: the AI system${named(told('name'))}, rule pack ${told('pack')}`,
    icon: 'download',
    tone: 'plain',
  },
  'ai-system.reopened': {
    title: 'Classification reopened',
    say: (told) =>
      `Opened the classification of the AI system${named(told('name'))} again: the rule pack of ${told('to')} would change ${changedWords(told('changes'))}`,
    icon: 'refresh-cw',
    tone: 'warn',
  },
  'ai-system.changed': {
    title: 'AI system changed',
    say: (told) =>
      `Changed the AI system${named(told('name'))}${after(': ', told('what').replace('affected-persons', 'affected persons'))}`,
    icon: 'pencil',
    tone: 'plain',
  },
};
