import type { Paper } from '#domain/documents/paper.js';
import type { Workbook } from '#domain/documents/workbook.js';

/** What the press is told across the threads, and what it says back. */
export type PressOrder =
  | { readonly id: number; readonly kind: 'pdf'; readonly paper: Paper }
  | { readonly id: number; readonly kind: 'xlsx'; readonly workbook: Workbook };

export type PressAnswer =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly failure: string };
