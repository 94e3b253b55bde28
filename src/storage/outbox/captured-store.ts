import type { Model } from 'mongoose';
import type { MailId } from '#domain/ids.js';
import type { CapturedMail } from '#domain/mail/mail.js';
import { insertedOnce, schemaOf } from '../collection.js';
import type { Storage } from '../contract.js';

export interface CapturedDocument extends Omit<CapturedMail, 'id'> {
  readonly _id: MailId;
}

export const capturedSchema = schemaOf<CapturedDocument>(
  'capturedMails',
  { audience: 'installation' },
  {
    to: String,
    from: String,
    subject: String,
    text: String,
    html: String,
    at: String,
  },
);
capturedSchema.index({ at: -1, _id: -1 });

const toCaptured = (document: CapturedDocument): CapturedMail => ({
  id: document._id,
  to: document.to,
  from: document.from,
  subject: document.subject,
  text: document.text,
  html: document.html,
  at: document.at,
});

/** Letters of an installation without a mail server, newest first. */
export const capturedStore = (captured: Model<CapturedDocument>): Storage['captured'] => ({
  async add({ id, ...mail }) {
    await insertedOnce(captured.create({ ...mail, _id: id }));
  },
  async list() {
    return (await captured.find().sort({ at: -1, _id: -1 }).lean()).map(toCaptured);
  },
  async read(id) {
    const found = await captured.findOne({ _id: id }).lean();
    return found && toCaptured(found);
  },
});
