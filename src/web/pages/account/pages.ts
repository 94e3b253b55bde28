import type { Page } from '../../kit/page.js';
import { forgotPasswordPage, resetPasswordPage } from './password.js';
import {
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
  switchOrganisationPage,
  forgotPasswordPage,
  resetPasswordPage,
];
