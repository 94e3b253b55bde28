import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Express } from 'express';
import { type Content, type ContentVerdict, proveContent } from '#domain/content/prove-content.js';
import { createJobs } from '#jobs/create-jobs.js';
import { createPostman } from '#mail/create-postman.js';
import type { LetterTexts } from '#mail/letters.js';
import type { Services } from '#services/contract.js';
import { createServices } from '#services/create-services.js';
import { readStory } from '#services/demonstration/story.js';
import { type SignIn, tellStory } from '#services/demonstration/tell-story.js';
import type { World } from '#services/world.js';
import { openDatabase } from '#storage/connect.js';
import { readDefinitions } from '#storage/content/read-definitions.js';
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
  /** Tells the demonstration story where the database is empty; answers its sign-ins, none where the portal has organisations of its own. */
  tellDemonstration(): Promise<{ readonly signIns: readonly SignIn[]; readonly password: string }>;
  /** Whether the story's accounts, whose passwords lie in the data folder, can sign in here. */
  holdsDemonstration(): Promise<boolean>;
  close(): Promise<void>;
}

const MEGABYTE = 1024 * 1024;

/**
 * Builds the whole portal: production and tests build the same one. `world` is what a test replaces; `setUpToken` is
 * what the first-run page asks for, null where it shall stay shut.
 * Errors: content that does not hold, a database that cannot be opened.
 */
export async function createPortal(config: Config, world: World, setUpToken: string | null): Promise<Portal> {
  const content = await shippedContent(join(config.root, 'seeds'));
  const secret = config.sessionSecret ?? (await keptSecret(config.dataDir, 'session-secret'));
  const log = (message: string) => world.log.info(message);
  const database = await openDatabase({ mongodbUri: config.mongodbUri, dataDir: config.dataDir, log });
  const storage = await openStorage({ uri: database.uri, log, newId: world.newId });

  const postmanTo = (smtpUrl: string | null) =>
    createPostman({
      smtpUrl,
      from: config.mailFrom,
      viewsDir: join(config.root, 'views'),
      publicUrl: config.publicUrl,
      texts: letterTexts(config.root),
      capture: (mail) => storage.captured.add(mail),
      now: world.now,
    });
  const postman = postmanTo(config.smtpUrl);
  const settings = {
    publicUrl: config.publicUrl,
    secret,
    setUpToken,
    invitationDays: 30,
    uploadLimit: 20 * MEGABYTE,
    production: config.production,
  };
  const services = createServices({ storage, world, content, postman, settings });
  await services.content.keepPublished();
  const jobs = createJobs({ services, log: world.log });
  const app = createApp(
    {
      publicUrl: config.publicUrl,
      trustProxy: config.trustProxy,
      sessionSecret: secret,
      development: !config.production,
      folders: webFolders(config.root),
    },
    { services, sessionStore: storage.sessionStore, log: world.log, now: world.now, afterDeed: jobs.nudge },
  );

  return {
    app,
    services,
    runDueJobs: jobs.runDue,
    startJobs: jobs.start,
    async tellDemonstration() {
      const password = (await keptSecret(config.dataDir, 'demonstration-password')).slice(0, 16);
      const story = readStory(
        JSON.parse(readFileSync(join(config.root, 'seeds/demonstration/story.json'), 'utf8')) as unknown,
      );
      // Letters of the story are never sent, whatever mail server is set up: their people are invented.
      const letters = postmanTo(null);
      const servicesIn = (told: World) =>
        createServices({ storage, world: told, content, postman: letters, settings });
      const { signIns } = await tellStory({ storage, servicesIn, story, password, world });
      return { signIns, password };
    },
    async holdsDemonstration() {
      const organisations = await storage
        .acrossAll('whether demonstration accounts are here')
        .organisations.all();
      return organisations.some(({ id }) => id.startsWith('demonstration-'));
    },
    async close() {
      await jobs.stop();
      postman.close();
      await storage.close();
      await database.close();
    },
  };
}

/** Reads and proves everything under `seeds`: the content, or every fault at once. */
export const proveShippedContent = async (seeds: string): Promise<ContentVerdict> =>
  proveContent({
    frameworks: await readDefinitions(seeds, 'frameworks'),
    questionnaires: await readDefinitions(seeds, 'questionnaires'),
  });

async function shippedContent(seeds: string): Promise<Content> {
  const verdict = await proveShippedContent(seeds);
  if ('content' in verdict) return verdict.content;
  const faults = verdict.faults.map(({ path, reason }) => `  - ${path}: ${reason}`);
  throw new Error(`The shipped content does not hold:\n${faults.join('\n')}`);
}

const letterTexts = (root: string): LetterTexts =>
  JSON.parse(readFileSync(join(root, 'src/mail/messages/en.json'), 'utf8')) as LetterTexts;

function webFolders(root: string) {
  const packageFolder = (file: string) => dirname(fileURLToPath(import.meta.resolve(file)));
  return {
    views: join(root, 'views'),
    messages: join(root, 'src/web/messages'),
    own: join(root, 'public'),
    packages: {
      'vendor/inter': join(packageFolder('@fontsource-variable/inter/package.json'), 'files'),
      vendor: packageFolder('@tabler/core/dist/css/tabler.min.css'),
    },
  };
}
