import { CommandError } from '../errors.js';
import { roughBytes } from '../values/rough-bytes.js';

/** Most bytes a sort or a stage may keep in memory, as MongoDB has it. */
export const MAX_KEPT_BYTES = 100 * 1024 * 1024;

/** What one stage keeps in memory. */
export class Memory {
  private readonly stage: string;
  private kept = 0;

  constructor(stage: string) {
    this.stage = stage;
  }

  /** Notes that a value is kept. Errors: 292 when that is too much. */
  keep(value: unknown): void {
    this.kept += roughBytes(value);
    if (this.kept > MAX_KEPT_BYTES)
      throw new CommandError(
        292,
        `Exceeded memory limit of ${MAX_KEPT_BYTES} bytes for ${this.stage}, but didn't allow external spilling`,
      );
  }
}
