import type { AuditAction } from '#domain/audit/event.js';
import { after, named, type Saying } from './saying.js';

type QuestionnaireAction = Extract<AuditAction, `draft.${string}` | `questionnaire.${string}`>;

/** How deeds on questionnaires and their drafts are told. */
export const QUESTIONNAIRE_SAYINGS: Readonly<Record<QuestionnaireAction, Saying>> = {
  'draft.started': {
    title: 'Draft started',
    say: (told) => `Started the draft${named(told('title'))}${after(' from ', told('from'))}`,
    icon: 'pencil',
    tone: 'plain',
  },
  'draft.changed': {
    title: 'Draft changed',
    say: (told) => `Changed the draft${named(told('title'))}${after(': ', told('what'))}`,
    icon: 'pencil',
    tone: 'plain',
  },
  'draft.discarded': {
    title: 'Draft thrown away',
    say: (told) => `Threw the draft${named(told('title'))} away`,
    icon: 'trash-2',
    tone: 'warn',
  },
  'questionnaire.published': {
    title: 'Questionnaire published',
    say: (told) =>
      `Published the questionnaire${named(told('questionnaire'))}${after(' as version ', told('version'))}`,
    icon: 'lock',
    tone: 'good',
  },
  'questionnaire.retired': {
    title: 'Questionnaire retired',
    say: (told) =>
      `Retired the questionnaire${named(told('questionnaire'))}${after(', version ', told('version'))}${after('. Reason: ', told('why'))}`,
    icon: 'archive',
    tone: 'warn',
  },
  'questionnaire.taken-back': {
    title: 'Questionnaire taken back',
    say: (told) =>
      `Took the questionnaire${named(told('questionnaire'))}${after(', version ', told('version'))} back into use`,
    icon: 'undo-2',
    tone: 'plain',
  },
};
