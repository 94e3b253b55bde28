import type { Page } from '../../kit/page.js';
import { forgotPasswordPage, resetPasswordPage } from './password.js';
import {
  changeOrganisationPage,
  changePasswordPage,
  profilePage,
  signOutEverywherePage,
  switchOrganisationPage,
  takeOnSidePage,
} from './profile.js';

export const accountPages: readonly Page[] = [
  profilePage,
  changePasswordPage,
  signOutEverywherePage,
  changeOrganisationPage,
  takeOnSidePage,
  switchOrganisationPage,
  forgotPasswordPage,
  resetPasswordPage,
];
