import type { Instant } from '../dates.js';
import type { UserId } from '../ids.js';
import type { RegisterRowKind } from './plan-register-import.js';
import type { VerdictMoved } from './register-entry.js';
import type { RegisterList } from './register-lists.js';

/** A file on its way into an organisation's registers, rows and all. */
export interface RegisterImport {
  readonly id: string;
  readonly list: RegisterList;
  readonly file: { readonly name: string };
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** `open`: being looked at; `running`: being written, by a request or a job; `done`: every row was written or left out. */
  readonly state: 'open' | 'running' | 'done';
  readonly by: { readonly id: UserId; readonly name: string };
  /** What became of its rows, as it was planned when it began; null while it is looked at. */
  readonly counts: Readonly<Record<RegisterRowKind, number>> | null;
  /** Lines that were not taken, as it was planned when it began. */
  readonly refused: readonly { readonly line: number; readonly why: string }[];
  /** Certificates whose verdicts became others through it. */
  readonly moved: readonly VerdictMoved[];
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}
