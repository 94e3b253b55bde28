import type { Content } from '#domain/content/prove-content.js';
import type { Storage } from '#storage/contract.js';
import type { Afterwards } from './afterwards.js';
import type { CertSearch } from './cert-search.js';
import type { CertificateReader } from './certificate-reader.js';
import type { ExchangeReader } from './exchange-reader.js';
import type { Postman } from './postman.js';
import type { Shelf } from './questionnaires/shelf.js';
import type { World } from './world.js';

/** What an operator decides about the use cases. */
export interface ServiceSettings {
  /** Where people reach the portal, without a slash at the end; every link in a letter begins with it. */
  readonly publicUrl: string;
  /** Invitation links are derived from it; changing it ends them all. */
  readonly secret: string;
  /** What the first-run page asks for; null where nobody may set the portal up there. */
  readonly setUpToken: string | null;
  /** Days an invitation link outlives the due date. */
  readonly invitationDays: number;
  /** Most bytes of one uploaded file. */
  readonly uploadLimit: number;
  readonly production: boolean;
}

/** What the use cases are made from. */
export interface ServiceParts {
  readonly storage: Storage;
  readonly world: World;
  readonly content: Content;
  readonly postman: Postman;
  readonly reader: CertificateReader;
  readonly exchange: ExchangeReader;
  /** Null where nobody gave the portal a key. */
  readonly certSearch: CertSearch | null;
  readonly settings: ServiceSettings;
}

/** The same, with what the services make for each other. */
export interface Parts extends ServiceParts {
  readonly shelf: Shelf;
  readonly afterwards: Afterwards;
}
