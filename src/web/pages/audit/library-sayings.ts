import type { AuditAction } from '#domain/audit/event.js';
import { after, named, plain, type Saying } from './saying.js';

type LibraryAction = Extract<AuditAction, `library.${string}`>;

/** How deeds on a vendor's library of answers are told. */
export const LIBRARY_SAYINGS: Readonly<Record<LibraryAction, Saying>> = {
  'library.kept': {
    title: 'Answer kept in the library',
    say: (told) => `Kept the answer to${named(told('question'))} in the library${after(', ', told('state'))}`,
    icon: 'archive',
    tone: 'plain',
  },
  'library.changed': {
    title: 'Answer in the library changed',
    say: (told) => `Changed the library’s answer to${named(told('question'))}`,
    icon: 'pencil',
    tone: 'plain',
  },
  'library.approved': {
    title: 'Answer in the library approved',
    say: (told) => `Approved the library’s answer to${named(told('question'))}`,
    icon: 'circle-check',
    tone: 'good',
  },
  'library.retired': {
    title: 'Answer in the library retired',
    say: (told) => `Retired the library’s answer to${named(told('question'))}`,
    icon: 'archive',
    tone: 'warn',
  },
  'library.exported': plain('Took the library away', 'download'),
  'library.imported': {
    title: 'Library brought in',
    say: (told) => `Brought answers into the library: ${told('added')} added, ${told('known')} already there`,
    icon: 'upload',
    tone: 'plain',
  },
};
