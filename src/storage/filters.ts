import { trusted } from 'mongoose';

/**
 * Conditions other than equality. Everything else in a filter that looks like an operator is taken as a plain value
 * (`sanitizeFilter`), so these are the only ones there are.
 */
export const among = <T>(values: readonly T[]) => trusted({ $in: [...values] });
export const below = <T>(value: T) => trusted({ $lt: value });
export const above = <T>(value: T) => trusted({ $gt: value });
export const atLeast = <T>(value: T) => trusted({ $gte: value });
/** From the first value on, before the second. */
export const fromUntil = <T>([from, until]: readonly [T, T]) => trusted({ $gte: from, $lt: until });
export const atMost = <T>(value: T) => trusted({ $lte: value });
/** From one value to another, both included. */
export const fromTo = <T>(from: T, to: T) => trusted({ $gte: from, $lte: to });
export const otherThan = <T>(value: T) => trusted({ $ne: value });
export const isThere = (there: boolean) => trusted({ $exists: there });
/** Not this value, and in an array none of its elements; true where the field is missing. */
export const notThis = <T>(value: T) => trusted({ $ne: value });
/** Any text at all: true wherever the field, or one of an array's elements, holds one. */
export const anyText = () => trusted({ $gte: '' });
/** An array one element of which has this field from one value to another, both included. */
export const hasFromTo = <T>(field: string, from: T, to: T) =>
  trusted({ $elemMatch: { [field]: { $gte: from, $lte: to } } });
/** An array without elements. */
export const empty = () => trusted({ $size: 0 });
