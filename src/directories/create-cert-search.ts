import { setTimeout as pause } from 'node:timers/promises';
import type { ListedCompany } from '#domain/certificates/cert-search.js';
import { type AnswerFault, companyIn } from './company-in.js';

export interface CertSearchOptions {
  /** The interface's address as the account's page of settings gives it, `https://…`. */
  readonly url: string;
  readonly key: string;
  /** Milliseconds for everything, the second try included; 10 s unless told. */
  readonly patience?: number;
}

export type Fault = 'key' | 'credit' | 'busy' | 'question' | 'away' | AnswerFault;
type Outcome = { readonly company: ListedCompany | null } | { readonly fault: Fault };

/** What one answer may weigh, in bytes; that of a company with hundreds of certificates is far below. */
const HEAVIEST = 1024 * 1024;
/** Milliseconds before the second try. */
const BREATH = 300;
const PATIENCE = 10_000;
/** How alike two names have to be, in per cent; the interface takes 80 to 100. Names are compared here once more. */
const MATCH_RATE = 90;

/** States after which the same question may be answered a moment later; a limit (429) or a server's own fault is not one. */
const PASSING = [502, 503, 504];

/**
 * Asks the "Verification Users" interface of IAF CertSearch: `POST /company` with a name and a country. Source: its
 * developer guide at support.iafcertsearch.org (not opened by us; known from stored copies of its pages). Tried against
 * a stand-in made from that guide and never against the service itself.
 */
export function createCertSearch({ url, key, patience = PATIENCE }: CertSearchOptions) {
  const address = `${url.replace(/\/+$/, '')}/company`;
  return {
    async find({ holder, country }: { readonly holder: string; readonly country: string }): Promise<Outcome> {
      const request = {
        method: 'POST',
        // Following elsewhere would take the key along.
        redirect: 'error',
        headers: { 'content-type': 'application/json', 'x-http-authorization': key },
        body: JSON.stringify({ company_name: holder, company_country: country, match_rate: MATCH_RATE }),
        signal: AbortSignal.timeout(patience),
      } as const;
      return (await tried(address, request)) ?? (await again(address, request)) ?? { fault: 'away' };
    },
  };
}

async function again(
  address: string,
  request: RequestInit & { signal: AbortSignal },
): Promise<Outcome | null> {
  // Ended by the signal it rejects, and the second try ends at once.
  await pause(BREATH, undefined, { signal: request.signal }).catch(() => undefined);
  return tried(address, request);
}

/** One try; null where a second one may fare better. What went wrong is told by its kind alone: the request holds the key. */
async function tried(address: string, request: RequestInit): Promise<Outcome | null> {
  try {
    const response = await fetch(address, request);
    if (PASSING.includes(response.status)) {
      await response.body?.cancel();
      return null;
    }
    const text = await textOf(response);
    if (text === null) return { fault: 'answer' };
    return response.ok ? companyIn(text) : faultOf(response.status, text);
  } catch {
    return null;
  }
}

/** The whole text; null where it is heavier than any answer. */
async function textOf({ body }: Response): Promise<string | null> {
  const parts: Uint8Array[] = [];
  let weight = 0;
  // Leaving the loop ends the download.
  for await (const part of body ?? []) {
    weight += part.byteLength;
    if (weight > HEAVIEST) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** The guide's errors: a state, and for some a code that tells two of them apart. */
function faultOf(status: number, text: string): Outcome {
  if (status === 404) return { company: null };
  if (status === 403 && /"code"\s*:\s*"insufficient_credit"/.test(text)) return { fault: 'credit' };
  if (status === 401 || status === 403) return { fault: 'key' };
  if (status === 429) return { fault: 'busy' };
  if (status === 400 || status === 422) return { fault: 'question' };
  return { fault: 'away' };
}
