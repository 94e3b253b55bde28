import type { Readable } from 'node:stream';
import type { Paper } from '#domain/documents/paper.js';
import type { Workbook } from '#domain/documents/workbook.js';
import type { Crumb, MessageKey, Views } from '../contract.js';

export const THEMES = ['auto', 'light', 'dark'] as const;
/** `auto` follows the system. */
export type Theme = (typeof THEMES)[number];

/** What frames a page: its title and where it lies. */
export interface Frame {
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
}

/** One line shown after a redirect: a typed message with its values. */
export interface Flash {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What a handler answers. */
export type Reply =
  | {
      readonly kind: 'show';
      readonly status: number;
      readonly template: keyof Views;
      readonly view: unknown;
      readonly frame: Frame;
    }
  | { readonly kind: 'see-other'; readonly to: string; readonly flash: Flash | null }
  | { readonly kind: 'choose-theme'; readonly theme: Theme; readonly to: string }
  | { readonly kind: 'json'; readonly status: number; readonly body: unknown }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly type: string;
      readonly size: number | null;
      readonly stream: Readable;
    }
  | { readonly kind: 'calendar'; readonly calendar: string }
  | { readonly kind: 'paper'; readonly name: string; readonly paper: Paper }
  | { readonly kind: 'workbook'; readonly name: string; readonly workbook: Workbook };

/** A page. */
export const show = <K extends keyof Views>(template: K, frame: Frame, view: Views[K]): Reply => ({
  kind: 'show',
  status: 200,
  template,
  view,
  frame,
});

/** The same page with another status: a refused form (422), a conflict (409), a link that has ended (410). */
export const again = <K extends keyof Views>(
  template: K,
  frame: Frame,
  view: Views[K],
  status: 422 | 409 | 410 = 422,
): Reply => ({
  kind: 'show',
  status,
  template,
  view,
  frame,
});

/** 303 after a deed, with one flash line. */
export const seeOther = (to: string, key?: MessageKey, values?: Flash['values']): Reply => ({
  kind: 'see-other',
  to,
  flash: key === undefined ? null : values === undefined ? { key } : { key, values },
});

export const json = (body: unknown, status = 200): Reply => ({ kind: 'json', status, body });

/** A download; never shown inline. `size` in bytes where known. */
export const file = (name: string, type: string, size: number | null, stream: Readable): Reply => ({
  kind: 'file',
  name,
  type,
  size,
  stream,
});

/** A calendar that others read again and again: only what changed is sent anew. */
export const calendar = (text: string): Reply => ({ kind: 'calendar', calendar: text });

/** A PDF to take away, made as it is sent. */
export const printed = (name: string, paper: Paper): Reply => ({ kind: 'paper', name, paper });

/** An XLSX workbook to take away, made as it is sent. */
export const tabled = (name: string, workbook: Workbook): Reply => ({ kind: 'workbook', name, workbook });
