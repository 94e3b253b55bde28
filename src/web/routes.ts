import type { Page } from './kit/page.js';
import { entrancePages } from './pages/entrance/pages.js';
import { mailboxPages } from './pages/mailbox/pages.js';

/** The table of all pages. */
export const routes = (options: { readonly development: boolean }): readonly Page[] => [
  ...entrancePages,
  ...(options.development ? mailboxPages : []),
];
