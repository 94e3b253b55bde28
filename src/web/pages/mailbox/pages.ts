import type { Page } from '../../kit/page.js';
import { letterPage, mailboxPage } from './mailbox.js';

export const mailboxPages: readonly Page[] = [mailboxPage, letterPage];
