import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Express } from 'express';
import { createCertSearch } from '#directories/create-cert-search.js';
import { createExchangeReader } from '#documents/exchange/create-exchange-reader.js';
import { createPress } from '#documents/making/create-press.js';
import { createCertificateReader } from '#documents/reading/create-certificate-reader.js';
import { FILE_LIMIT } from '#domain/assessments/file-types.js';
import { grownContent } from '#domain/content/grown-content.js';
import {
  CONTENT_FOLDERS,
  type Content,
  type ContentVerdict,
  proveContent,
} from '#domain/content/prove-content.js';
import type { CapturedMail } from '#domain/mail/mail.js';
import { createJobs } from '#jobs/create-jobs.js';
import { createPostman, type MailPostman, type PostmanOptions } from '#mail/create-postman.js';
import type { LetterTexts } from '#mail/letters/letter.js';
import type { CertificateReader } from '#services/certificate-reader.js';
import type { Services } from '#services/contract.js';
import { createServices } from '#services/create-services.js';
import { readStory, type Story } from '#services/demonstration/story.js';
import { type TellingBegun, tellStory } from '#services/demonstration/tell-story.js';
import type { ExchangeReader } from '#services/exchange-reader.js';
import type { ServiceSettings } from '#services/parts.js';
import type { World } from '#services/world.js';
import { openDatabase } from '#storage/connect.js';
import { readDefinitions } from '#storage/content/read-definitions.js';
import type { Storage } from '#storage/contract.js';
import { keptSecret } from '#storage/data-folder/kept-secret.js';
import { openStorage } from '#storage/open-storage.js';
import { createApp } from '#web/create-app.js';
import type { Config } from './config.js';

export interface Portal {
  readonly app: Express;
  readonly services: Services;
  /** Runs what waits without a visitor until nothing does: for tests and commands, which start no timers. */
  runDueJobs(): Promise<number>;
  /** Begins the background jobs. */
  startJobs(): void;
  /**
   * Begins to tell the demonstration story where the database is empty; answers its sign-ins, none where the portal has
   * organisations of its own. Jobs are started after `told`: they live in the present.
   */
  tellDemonstration(): Promise<TellingBegun & { readonly password: string }>;
  /** Whether the story's accounts, whose passwords lie in the data folder, can sign in here. */
  holdsDemonstration(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Builds the whole portal: production and tests build the same one. `world` is what a test replaces; `setUpToken` is
 * what the first-run page asks for, null where it shall stay shut.
 * Errors: content that does not hold, a database that cannot be opened.
 */
export async function createPortal(config: Config, world: World, setUpToken: string | null): Promise<Portal> {
  const shipped = await shippedContent(join(config.root, 'seeds'));
  const secret = config.sessionSecret ?? (await keptSecret(config.dataDir, 'session-secret'));
  const log = (message: string) => world.log.info(message);
  const database = await openDatabase({ mongodbUri: config.mongodbUri, dataDir: config.dataDir, log });
  const storage = await openStorage({ uri: database.uri, log, newId: world.newId });
  const content = await withImported(shipped, storage, world.log);

  const settings = settingsOf(config, secret, setUpToken);
  const capture = (mail: CapturedMail) => storage.captured.add(mail);
  const postman = postmanOf(config, { smtpUrl: config.smtpUrl, capture, now: world.now });
  const reader = readerOf(config, world);
  const exchange = createExchangeReader();
  const { certSearch: access } = config;
  const certSearch = access && createCertSearch(access);
  const services = createServices({
    storage,
    world,
    content,
    postman,
    reader,
    exchange,
    certSearch,
    settings,
  });
  await services.content.keepPublished();
  const press = createPress();
  const jobs = createJobs({ services, log: world.log });
  const app = createApp(
    {
      publicUrl: config.publicUrl,
      trustProxy: config.trustProxy,
      sessionSecret: secret,
      development: config.mailboxOpen,
      folders: webFolders(config.root),
    },
    {
      services,
      sessionStore: storage.sessionStore,
      press,
      log: world.log,
      now: world.now,
      afterDeed: jobs.nudge,
    },
  );

  return {
    app,
    services,
    runDueJobs: jobs.runDue,
    startJobs: jobs.start,
    ...demonstrationOf(config, { storage, content, settings, world, capture, reader, exchange }),
    async close() {
      await jobs.stop();
      postman.close();
      await press.close();
      await reader.close();
      await storage.close();
      await database.close();
    },
  };
}

/** The shipped content with what was imported; what the portal works without is told once, at its start. */
async function withImported(shipped: Content, storage: Storage, log: World['log']): Promise<Content> {
  const { content, leftOut } = grownContent(shipped, await storage.definitions.all());
  for (const { imported, reason } of leftOut) {
    const { id, version } = imported.definition;
    log.warn(`The imported ${imported.kind} ${id} ${version} is left out. ${reason}`);
  }
  return content;
}

interface TellingParts {
  readonly storage: Storage;
  readonly content: Content;
  readonly settings: ServiceSettings;
  readonly world: World;
  capture(mail: CapturedMail): Promise<void>;
  readonly reader: CertificateReader;
  readonly exchange: ExchangeReader;
}

/** The demonstration story, told through services of its own: they live on the days of the story. */
function demonstrationOf(
  config: Config,
  { storage, content, settings, world, capture, reader, exchange }: TellingParts,
): Pick<Portal, 'tellDemonstration' | 'holdsDemonstration'> {
  return {
    async tellDemonstration() {
      const password = (await keptSecret(config.dataDir, 'demonstration-password')).slice(0, 16);
      const servicesIn = (told: World) => {
        // Letters of the story are never sent, whatever mail server is set up: its people are invented.
        const postman = postmanOf(config, { smtpUrl: null, capture, now: told.now });
        // Nor is anybody outside asked about them.
        const parts = { storage, content, postman, reader, exchange, certSearch: null, settings };
        return createServices({ ...parts, world: told });
      };
      const begun = await tellStory({ storage, servicesIn, story: storyOf(config), password, world });
      return { ...begun, password };
    },
    async holdsDemonstration() {
      const organisations = await storage
        .acrossAll('whether demonstration accounts are here')
        .organisations.all();
      return organisations.some(({ id }) => id.startsWith('demonstration-'));
    },
  };
}

/** Reads and proves everything under `seeds`: the content, or every fault at once. */
export const proveShippedContent = async (seeds: string): Promise<ContentVerdict> =>
  proveContent(
    Object.fromEntries(
      await Promise.all(
        CONTENT_FOLDERS.map(async (folder) => [folder, await readDefinitions(seeds, folder)] as const),
      ),
    ),
  );

async function shippedContent(seeds: string): Promise<Content> {
  const verdict = await proveShippedContent(seeds);
  if ('content' in verdict) return verdict.content;
  const faults = verdict.faults.map(({ file, path, reason }) => `  - ${file}: ${path}: ${reason}`);
  throw new Error(`The shipped content does not hold:\n${faults.join('\n')}`);
}

const settingsOf = (config: Config, secret: string, setUpToken: string | null): ServiceSettings => ({
  publicUrl: config.publicUrl,
  secret,
  setUpToken,
  invitationDays: 30,
  uploadLimit: FILE_LIMIT,
  production: config.production,
});

const postmanOf = (
  { root, mailFrom, publicUrl }: Config,
  given: Pick<PostmanOptions, 'smtpUrl' | 'capture' | 'now'>,
): MailPostman =>
  createPostman({
    ...given,
    from: mailFrom,
    viewsDir: join(root, 'views'),
    publicUrl,
    texts: readJson(join(root, 'src/mail/messages/en.json')) as LetterTexts,
  });

const readerOf = ({ root }: Config, { now }: World) =>
  createCertificateReader({ now, model: join(root, 'seeds/reader/fields.json') });

const storyOf = ({ root }: Config): Story => {
  const folder = join(root, 'seeds/demonstration');
  return readStory(readJson(join(folder, 'story.json')), readJson(join(folder, 'answers.json')));
};

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function webFolders(root: string) {
  const folderOf = (address: string) => dirname(fileURLToPath(address));
  return {
    views: join(root, 'views'),
    messages: join(root, 'src/web/messages'),
    own: join(root, 'public'),
    packages: {
      'vendor/inter': join(folderOf(import.meta.resolve('@fontsource-variable/inter/package.json')), 'files'),
      vendor: folderOf(import.meta.resolve('@tabler/core/dist/css/tabler.min.css')),
    },
  };
}
