import { z } from 'zod';
import { cleanText } from '#domain/questionnaires/kinds/read-typed.js';
import type { Typed } from '#domain/questionnaires/typed.js';

/** The fields of a form of facts, which a rule pack names; the revision is of the record the form was made from. */
export const factsForm = z
  .record(z.string().max(200), z.union([z.string(), z.array(z.string())]))
  .transform((fields) => {
    const typed: Typed = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, [value].flat().map(cleanText)]),
    );
    // One that is none matches no record.
    return { typed, revision: Number(/^\d{1,9}$/.exec(typed['revision']?.[0] ?? '')?.[0] ?? -1) };
  });
