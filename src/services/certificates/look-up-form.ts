import { LOOK_UP_ANSWERS, LOOK_UP_SUBJECTS, type StoredFile } from '#domain/certificates/certificate.js';
import { demand } from '../authorise.js';
import type { LookUpForm, ReceivedDocument } from '../contract.js';

/** A capture as a look-up knows it. */
export const captureOf = (id: string, { name, size, type, sha256 }: ReceivedDocument): StoredFile => ({
  id,
  name,
  size,
  type,
  sha256,
});

/** Throws BadRequest where no form of ours sends such a look-up. */
export function checkForm(form: Omit<LookUpForm, 'requestId'>): void {
  demand(LOOK_UP_SUBJECTS.includes(form.subject), 'This subject of a look-up does not exist.');
  demand(LOOK_UP_ANSWERS.includes(form.answer), 'This answer of a look-up does not exist.');
  demand(form.register.trim() !== '' && form.register.length <= 200, 'A look-up names the directory.');
  demand(form.address === '' || /^https?:\/\/\S{1,490}$/.test(form.address), 'An address begins with http.');
  demand(form.searched.length <= 500 && form.note.length <= 4_000, 'This is longer than a look-up takes.');
}
