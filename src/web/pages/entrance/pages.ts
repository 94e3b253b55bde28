import type { Page } from '../../kit/page.js';
import { chooseThemePage } from './choose-theme.js';
import { setUpPage } from './set-up.js';
import { signInPage } from './sign-in.js';
import { signOutPage } from './sign-out.js';

export const entrancePages: readonly Page[] = [signInPage, signOutPage, setUpPage, chooseThemePage];
