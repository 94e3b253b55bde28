import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { expect } from 'chai';
import { SMTPServer } from 'smtp-server';
import { MINUTE } from '#domain/dates.js';
import { PASSWORD, startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { sendFirstLook } from '../respond/sent.js';

/** A port nobody listens at, for a server that is to come later. */
async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}

/** A mail server that takes every letter. */
async function mailServer(port: number): Promise<{ letters: string[]; close(): Promise<void> }> {
  const letters: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    // The portal keeps its connection for the next letter; it is not waited for.
    closeTimeout: 50,
    onData(stream, _session, done) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        letters.push(Buffer.concat(pieces).toString('utf8'));
        done();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  return { letters, close: () => new Promise((closed) => server.close(closed)) };
}

/** A server that says what it is told to once somebody connects; nothing at all where it is told nothing. */
async function oddServer(
  port: number,
  answer: (command: string) => string | null,
): Promise<{ close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    const say = (command: string) => {
      const words = answer(command);
      if (words !== null) socket.write(`${words}\r\n`);
    };
    say('');
    socket.on('data', (piece: Buffer) => say(piece.toString().slice(0, 4)));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

describe('With a mail server that does not work', () => {
  let portal: TestPortal;
  let owner: Visitor;
  let port: number;
  beforeEach(async () => {
    port = await freePort();
    portal = await startTestPortal({ config: { smtpUrl: `smtp://127.0.0.1:${port}` } });
    await sendFirstLook(portal);
    owner = portal.visitor();
    await owner.open('/sign-in');
    await owner.submit('Sign in', { 'E-mail address': 'owner@northmark.example', Password: PASSWORD });
  });
  afterEach(() => portal.close());

  /** Sends by hand and says how many milliseconds the page took. */
  async function send(): Promise<number> {
    await owner.open('/assessments/new');
    await owner.follow('Send questionnaire');
    if (owner.$('[name=requestId]').length === 0)
      await owner.open(owner.$('main td a[href$="/send"]').attr('href') ?? '');
    const started = process.hrtime.bigint();
    await owner.submit('Send questionnaire', {
      questionnaire: 'ai-vendor-first-look@1',
      contactName: 'Joris Maes',
      contactEmail: 'joris@lumenhire.example',
    });
    return Number(process.hrtime.bigint() - started) / 1e6;
  }
  const delivery = async () => {
    await owner.open(owner.path.split('?')[0] ?? '');
    return owner
      .$('.card')
      .filter((_, card) => owner.$(card).find('h2').text() === 'Delivery')
      .text()
      .replace(/\s+/g, ' ');
  };

  it('sends at once all the same, says why the letter waits, and lets the link be copied', async () => {
    expect(await send()).to.be.lessThan(1_000);
    expect(owner.status).to.equal(200);
    await portal.runDueJobs();
    expect(await delivery()).to.match(
      /Waits to be sent.*(refused|cannot be reached|not be reached|did not answer).*Next try .*after one try/,
    );
    await owner.submit('Show link to copy');
    const link = String(owner.$('#as-link').val());
    const joris = await portal.visitor().open(new URL(link).pathname);
    expect(joris.status).to.equal(200);
    expect(joris.text).to.include('Northmark Insurance asks Lumenhire B.V.');
  });

  it('delivers each letter once when the server is back', async () => {
    await send();
    await portal.runDueJobs();
    portal.pass(MINUTE + 1_000);
    await portal.runDueJobs();
    expect(await delivery()).to.include('after 2 tries');
    const server = await mailServer(port);
    try {
      portal.pass(6 * MINUTE);
      await portal.runDueJobs();
      await portal.runDueJobs();
      portal.pass(60 * MINUTE);
      await portal.runDueJobs();
      expect(server.letters.filter((letter) => letter.includes('joris@lumenhire.example'))).to.have.length(1);
      expect(server.letters).to.have.length(2);
      expect(await delivery())
        .to.include('Accepted by the mail server')
        .and.not.include('Next try');
    } finally {
      await server.close();
    }
  });

  it('answers while a server keeps silent, and says that it did', async () => {
    const silent = await oddServer(port, () => null);
    await send();
    const delivering = portal.runDueJobs();
    expect(await send()).to.be.lessThan(1_000);
    expect(owner.status).to.equal(200);
    await silent.close();
    await delivering;
    expect(await delivery()).to.include('Waits to be sent');
  });

  it('says in its own words what a server that refuses said', async () => {
    const refusing = await oddServer(port, (command) => {
      if (command === '') return '220 mail.example ready';
      if (command === 'RCPT') return '550 5.1.1 <joris@lumenhire.example>: <b>no such user</b>';
      return '250 fine';
    });
    await send();
    await portal.runDueJobs();
    const words = await delivery();
    expect(words)
      .to.match(/550|refused|not take/i)
      .and.not.include('no such user');
    await refusing.close();
  });
});
