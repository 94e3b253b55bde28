import type { Page } from '../../kit/page.js';
import { forgotPasswordPage, resetPasswordPage } from './password.js';
import {
  answerTooPage,
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
  answerTooPage,
  switchOrganisationPage,
  forgotPasswordPage,
  resetPasswordPage,
];
