import type { AuditAction } from '#domain/audit/event.js';
import { LIST_TITLES, type RegisterList } from '#domain/registers/register-lists.js';
import { after, named, type Saying } from './saying.js';

type RegisterAction = Extract<AuditAction, `register.${string}`>;

/** What an entry is and how it is called: `the accreditation body “UKAS”`. */
const entry = (told: (field: string) => string): string =>
  `the ${LIST_TITLES[told('list') as RegisterList]?.one ?? 'entry'}${named(told('called'))}`;

/** How deeds on the registers of accreditation are told. */
export const ACCREDITATION_SAYINGS: Readonly<Record<RegisterAction, Saying>> = {
  'register.added': {
    title: 'Register entry added',
    say: (told) => `Added ${entry(told)} to the registers`,
    icon: 'plus',
    tone: 'plain',
  },
  'register.changed': {
    title: 'Register entry changed',
    say: (told) => `Changed ${entry(told)} in the registers${after(': ', told('what'))}`,
    icon: 'pencil',
    tone: 'plain',
  },
  'register.imported': {
    title: 'Register entry imported',
    say: (told) => `Brought in ${entry(told)} from a file${after(': ', told('what'))}`,
    icon: 'upload',
    tone: 'plain',
  },
  'register.file-imported': {
    title: 'Register file imported',
    say: (told) =>
      `Imported the file${named(told('file'))}${after(' into the list ', LIST_TITLES[told('list') as RegisterList]?.all ?? '')}: ${told('new')} new, ${told('changed')} changed, ${told('refused')} refused`,
    icon: 'upload',
    tone: 'plain',
  },
  'register.retired': {
    title: 'Register entry retired',
    say: (told) => `Took ${entry(told)} out of the registers`,
    icon: 'archive',
    tone: 'warn',
  },
  'register.restored': {
    title: 'Register entry restored',
    say: (told) => `Took ${entry(told)} back into the registers`,
    icon: 'undo-2',
    tone: 'plain',
  },
  'register.put-back': {
    title: 'Register entry put back',
    say: (told) => `Put ${entry(told)} back to how it stood before${after(': ', told('what'))}`,
    icon: 'undo-2',
    tone: 'plain',
  },
  'register.exported': {
    title: 'Register exported',
    say: (told) =>
      `Took ${after('the list ', LIST_TITLES[told('list') as RegisterList]?.all ?? '')} away as a file`,
    icon: 'download',
    tone: 'plain',
  },
  'register.checked': {
    title: 'Directory checked',
    say: (told) =>
      `Looked${named(told('entity'))} up${after(' in ', told('register'))}: ${told('answer').replaceAll('-', ' ')}`,
    icon: 'eye',
    tone: 'info',
  },
  'register.check-confirmed': {
    title: 'Check in a directory confirmed',
    say: (told) => `Found the same in ${told('register')} as ${told('first')}`,
    icon: 'check',
    tone: 'good',
  },
  'register.check-disputed': {
    title: 'Check in a directory disputed',
    say: (told) =>
      `Found something else in ${told('register')} than ${told('first')}${after(': ', told('note'))}`,
    icon: 'flag',
    tone: 'warn',
  },
};
