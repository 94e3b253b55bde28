import type { Page } from '../../kit/page.js';
import { assessmentPage, copyLinkPage, replaceLinkPage, revokeLinkPage } from './assessment.js';
import { changeContactPage } from './change-contact.js';
import { changeDueDatePage } from './change-due-date.js';
import { assessmentListPage } from './list.js';
import { reminderDaysPage } from './reminder-days.js';
import { pauseRemindersPage, remindNowPage, resendInvitationPage } from './reminders.js';
import { newAssessmentPage, sendQuestionnairePage } from './send.js';
import { batchPage, sendBatchPage } from './send-batch.js';
import { cancelAssessmentPage } from './withdraw.js';

/** `/assessments/new` and its like stand before `/assessments/:assessmentId`, which would take them for an id. */
export const assessmentPages: readonly Page[] = [
  assessmentListPage,
  newAssessmentPage,
  sendBatchPage,
  batchPage,
  reminderDaysPage,
  sendQuestionnairePage,
  assessmentPage,
  copyLinkPage,
  replaceLinkPage,
  revokeLinkPage,
  resendInvitationPage,
  changeContactPage,
  changeDueDatePage,
  remindNowPage,
  pauseRemindersPage,
  cancelAssessmentPage,
];
