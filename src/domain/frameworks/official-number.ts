import type { Instant } from '../dates.js';
import type { FrameworkId, RequirementId } from '../ids.js';

/** Where a number stands: a requirement, in one edition of its source. */
export interface NumberPlace {
  readonly framework: FrameworkId;
  readonly requirement: RequirementId;
  readonly edition: string;
}

/** The number the source itself gives a requirement, as an organisation read it in its own copy. */
export interface OfficialNumber extends NumberPlace {
  readonly number: string;
  /** Where it was read, in their words. */
  readonly source: string;
  readonly by: string;
  readonly at: Instant;
  /** Grows with each change; 0 is said of a place without a number. */
  readonly revision: number;
}

export const OFFICIAL_NUMBER_LIMITS = { number: 40, source: 300, all: 2_000 } as const;

/** The number at a place; null where none was entered. */
export const numberAt = (numbers: readonly OfficialNumber[], place: NumberPlace): OfficialNumber | null =>
  numbers.find((each) => isAt(each, place)) ?? null;

/** The numbers with this one at its place, instead of the one before. */
export const withNumber = (
  numbers: readonly OfficialNumber[],
  entered: OfficialNumber,
): readonly OfficialNumber[] => [...withoutNumber(numbers, entered), entered];

export const withoutNumber = (
  numbers: readonly OfficialNumber[],
  place: NumberPlace,
): readonly OfficialNumber[] => numbers.filter((each) => !isAt(each, place));

const isAt = (one: NumberPlace, other: NumberPlace): boolean =>
  one.framework === other.framework && one.requirement === other.requirement && one.edition === other.edition;
