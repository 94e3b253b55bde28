import type { CalendarDate } from '../dates.js';

/** A model the system runs on. */
export interface SystemModel {
  readonly name: string;
  readonly version: string;
  /** Who makes it. */
  readonly supplier: string;
  readonly licence: string;
  /** Where it runs. */
  readonly hosting: string;
}

/** Somebody the vendor needs for the system. */
export interface SubSupplier {
  readonly name: string;
  readonly service: string;
  readonly country: string;
}

/** A version of the system the buyer has used or was told of. */
export interface SystemVersion {
  readonly version: string;
  readonly since: CalendarDate | null;
  readonly note: string;
}

/** Where more about the system can be read. */
export interface SystemDocument {
  readonly title: string;
  readonly href: string;
}

/** Where it runs, by id, in words. */
export const DEPLOYMENTS = {
  'vendor-cloud': 'In the vendor’s cloud',
  'own-cloud': 'In our own cloud',
  'on-premises': 'On our premises',
  device: 'On people’s devices',
  other: 'Elsewhere, or in several places',
} as const;
export type Deployment = keyof typeof DEPLOYMENTS;
export const DEPLOYMENT_IDS = Object.keys(DEPLOYMENTS) as [Deployment, ...Deployment[]];

/** Most of what a profile takes: characters, and lines of a list. */
export const PROFILE_LIMITS = {
  text: 4_000,
  line: 200,
  note: 1_000,
  href: 490,
  models: 10,
  subSuppliers: 20,
  versions: 20,
  documents: 20,
} as const;

/** What an AI system is, as its buyer wrote it down; empty where nobody has. */
export interface SystemProfile {
  readonly users: string;
  readonly affectedPersons: string;
  readonly models: readonly SystemModel[];
  readonly data: string;
  readonly deployment: Deployment | null;
  /** ISO 3166 codes of two letters, sorted. */
  readonly countries: readonly string[];
  readonly subSuppliers: readonly SubSupplier[];
  /** Newest first. */
  readonly versions: readonly SystemVersion[];
  readonly documents: readonly SystemDocument[];
}

export const EMPTY_PROFILE: SystemProfile = {
  users: '',
  affectedPersons: '',
  models: [],
  data: '',
  deployment: null,
  countries: [],
  subSuppliers: [],
  versions: [],
  documents: [],
};

/** Lists in the order they are kept in: countries by code, versions newest first and those of no known day last. */
export const inProfileOrder = (profile: SystemProfile): SystemProfile => ({
  ...profile,
  countries: [...new Set(profile.countries)].toSorted(),
  versions: profile.versions.toSorted((a, b) => (b.since ?? '').localeCompare(a.since ?? '')),
});
