import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Everything the environment decides. Each floor gets only its own part. */
export interface Config {
  readonly production: boolean;
  readonly host: string;
  /** 0 asks the system for a free one. */
  readonly port: number;
  /** The portal's own address, without a slash at its end; links in letters follow it, never the Host header. */
  readonly publicUrl: string;
  readonly trustProxy: boolean | number | string;
  readonly dataDir: string;
  /** null: the embedded database under the data folder. */
  readonly mongodbUri: string | null;
  /** null: letters are captured, not sent. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** null: IAF CertSearch is never asked by the portal, only by people. */
  readonly certSearch: { readonly url: string; readonly key: string } | null;
  /** Captured letters hold live links: their pages are for a developer at this very machine, never for a network. */
  readonly mailboxOpen: boolean;
  /** null: made once and kept in the data folder; never so in production. */
  readonly sessionSecret: string | null;
  /** The project's own folder: views, public, seeds and messages lie under it. */
  readonly root: string;
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** All faults of the environment at once. */
export class ConfigFault extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`The settings cannot be used:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

const optional = (schema: z.ZodType<string, string>) =>
  z
    .string()
    .optional()
    .transform((value) => (value === undefined || value.trim() === '' ? null : value.trim()))
    .pipe(z.union([z.null(), schema]));

const address = (protocols: RegExp, example: string) =>
  z
    .string()
    .refine((value) => protocols.test(value) && URL.canParse(value), `is not an address like ${example}`);

const environment = z
  .object({
    NODE_ENV: z.string().optional(),
    HOST: optional(z.string()),
    PORT: optional(
      z
        .string()
        .refine(
          (value) => /^\d{1,5}$/.test(value) && Number(value) < 65_536,
          'is not a port from 0 to 65535',
        ),
    ),
    PUBLIC_URL: optional(address(/^https?:\/\/[^/?#]+\/?$/, 'https://assay.company.example, without a path')),
    TRUST_PROXY: optional(z.string()),
    DATA_DIR: optional(z.string()),
    MONGODB_URI: optional(
      z.string().regex(/^mongodb(\+srv)?:\/\/./, 'is not an address like mongodb://127.0.0.1:27017/assay'),
    ),
    SMTP_URL: optional(address(/^smtps?:\/\/./, 'smtp://user:password@mail.company.example:587')),
    MAIL_FROM: optional(
      z.string().regex(/^[^\r\n]*@[^\r\n]+$/, 'is not a sender like Assay <assay@company.example>'),
    ),
    CERTSEARCH_URL: optional(
      address(
        /^https:\/\/[^/?#]+|^http:\/\/127\.0\.0\.1(:\d+)?(\/|$)/,
        'https://api.iafcertsearch.org/api/client/v1',
      ),
    ),
    CERTSEARCH_KEY: optional(z.string().regex(/^[\x21-\x7e]+$/, 'is not a key of letters, digits and signs')),
    SESSION_SECRET: optional(z.string().min(32, 'is shorter than 32 characters')),
  })
  .superRefine((values, context) => {
    if (values.NODE_ENV === 'production' && values.SESSION_SECRET === null) {
      const message =
        'is missing: in production, set at least 32 random characters and keep them (try: openssl rand -hex 32)';
      context.addIssue({ code: 'custom', path: ['SESSION_SECRET'], message });
    }
    if (values.SMTP_URL !== null && values.MAIL_FROM === null) {
      const message =
        'is missing: a mail server refuses letters without a sender of its own, like Assay <assay@company.example>';
      context.addIssue({ code: 'custom', path: ['MAIL_FROM'], message });
    }
    if ((values.CERTSEARCH_URL === null) !== (values.CERTSEARCH_KEY === null)) {
      const absent = values.CERTSEARCH_URL === null ? 'CERTSEARCH_URL' : 'CERTSEARCH_KEY';
      const message = 'is missing: IAF CertSearch is asked with an address and a key, or not at all';
      context.addIssue({ code: 'custom', path: [absent], message });
    }
  });

/** Reads the settings from environment variables; the only reader of the environment. Throws ConfigFault with every fault at once. */
export function readConfig(variables: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    throw new ConfigFault(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${sentenceOf(issue)}`));
  }
  const values = parsed.data;
  const host = values.HOST ?? '127.0.0.1';
  const port = Number(values.PORT ?? 3000);
  const root = projectRoot();
  return {
    production: values.NODE_ENV === 'production',
    host,
    port,
    publicUrl: (values.PUBLIC_URL ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`).replace(
      /\/$/,
      '',
    ),
    trustProxy: proxyTrust(values.TRUST_PROXY),
    dataDir: resolve(values.DATA_DIR ?? join(root, 'data')),
    mongodbUri: values.MONGODB_URI,
    smtpUrl: values.SMTP_URL,
    mailboxOpen: values.NODE_ENV !== 'production' && LOOPBACK.includes(host),
    mailFrom: values.MAIL_FROM ?? 'Assay <assay@localhost.localdomain>',
    certSearch:
      values.CERTSEARCH_URL === null || values.CERTSEARCH_KEY === null
        ? null
        : { url: values.CERTSEARCH_URL, key: values.CERTSEARCH_KEY },
    sessionSecret: values.SESSION_SECRET,
    root,
  };
}

/** A union's own message is of no use to people; the one of its text branch is. */
function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  return issue.errors.flat().find((inner) => inner.code !== 'invalid_type')?.message ?? issue.message;
}

/** `true`, a number of proxies, or their addresses, as Express takes them. */
function proxyTrust(value: string | null): Config['trustProxy'] {
  if (value === null || value === 'false') return false;
  if (value === 'true') return true;
  return /^\d+$/.test(value) ? Number(value) : value;
}

/** The nearest folder above this file that holds package.json: the same from src and from dist. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** The password that `assay user create` gives, where it is not piped in; empty where there is none. */
export const commandPassword = (variables: NodeJS.ProcessEnv = process.env): string =>
  variables['ASSAY_PASSWORD'] ?? '';
