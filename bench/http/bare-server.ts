import { join } from 'node:path';
import MongoStore from 'connect-mongo';
import ejs from 'ejs';
import express from 'express';
import session from 'express-session';
import { MongoClient } from 'mongodb';

declare module 'express-session' {
  interface SessionData {
    user: string;
  }
}

/**
 * What anybody would write first: Express, EJS, a session, no guard. The yardstick of `bench/http`. With a database's
 * address as its argument the session and 25 rows come from there by the plain driver; without, all is in memory.
 */
const uri = process.argv[2];
const client = uri === undefined ? null : await new MongoClient(uri).connect();
const store =
  client === null
    ? new session.MemoryStore()
    : MongoStore.create({ client, collectionName: 'bare-sessions', touchAfter: 600 });
const readRows = async () =>
  client === null
    ? 0
    : (await client.db().collection('vendors').find().sort({ sortName: 1 }).limit(25).toArray()).length;

const app = express();
app.disable('x-powered-by');
app.set('view cache', true);
app.use(session({ secret: 'bench', resave: false, saveUninitialized: false, store }));
app.use(express.urlencoded({ extended: false }));

const template = join(process.cwd(), 'bench/http/bare-page.ejs');
const rowsFor = (bytes: number) =>
  Array.from({ length: Math.max(1, Math.round(bytes / 110)) }, (_, index) => ({
    name: `Vendor & Sons number ${index}, a supplier of systems`,
    contact: `someone-${index}@vendor.example`,
    changed: '21 Nov 2026',
  }));
const pages = new Map<number, ReturnType<typeof rowsFor>>();

app.get('/sign-in', (request, response) => {
  request.session.user = 'someone';
  response.send('signed in');
});
app.get('/page/:bytes', async (request, response, next) => {
  if (request.session.user === undefined) {
    response.status(403).send('sign in first');
    return;
  }
  await readRows();
  const bytes = Number(request.params.bytes);
  const rows = pages.get(bytes) ?? rowsFor(bytes);
  pages.set(bytes, rows);
  ejs.renderFile(template, { title: 'Bare page', rows }, { cache: true }, (error, html) => {
    if (error) next(error);
    else response.send(html);
  });
});
app.post('/save', (request, response) => {
  response.json({
    saved: request.session.user !== undefined,
    fields: Object.keys(request.body as object).length,
  });
});

const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : null);
});
