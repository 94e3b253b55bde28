import type { MailViews } from '#mail/letters.js';
import type { Html, Views as WebViews } from '#web/contract.js';

export type { Html, Shell } from '#web/contract.js';

/** Pages and letters are rendered by two floors that do not know each other; the check looks at all templates at once. */
export interface Views extends WebViews, MailViews<Html> {}
