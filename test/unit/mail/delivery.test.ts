import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { expect } from 'chai';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { OutboxMail } from '#domain/mail/mail.js';
import { factsOf, LINK, mailTo, postmanWith } from './letter-builders.js';

const portOf = (server: { address(): ReturnType<Server['address']> }) => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

interface Taken {
  readonly raw: string;
  readonly recipients: readonly string[];
}

/** A mail server on a free port for the length of `act`, and the letters it took. */
async function withServer<T>(
  options: SMTPServerOptions,
  act: (port: number, taken: readonly Taken[]) => Promise<T>,
): Promise<T> {
  const taken: Taken[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        taken.push({ raw: Buffer.concat(chunks).toString('utf8'), recipients });
        done();
      });
    },
    ...options,
  });
  // Clients that break off are what some of these tests are about.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  try {
    return await act(portOf(server.server), taken);
  } finally {
    await new Promise<void>((closed) => server.close(() => closed()));
  }
}

async function send(smtpUrl: string, mail: OutboxMail = mailTo(), patience = 2_000) {
  const { postman } = postmanWith({ smtpUrl, patience });
  try {
    return await postman.deliver(mail, factsOf());
  } finally {
    postman.close();
  }
}

async function refusal(sending: Promise<unknown>): Promise<string> {
  try {
    await sending;
  } catch (error) {
    if (error instanceof Error && error.name === 'NotDelivered') return error.message;
    throw error;
  }
  throw new Error('the letter was delivered');
}

const reply = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });

describe('Delivering a letter', () => {
  it('hands over text and HTML with one id however often it is tried', async () => {
    await withServer({}, async (port, taken) => {
      expect(await send(`smtp://127.0.0.1:${port}`)).to.equal('accepted');
      expect(await send(`smtp://127.0.0.1:${port}`)).to.equal('accepted');
      const [first, second] = await Promise.all(taken.map(({ raw }) => PostalMime.parse(raw)));
      if (first === undefined) throw new Error('nothing arrived');
      expect(first.messageId).to.equal(second?.messageId);
      expect(first.messageId).to.match(/^<[0-9a-f]{40}@assay\.northmark\.example>$/);
      expect(first.subject).to.include('asks you 10 questions about ShortlistIQ');
      expect(first.text).to.include(LINK);
      expect(first.html).to.include(LINK);
      expect(first.from).to.include({ name: 'Assay', address: 'assay@northmark.example' });
      expect(first.replyTo?.[0]).to.include({ address: 'ines.carvalho@northmark.example' });
      expect(first.headers.find(({ key }) => key === 'auto-submitted')?.value).to.equal('auto-generated');
      expect(first.date).to.equal('2026-11-02T09:00:00.000Z');
    });
  });

  it('keeps hostile names out of headers and recipients', async () => {
    const names = [
      'Eve\r\nBcc: everyone@victim.example',
      '"Eve" <eve@evil.example>, "Mallory"',
      'نورثمارك للتأمين \u202E evil',
      'ü'.repeat(5_000),
    ];
    await withServer({}, async (port, taken) => {
      for (const name of names)
        await send(`smtp://127.0.0.1:${port}`, mailTo({ name, email: 'sanne@lumenhire.example' }));
      expect(taken).to.have.length(names.length);
      for (const { raw, recipients } of taken) {
        const { to, bcc, cc } = await PostalMime.parse(raw);
        expect({ recipients, bcc, cc }).to.deep.equal({
          recipients: ['sanne@lumenhire.example'],
          bcc: undefined,
          cc: undefined,
        });
        expect(to?.map(({ address }) => address)).to.deep.equal(['sanne@lumenhire.example']);
        expect(Math.max(...raw.split('\r\n').map((line) => line.length))).to.be.below(999);
      }
    });
  });

  for (const email of [
    'a@b.example, c@d.example',
    'a@b.example\r\nRCPT TO:<c@d.example>',
    '<a@b.example>',
    'nobody',
    '',
  ]) {
    it(`refuses ${JSON.stringify(email)} as an address before it calls anybody`, async () => {
      const message = await refusal(send('smtp://127.0.0.1:9', mailTo({ name: 'Eve', email })));
      expect(message).to.equal('The address is not one that mail can be sent to.');
    });
  }

  const REPLIES = [
    [550, '5.1.1 No such user', 'The mail server says that this mailbox does not exist (550).'],
    [550, 'No such user', 'The mail server says that this mailbox does not exist (550).'],
    [550, '5.7.1 Denied by policy', 'The mail server refused the letter for good (550).'],
    [552, '5.2.2 Over quota', 'The mail server says that this mailbox is full (552).'],
    [451, '4.7.1 Greylisted, come back', 'The mail server asks to try again later (451).'],
    [421, '4.3.2 Shutting down', 'The mail server asks to try again later (421).'],
  ] as const;
  for (const [code, words, sentence] of REPLIES) {
    it(`says of ${code} ${words}: ${sentence}`, async () => {
      const options: SMTPServerOptions = { onRcptTo: (_address, _session, done) => done(reply(code, words)) };
      await withServer(options, async (port) => {
        expect(await refusal(send(`smtp://127.0.0.1:${port}`))).to.equal(sentence);
      });
    });
  }

  it('says that the sign-in was refused, and never with which password', async () => {
    const options: SMTPServerOptions = {
      onAuth: ({ username, password }, _session, done) =>
        done(reply(535, `5.7.8 Not ${username} with ${password}`)),
    };
    await withServer({ ...options, authOptional: false, allowInsecureAuth: true }, async (port) => {
      const message = await refusal(send(`smtp://assay:s3cret-word@127.0.0.1:${port}`));
      expect(message).to.equal(
        `The mail server at 127.0.0.1:${port} did not accept the user name and password of SMTP_URL.`,
      );
    });
  });

  it('says that nobody is there', async () => {
    const port = await withServer({}, async (free) => free);
    expect(await refusal(send(`smtp://assay:s3cret-word@127.0.0.1:${port}`))).to.equal(
      `The mail server at 127.0.0.1:${port} cannot be reached. It may be switched off or behind a firewall.`,
    );
  });

  for (const [what, greeting] of [
    ['never greets', ''],
    ['greets and then falls silent', '220 mail.example\r\n'],
  ] as const) {
    it(`gives up on a server that ${what}`, async () => {
      await withSocket(
        (socket) => socket.write(greeting),
        async (port) => {
          const message = await refusal(send(`smtp://127.0.0.1:${port}`, mailTo(), 150));
          expect(message).to.equal(`The mail server at 127.0.0.1:${port} took too long to answer.`);
        },
      );
    });
  }

  it('gives up on a server that trickles its replies for ever', async () => {
    const trickle = (socket: Socket) => {
      const timer = setInterval(() => socket.write('220-wait\r\n'), 20);
      socket.on('close', () => clearInterval(timer));
    };
    await withSocket(trickle, async (port) => {
      const started = performance.now();
      await refusal(send(`smtp://127.0.0.1:${port}`, mailTo(), 100));
      expect(performance.now() - started).to.be.below(2_000);
    });
  });

  it('says that a server broke the connection off', async () => {
    await withSocket(
      (socket) => socket.end('220 mail.example\r\n'),
      async (port) => {
        const message = await refusal(send(`smtp://127.0.0.1:${port}`));
        expect(message).to.equal(
          `The connection to the mail server at 127.0.0.1:${port} broke off before it took the letter.`,
        );
      },
    );
  });

  it('sends nothing to a server whose certificate nobody vouches for', async () => {
    const pem = readFileSync('test/unit/mail/self-signed.pem');
    await withServer({ disabledCommands: [], key: pem, cert: pem }, async (port, taken) => {
      for (const url of [`smtp://127.0.0.1:${port}`, `smtp://assay:s3cret-word@127.0.0.1:${port}`]) {
        expect(await refusal(send(url))).to.equal(
          `No safe connection to the mail server at 127.0.0.1:${port} could be made, so nothing was sent.`,
        );
      }
      expect(taken).to.have.length(0);
    });
  });

  it('sends no password where the server offers no TLS', async () => {
    const heard: string[] = [];
    const plain = (socket: Socket) => {
      socket.write('220 mail.example\r\n');
      socket.on('data', (chunk) => {
        heard.push(String(chunk));
        socket.write(
          /^EHLO/i.test(String(chunk)) ? '250-mail.example\r\n250 AUTH PLAIN LOGIN\r\n' : '502 no\r\n',
        );
      });
    };
    await withSocket(plain, async (port) => {
      const message = await refusal(send(`smtp://assay:s3cret-word@[::ffff:127.0.0.1]:${port}`));
      expect(message).to.match(
        /^No safe connection to the mail server at .* could be made, so nothing was sent\.$/,
      );
    });
    expect(heard.join('')).to.include('STARTTLS').and.not.include('AUTH');
  });
});

/** A bare TCP server that treats each caller as told. */
async function withSocket(
  treat: (socket: Socket) => void,
  act: (port: number) => Promise<void>,
): Promise<void> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    treat(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await act(portOf(server));
  } finally {
    for (const socket of sockets) socket.destroy();
    await new Promise((closed) => server.close(closed));
  }
}
