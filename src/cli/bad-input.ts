import type { FileFault } from '#domain/content/prove-content.js';

/** Input that cannot be worked with: printed fault by fault, exit 2. */
export class BadInput extends Error {
  readonly faults: readonly FileFault[];
  constructor(faults: readonly FileFault[]) {
    super(faults.map(faultLine).join('\n'));
    this.faults = faults;
  }
}

/** A command line that asks for what does not exist: printed with the usage, exit 2. */
export class BadUsage extends Error {}

/** `answers.json: answers.named-owner: No question is called so.` */
export const faultLine = ({ file, path, reason }: FileFault): string =>
  [file, path, reason].filter((part) => part !== '').join(': ');
