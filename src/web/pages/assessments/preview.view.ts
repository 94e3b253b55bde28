import type { CalendarDate } from '#domain/dates.js';
import { formatDay } from '#domain/dates.js';
import type { LetterPreview } from '#services/contract.js';
import { counted } from '../../kit/listing.js';

/** What goes where, to be looked at before it goes. */
export interface PreviewView {
  readonly title: string;
  readonly due: string;
  readonly action: string;
  readonly kept: readonly { readonly name: string; readonly value: string }[];
  readonly letters: readonly {
    readonly about: string;
    readonly to: string;
    readonly subject: string;
    readonly text: string;
  }[];
  readonly deed: string;
}

export interface Previewed {
  readonly letters: readonly LetterPreview[];
  readonly dueOn: CalendarDate;
  readonly action: string;
  /** The form as it was typed, field by field. */
  readonly kept: PreviewView['kept'];
}

export function previewView({ letters, dueOn, action, kept }: Previewed): PreviewView {
  const one = letters.length === 1;
  return {
    title: one ? 'Read the letter before it goes' : `Read the ${letters.length} letters before they go`,
    due: formatDay(dueOn),
    action,
    kept,
    letters: letters.map(({ subject: { aiSystem, vendor, contact }, letter }) => ({
      about: `${aiSystem} of ${vendor}`,
      to: `${contact.name}, ${contact.email}`,
      subject: letter.subject,
      text: letter.text,
    })),
    deed: one ? 'Send questionnaire' : `Send ${counted(letters.length, 'questionnaire')}`,
  };
}
