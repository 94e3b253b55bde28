import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One certificate of `POST /company`, as the developer guide of IAF CertSearch describes it. */
export const aListedCertificate = (over: Readonly<Record<string, unknown>> = {}) => ({
  cert_id: 'cert_0000000000000000000000aa',
  accreditation_bodies_name: 'United Kingdom Accreditation Service',
  certification_bodies_name: 'Nordcert Limited',
  certification_number: 'AIMS 24817',
  certification_status: 'Active',
  certification_scope: 'Operation of document models',
  certification_standards_scheme: [
    { standard_name: 'ISO/IEC 42001:2023', scheme_name: 'AIMS', is_accredited_mla: true },
  ],
  certification_main_sites: [],
  certification_additional_sites: [],
  certification_sectors: [],
  updated_at: 1_763_000_000,
  ...over,
});

/** The whole answer. */
export const aCompany = (
  certificates: readonly unknown[] = [aListedCertificate()],
  over: Readonly<Record<string, unknown>> = {},
) => ({
  data: {
    ce_id: 'ce_0000000000000000000000aa',
    matched_certified_entity_name: 'Meridian Docs B.V.',
    match_status: 'matched',
    match_type: 'name',
    certified_entity_english_name: null,
    certified_entity_trading_name: '',
    country: 'Netherlands',
    certified_entity_addresses: [],
    certificates,
    ...over,
  },
});

/** An error as the guide describes it. */
export const anError = (status: number, code: string) => ({
  type: 'about:blank',
  title: code,
  status,
  detail: 'In words.',
  instance: '/company',
  code,
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export const answering =
  (status: number, body: unknown): Answer =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

export interface CertSearchStandIn {
  readonly url: string;
  readonly asked: readonly { readonly path: string; readonly key: unknown; readonly body: unknown }[];
  /** What it answers from now on, one after the other; the last one stays. */
  answer(...answers: readonly Answer[]): void;
  close(): Promise<void>;
}

/** A stand-in for IAF CertSearch on a free port of 127.0.0.1, made from the published guide. */
export async function startCertSearchStandIn(): Promise<CertSearchStandIn> {
  const asked: { path: string; key: unknown; body: unknown }[] = [];
  let answers: readonly Answer[] = [answering(200, aCompany())];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => void parts.push(part));
    request.on('end', () => {
      asked.push({
        path: `${request.method} ${request.url}`,
        key: request.headers['x-http-authorization'],
        body: JSON.parse(Buffer.concat(parts).toString() || 'null'),
      });
      const [now, ...later] = answers;
      if (later.length > 0) answers = later;
      now?.(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/client/v1`,
    asked,
    answer: (...given) => {
      answers = given;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
