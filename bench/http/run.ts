import { fork } from 'node:child_process';
import { cpus } from 'node:os';
import autocannon from 'autocannon';
import { load } from 'cheerio';
import { startEmbeddedDatabase } from '#storage/embedded/index.js';
import { type Client, cookiesOf, median, signIn, tokenIn } from './client.js';
import { startPortalUnderLoad } from './portal-under-load.js';

const ROUNDS = 5;
const SECONDS = 3;
const CONNECTIONS = 10;
const SAVES = 400;

async function openLink(link: string, page: string): Promise<Client> {
  const opened = await fetch(link, { redirect: 'manual' });
  const cookie = cookiesOf(opened);
  return { cookie, csrf: tokenIn(await (await fetch(page, { headers: { cookie } })).text()) };
}

/** Requests a second of one page. */
async function rate(url: string, cookie: string): Promise<number> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers: { cookie, accept: 'text/html' },
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed.`);
  return result.requests.average;
}

/** Milliseconds of each of so many saves, one after the other. */
async function saves(save: (index: number) => Promise<void>): Promise<number[]> {
  const taken: number[] = [];
  for (let index = 0; index < SAVES; index += 1) {
    const started = performance.now();
    await save(index);
    taken.push(performance.now() - started);
  }
  return taken;
}

const size = async (url: string, cookie: string): Promise<number> =>
  (await (await fetch(url, { headers: { cookie } })).text()).length;

interface Target {
  readonly url: string;
  readonly cookie: string;
}

/** Starts the yardstick, signed in; with a database's address its session and rows come from there. */
async function startBare(uri?: string): Promise<Target & { stop(): void }> {
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = fork('dist/bench/http/bare-server.js', uri === undefined ? [] : [uri], { env });
  const port = await new Promise<number>((resolve) => child.once('message', (told) => resolve(Number(told))));
  const url = `http://127.0.0.1:${port}`;
  return { url, cookie: cookiesOf(await fetch(`${url}/sign-in`)), stop: () => void child.kill() };
}

async function main(): Promise<void> {
  const portal = await startPortalUnderLoad(300);
  const database = await startEmbeddedDatabase({ dataDir: portal.dataDir });
  const [inMemory, inDatabase] = [await startBare(), await startBare(database.uri)];
  const manager = await signIn(portal.url, portal.email, portal.password);
  const respond = `${portal.url}/respond/${portal.assessmentId}`;
  const section = `${respond}/sections/${await firstSection(respond, portal.link)}`;
  const guest = await openLink(portal.link, section);

  const machine = `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`;
  console.log(`${machine}, ${new Date().toISOString().slice(0, 10)}`);
  console.log(
    '| page | bytes | A: bare, session in memory | B: bare, session and 25 rows from the same database | portal | portal ÷ A | portal ÷ B |',
  );
  console.log('|---|---|---|---|---|---|---|');
  const pages: readonly [string, Target][] = [
    ['vendor list', { url: `${portal.url}/vendors`, cookie: manager.cookie }],
    ['answer page', { url: section, cookie: guest.cookie }],
  ];
  for (const [name, page] of pages) await comparePage(name, page, [inMemory, inDatabase]);
  await compareSaves(respond, { section, guest, question: portal.question }, inMemory);
  for (const bare of [inMemory, inDatabase]) bare.stop();
  await database.close();
  await portal.stop();
}

/** All in turn, so that a busy machine slows all; requests a second, medians of the rounds. */
async function comparePage(name: string, portal: Target, bares: readonly Target[]): Promise<void> {
  const bytes = await size(portal.url, portal.cookie);
  const targets = [...bares.map(({ url, cookie }) => ({ url: `${url}/page/${bytes}`, cookie })), portal];
  const rounds: number[][] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const rates: number[] = [];
    for (const { url, cookie } of targets) rates.push(await rate(url, cookie));
    if (round > 0) rounds.push(rates); // the first warms up
  }
  const column = (value: (rates: readonly number[]) => number): number => median(rounds.map(value));
  const absolute = targets.map((_, index) => column((rates) => rates[index] ?? 0).toFixed(0));
  const ratios = bares.map((_, index) =>
    column((rates) => (rates.at(-1) ?? 0) / (rates[index] ?? 1)).toFixed(2),
  );
  console.log(`| ${[name, bytes, ...absolute, ...ratios].join(' | ')} |`);
}

async function compareSaves(
  respond: string,
  at: { readonly section: string; readonly guest: Client; readonly question: string },
  bare: { readonly url: string; readonly cookie: string },
): Promise<void> {
  let revision = await currentRevision(at.section, at.guest, at.question);
  const ours = await saves(async (index) => {
    const body = new URLSearchParams({
      _csrf: at.guest.csrf,
      revision: String(revision),
      text: `Answer number ${index}`,
      reason: '',
      note: '',
    });
    const headers = { cookie: at.guest.cookie, accept: 'application/json' };
    const response = await fetch(`${respond}/questions/${at.question}`, {
      method: 'POST',
      headers,
      body,
    });
    if (response.status !== 200)
      throw new Error(`A save answered ${response.status}: ${await response.text()}`);
    revision = ((await response.json()) as { revision: number }).revision;
  });
  const theirs = await saves(async (index) => {
    const body = new URLSearchParams({
      _csrf: 'x',
      revision: '1',
      text: `Answer number ${index}`,
      reason: '',
      note: '',
    });
    await (
      await fetch(`${bare.url}/save`, { method: 'POST', headers: { cookie: bare.cookie }, body })
    ).text();
  });
  const p99 = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.99)] ?? 0;
  console.log('\n| answer save, one after the other | median ms | p99 ms |\n|---|---|---|');
  console.log(
    `| bare form post, nothing stored | ${median(theirs).toFixed(2)} | ${p99(theirs).toFixed(2)} |`,
  );
  console.log(
    `| portal, on disk with its audit event | ${median(ours).toFixed(2)} | ${p99(ours).toFixed(2)} |`,
  );
}

async function firstSection(respond: string, link: string): Promise<string> {
  const { cookie } = await openLink(link, respond);
  const html = await (await fetch(respond, { headers: { cookie } })).text();
  return /\/sections\/([\w-]+)/.exec(html)?.[1] ?? '';
}

async function currentRevision(section: string, guest: Client, question: string): Promise<number> {
  const folder = section.slice(0, section.lastIndexOf('/'));
  const overview = await (
    await fetch(folder.slice(0, folder.lastIndexOf('/')), { headers: { cookie: guest.cookie } })
  ).text();
  for (const id of new Set([...overview.matchAll(/\/sections\/([\w-]+)/g)].map((match) => match[1]))) {
    const $ = load(await (await fetch(`${folder}/${id}`, { headers: { cookie: guest.cookie } })).text());
    const form = $(`form[action$="/questions/${question}"]`);
    if (form.length > 0) return Number(form.find('[name=revision]').val());
  }
  throw new Error(`Question ${question} is on no section.`);
}

await main();
