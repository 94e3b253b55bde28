import type { Given } from '../ai-systems/given.js';
import type { Instant } from '../dates.js';
import type { AiSystemId, AssessmentId, BatchId, VendorId } from '../ids.js';
import type { Contact } from '../vendors/vendor.js';
import type { Assessment } from './assessment.js';
import type { ReminderDays } from './reminders.js';

/** The most AI systems one batch asks about. */
export const MOST_AT_ONCE = 200;

/** One questionnaire sent about several AI systems at once: everything needed to make each assessment, again after a crash. */
export interface Batch
  extends Pick<Assessment, 'organisationId' | 'questionnaire' | 'sentBy' | 'message' | 'dueOn' | 'timeZone'> {
  readonly id: BatchId;
  /** The name of the buyer, as it stood then. */
  readonly buyer: string;
  readonly reminderDays: ReminderDays;
  readonly items: readonly BatchItem[];
  readonly createdAt: Instant;
  /** Null until every assessment is sent. */
  readonly doneAt: Instant | null;
}

/** One assessment of a batch, its names as they stood then. */
export interface BatchItem {
  readonly assessmentId: AssessmentId;
  readonly vendorId: VendorId;
  readonly aiSystemId: AiSystemId;
  readonly vendor: string;
  readonly aiSystem: string;
  /** Absent in batches made before anything could be given. */
  readonly given?: Given;
  readonly contact: Contact;
}
