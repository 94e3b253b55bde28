import type { Fault } from '../content/fault.js';

/** Something a file says and Assay does not take, with its place in that file. */
export interface NotCarried {
  readonly path: string;
  readonly what: string;
}

/** A list of what is not carried over, and what takes note of it: each thing once. */
export function notedOnce(): { readonly notCarried: NotCarried[]; note(path: string, what: string): void } {
  const notCarried: NotCarried[] = [];
  const known = new Set<string>();
  return {
    notCarried,
    note(path, what) {
      const key = `${path}\n${what}`;
      if (known.has(key)) return;
      known.add(key);
      notCarried.push({ path, what });
    },
  };
}

/** What a file can become. */
export type MadeKind = 'questionnaire' | 'framework' | 'crosswalk';

/** A definition as loose JSON: shaped like one, and still to be proven. */
export interface Made {
  readonly kind: MadeKind;
  readonly json: Readonly<Record<string, unknown>>;
}

/**
 * What was read from a file of another form. `faults` say why nothing could be made of it: then `made` is empty, so
 * nothing is ever half-imported. `notes` say how it was read where there is more than one way.
 */
export interface Reading {
  readonly made: readonly Made[];
  readonly notCarried: readonly NotCarried[];
  readonly notes: readonly string[];
  readonly faults: readonly Fault[];
}

/** A file that cannot be read at all, in one sentence. */
export const refusedReading = (reason: string, path = ''): Reading => ({
  made: [],
  notCarried: [],
  notes: [],
  faults: [{ path, reason }],
});
