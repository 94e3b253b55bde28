import type { Page } from '../../kit/page.js';
import { calendarPage, endCalendarPage, renewCalendarPage } from './calendar.js';
import { forgotPasswordPage, resetPasswordPage } from './password.js';
import {
  answerTooPage,
  certificateRulesPage,
  changeOrganisationPage,
  changePasswordPage,
  profilePage,
  signOutEverywherePage,
  switchOrganisationPage,
} from './profile.js';

export const accountPages: readonly Page[] = [
  profilePage,
  changePasswordPage,
  signOutEverywherePage,
  changeOrganisationPage,
  certificateRulesPage,
  answerTooPage,
  switchOrganisationPage,
  renewCalendarPage,
  endCalendarPage,
  calendarPage,
  forgotPasswordPage,
  resetPasswordPage,
];
