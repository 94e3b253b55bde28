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

export const DEPLOYMENTS = ['vendor-cloud', 'own-cloud', 'on-premises', 'device', 'other'] as const;
export type Deployment = (typeof DEPLOYMENTS)[number];

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
