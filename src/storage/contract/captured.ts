import type { MailId } from '#domain/ids.js';
import type { CapturedMail } from '#domain/mail/mail.js';

/** Letters caught on this machine instead of sent. */
export interface CapturedStore {
  /** Adding the same id again changes nothing. */
  add(mail: CapturedMail): Promise<void>;
  list(): Promise<readonly CapturedMail[]>;
  read(id: MailId): Promise<CapturedMail | null>;
}
