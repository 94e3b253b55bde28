import { cpus } from 'node:os';
import { type Client, median, signIn } from '../http/client.js';
import { type PortalUnderLoad, startPortalUnderLoad } from '../http/portal-under-load.js';

const SIZES = [300, 10_000] as const;
const ROUNDS = 60;
const CLIENTS = 8;
const EACH = 10;
const IMPORTED = 5_000;

/** What a person asks of the register, by address. */
const PAGES: readonly (readonly [string, string])[] = [
  ['first page', '/vendors'],
  ['page 10', '/vendors?page=10'],
  ['sorted by contract end', '/vendors?sort=ends'],
  ['criticality medium', '/vendors?criticality=medium'],
  ['never assessed, by last change', '/vendors?assessed=never&sort=-changed'],
  ['search for one vendor', '/vendors?search=00123'],
];

interface House {
  readonly portal: PortalUnderLoad;
  readonly client: Client;
}

async function timed(act: () => Promise<Response>, expected: number): Promise<number> {
  const started = performance.now();
  const response = await act();
  await response.arrayBuffer();
  if (response.status !== expected) throw new Error(`It answered ${response.status}, not ${expected}.`);
  return performance.now() - started;
}

const read =
  ({ portal, client }: House, address: string) =>
  () =>
    fetch(portal.url + address, { headers: { cookie: client.cookie } });

const create =
  ({ portal, client }: House, name: string) =>
  () => {
    const body = new URLSearchParams({ _csrf: client.csrf, name, criticality: 'high' });
    const headers = { cookie: client.cookie };
    return fetch(`${portal.url}/vendors/new`, { method: 'POST', headers, body, redirect: 'manual' });
  };

async function open(vendors: number): Promise<House> {
  const portal = await startPortalUnderLoad(vendors);
  return { portal, client: await signIn(portal.url, portal.email, portal.password) };
}

const said = (times: readonly number[]): string => {
  const slowest = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
  return `${median(times).toFixed(1)} (${slowest.toFixed(1)})`;
};

/** Both houses in turn, so that a busy machine slows both. */
async function compare(
  name: string,
  houses: readonly House[],
  act: (house: House, nth: number) => () => Promise<Response>,
  status: number,
) {
  const times = houses.map((): number[] => []);
  for (let nth = 0; nth < ROUNDS; nth += 1)
    for (const [at, house] of houses.entries()) times[at]?.push(await timed(act(house, nth), status));
  console.log(`| ${[name, ...times.map((each) => said(each.slice(5)))].join(' | ')} |`);
}

async function together(house: House): Promise<void> {
  const started = performance.now();
  const register = async (client: number) => {
    for (let nth = 0; nth < EACH; nth += 1) await timed(create(house, `Together ${client}-${nth}`), 303);
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, client) => register(client)));
  const took = performance.now() - started;
  const page = await (await read(house, '/vendors?search=together')()).text();
  const found = /([\d,]+) vendors?, search/.exec(page)?.[1];
  console.log(
    `\n${CLIENTS} clients registering ${CLIENTS * EACH} vendors at once: ${found} there, ${(took / CLIENTS / EACH).toFixed(1)} ms each, ${took.toFixed(0)} ms in all`,
  );
}

async function bringIn(house: House): Promise<void> {
  const { portal, client } = house;
  const rows = Array.from(
    { length: IMPORTED },
    (_, nth) => `Imported ${nth},imported-${nth}.example,high,EU`,
  );
  const body = new FormData();
  body.append('_csrf', client.csrf);
  body.append('file', new Blob([`Name,Website,Criticality,Tags\n${rows.join('\n')}\n`]), 'list.csv');
  const headers = { cookie: client.cookie };
  const begun = await fetch(`${portal.url}/vendors/import`, {
    method: 'POST',
    headers,
    body,
    redirect: 'manual',
  });
  const address = begun.headers.get('location') ?? '';
  const preview = await timed(read(house, address), 200);
  const token = new URLSearchParams({ _csrf: client.csrf, revision: '1' });
  const run = await timed(
    () => fetch(`${portal.url}${address}/run`, { method: 'POST', headers, body: token, redirect: 'manual' }),
    303,
  );
  console.log(
    `import of ${IMPORTED} rows: preview ${preview.toFixed(0)} ms, written in ${run.toFixed(0)} ms`,
  );
  const taken = await timed(read(house, '/vendors/export.csv'), 200);
  console.log(`export of all vendors: ${taken.toFixed(0)} ms`);
}

async function main(): Promise<void> {
  const houses = await Promise.all(SIZES.map(open));
  console.log(
    `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
  );
  console.log(
    `| median ms (95 %) | ${SIZES.map((size) => `${size.toLocaleString('en-GB')} vendors`).join(' | ')} |`,
  );
  console.log(`|---|${SIZES.map(() => '---').join('|')}|`);
  for (const [name, address] of PAGES) await compare(name, houses, (house) => read(house, address), 200);
  await compare('register a vendor', houses, (house, nth) => create(house, `Another ${nth}`), 303);
  for (const house of houses) await together(house);
  for (const house of houses.slice(-1)) await bringIn(house);
  for (const { portal } of houses) await portal.stop();
}

await main();
