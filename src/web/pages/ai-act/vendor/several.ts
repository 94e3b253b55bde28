import { z } from 'zod';

/** Boxes of one name, as many as were ticked. */
export const several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()));
