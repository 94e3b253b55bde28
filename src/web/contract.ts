import type { CalendarDate, Instant } from '#domain/dates.js';
import type { Translate } from '#domain/messages/format.js';
import type { IconName } from './icon-names.js';
import type { MessageKey } from './messages/messages.js';
import type { PageViews } from './pages/views.js';
import type { PartViews } from './part-views.js';

export type { MessageKey } from './messages/messages.js';
export type { Html } from './views.js';

/** What every template may use besides its own view. */
export interface Shell {
  readonly lang: string;
  /** The path being shown, without query. */
  readonly path: string;
  readonly title: string;
  readonly user: {
    readonly name: string;
    readonly role: string;
    readonly organisation: string;
    /** Whether the organisation asks vendors. */
    readonly buys: boolean;
    /** Other organisations of theirs, to act for instead. */
    readonly elsewhere: readonly { readonly id: string; readonly name: string }[];
  } | null;
  readonly guest: {
    readonly name: string;
    readonly buyer: string;
    readonly vendor: string;
    readonly aiSystem: string;
    /** Who answers from an account, and the way to everything else it is asked; null for whoever came by the link. */
    readonly account: { readonly organisation: string; readonly requests: string } | null;
  } | null;
  readonly navigation: readonly NavigationItem[];
  readonly crumbs: readonly Crumb[];
  /** The token every form of ours carries in `_csrf`. */
  readonly csrf: string;
  /** For script elements, see the Content-Security-Policy. */
  readonly nonce: string;
  readonly flash: { readonly kind: 'good' | 'info' | 'warn'; readonly text: string } | null;
  readonly theme: 'light' | 'dark' | 'auto';
  /** Where assets lie, with the hash of them all: `/assets/3f2a91`. */
  readonly assets: string;
  readonly t: Translate<MessageKey>;
  /** 9 Mar 2028 */
  formatDay(date: CalendarDate): string;
  /** 21 Nov 2026, 16:42 in the reader's time zone */
  formatTime(instant: Instant): string;
  readonly printedAt: string;
}

/** A step of the way from the first page to this one. */
export interface Crumb {
  readonly label: string;
  readonly href: string | null;
}

export interface NavigationItem {
  readonly label: string;
  readonly href: string;
  readonly icon: IconName;
  readonly current: boolean;
  readonly count: number | null;
}

/** The view of each template, by its path under views/ without the ending. */
export interface Views extends PartViews, PageViews {}
